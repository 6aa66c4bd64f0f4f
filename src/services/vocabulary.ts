import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';

/** One scale as a page needs it: what its totals are called, and where its lines lie. */
interface Scale {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly higherIsBetter: boolean;
  readonly bands: InstrumentDefinition['bands'];
  readonly moderateFrom: number | null;
  readonly remissionUpTo: number | null;
}

/** Names for the ids in an answer, so that a page names no instrument, drug or therapy itself. */
export interface Vocabulary {
  readonly scales: Readonly<Record<string, Scale>>;
  readonly instruments: Readonly<Record<string, string>>;
  readonly medications: Readonly<Record<string, string>>;
  readonly therapies: Readonly<Record<string, string>>;
}

/** The words of the clinical content on board. */
export function vocabularyOf(content: ClinicalDefinitions): Vocabulary {
  const instruments = [...content.instruments.values()];
  return {
    scales: Object.fromEntries(instruments.flatMap(scaleOf)),
    instruments: Object.fromEntries(instruments.map((one) => [one.id, one.shortTitle])),
    medications: Object.fromEntries([...content.medications.values()].map((m) => [m.id, m.name])),
    therapies: Object.fromEntries([...content.therapies.values()].map((t) => [t.id, t.shortName])),
  };
}

function scaleOf(definition: InstrumentDefinition): readonly (readonly [string, Scale])[] {
  const { range, cutOffs, bands, higherIsBetter } = definition;
  if (range === null) return [];
  const scale: Scale = {
    name: definition.shortTitle,
    min: range.min,
    max: range.max,
    higherIsBetter,
    bands,
    moderateFrom: cutOffs?.moderate ?? null,
    remissionUpTo: cutOffs?.remission ?? null,
  };
  return [[definition.id, scale]];
}
