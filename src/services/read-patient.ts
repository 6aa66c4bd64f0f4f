import type { RecordedTime } from '#domain/calendar.ts';
import type { ChartEntry, EntryKind } from '#domain/chart-entry.ts';
import type { Actor } from '#domain/role.ts';
import type { Deps } from './deps.ts';
import { type ChartRead, readChartFor } from './read-chart.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One person: what is true today, what could come next, every rule's word, and what was read. */
export async function readPatient(deps: Deps, actor: Actor | null, patientId: string) {
  const read = await readChartFor(deps, actor, { act: 'readPatient', patientId });
  const { patient, chart, judgement } = read;
  const { assessment, earliest, rules, options } = judgement;
  const words = assessment.history.ownWords.at(-1);
  const { clinicId: _, ...header } = patient;
  return {
    patient: header,
    asOf: assessment.asOf,
    seq: chart.version,
    findings: earliest.findings,
    options,
    rules,
    read: whatWasRead(read),
    ownWords: words === undefined ? null : { text: words.payload.text, date: words.occurredAt },
    vocabulary: vocabularyOf(deps.content),
  };
}

function whatWasRead({ chart, judgement }: ChartRead) {
  const byId = new Map(chart.entries.map((entry) => [entry.id, entry]));
  return {
    entries: chart.entries.length,
    kinds: kindsOf(chart.entries),
    setAside: judgement.assessment.history.setAside.flatMap(({ entryId, why }) => {
      const entry = byId.get(entryId);
      if (entry === undefined) return [];
      return [{ entryId, kind: entry.kind, date: entry.occurredAt, why }];
    }),
  };
}

function kindsOf(entries: readonly ChartEntry[]) {
  const kinds = new Map<EntryKind, { count: number; latest: RecordedTime }>();
  for (const { kind, occurredAt } of entries) {
    const before = kinds.get(kind);
    const later = before !== undefined && before.latest > occurredAt;
    kinds.set(kind, {
      count: (before?.count ?? 0) + 1,
      latest: later ? before.latest : occurredAt,
    });
  }
  return [...kinds].map(([kind, { count, latest }]) => ({ kind, count, latest }));
}
