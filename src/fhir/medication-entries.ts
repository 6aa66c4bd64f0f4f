import type { Dosage } from './dosage.ts';
import type { DoseStep } from './dose-steps.ts';
import type { NamedMedication } from './medication-of.ts';
import type { DraftEntry } from './reading.ts';

interface Taken {
  readonly medication: NamedMedication;
  readonly steps: readonly DoseStep[];
  /** The record says that it is over. */
  readonly hasEnded: boolean;
  readonly notes: readonly string[];
  readonly dosages: readonly Dosage[];
}

/** A report of a medicine for each of its doses; the texts are kept, they may say more. */
export function medicationEntries(taken: Taken): readonly DraftEntry[] {
  const { medication, steps, hasEnded } = taken;
  const note = [...taken.notes, ...taken.dosages.flatMap(({ text }) => text ?? [])].join(' · ');
  return steps.map(
    ({ from, until, dailyDoseMg, asNeeded }, i): DraftEntry => ({
      kind: 'medication-reported',
      occurredAt: from,
      payload: {
        drug: medication.drug,
        name: medication.name,
        dailyDoseMg,
        ...(asNeeded ? { asNeeded } : {}),
        ...(note === '' ? {} : { note }),
        ...(until === null ? {} : { until }),
        ...(hasEnded && until === null && i === steps.length - 1 ? { endedUnknown: true } : {}),
      },
    }),
  );
}
