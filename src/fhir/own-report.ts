import type { RecordedTime } from '#domain/calendar.ts';
import type { EntryPayloads, Tolerability, TreatmentPreference } from '#domain/chart-entry.ts';
import { type CodeableConcept, textsOf } from './codeable-concept.ts';
import { type DraftEntry, entries, ignored, type Reading } from './reading.ts';
import type { FhirValue } from './value.ts';

const TOLERABILITY: Readonly<Record<string, Tolerability>> = {
  good: 'good',
  burdensome: 'burdensome',
  intolerable: 'intolerable',
};

const PREFERENCE: Readonly<Record<string, TreatmentPreference>> = {
  therapy: 'therapy',
  psychotherapy: 'therapy',
  medication: 'medication',
  both: 'both',
  none: 'none',
};

/** The three questions about treatment that have a name and no code (contract, "How facts arrive"). */
const REPORTS: readonly {
  readonly name: RegExp;
  readonly read: (value: FhirValue, occurredAt: RecordedTime) => DraftEntry | string;
}[] = [
  { name: /^medication adherence\b/iu, read: readAdherence },
  {
    name: /^medication tolerability\b/iu,
    read: (value, occurredAt) =>
      oneOf(TOLERABILITY, value, (level) => entryOf('tolerability', occurredAt, { level })),
  },
  {
    name: /^treatment preference\b/iu,
    read: (value, occurredAt) =>
      oneOf(PREFERENCE, value, (treatment) => entryOf('preference', occurredAt, { treatment })),
  },
];

/** Reads adherence, tolerability or preference; null where the concept asks none of them. */
export function readOwnReport(
  concept: CodeableConcept | undefined,
  value: FhirValue | null,
  occurredAt: RecordedTime,
): Reading | null {
  const texts = textsOf(concept);
  const report = REPORTS.find(({ name }) => texts.some((text) => name.test(text)));
  if (report === undefined) return null;
  if (value === null) return ignored('no value');
  const read = report.read(value, occurredAt);
  return typeof read === 'string' ? ignored(read) : entries(read);
}

/** Per cent only: "days missed" is another question. */
function readAdherence(value: FhirValue, occurredAt: RecordedTime): DraftEntry | string {
  const { number, unit } = value;
  if (unit !== null && !/^(?:%|percent|per cent|1|\{.*\})$/iu.test(unit)) return 'not in per cent';
  if (number === null) return 'value not understood';
  if (number < 0 || number > 100) return 'adherence outside 0 to 100 %';
  return entryOf('adherence', occurredAt, { percent: number });
}

function oneOf<T>(
  words: Readonly<Record<string, T>>,
  { texts, codings }: FhirValue,
  entry: (word: T) => DraftEntry,
): DraftEntry | string {
  const said = [...texts, ...codings.flatMap(({ code }) => code ?? [])];
  for (const text of said.map((one) => one.trim().toLowerCase())) {
    const word = Object.hasOwn(words, text) ? words[text] : undefined;
    if (word !== undefined) return entry(word);
  }
  return `value not understood; expected ${Object.keys(words).join(', ')}`;
}

function entryOf<K extends 'adherence' | 'tolerability' | 'preference'>(
  kind: K,
  occurredAt: RecordedTime,
  payload: EntryPayloads[K],
): DraftEntry {
  // The kind and its payload come together from the type parameter; the union cannot see that.
  return { kind, occurredAt, payload } as DraftEntry;
}
