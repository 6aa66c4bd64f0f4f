import type { ChartEntry, EntryKind, EntryPayloads } from '#domain/chart-entry.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import type { PatientFacts } from '#domain/patient.ts';

interface SessionsWanted {
  readonly everyDays?: number;
  /** Null for a session that names no therapy. */
  readonly modality?: string | null;
}

/** A chart written in a few lines: `chart().score('2026-09-07', 20).drug('2026-09-07', 50)`. */
export class ChartBuilder {
  readonly entries: ChartEntry[] = [];
  readonly patient: PatientFacts;

  constructor(patient: Partial<PatientFacts> = {}) {
    this.patient = { birthDate: '1985-02-08', sex: 'female', ...patient };
  }

  add<K extends EntryKind>(kind: K, occurredAt: string, payload: EntryPayloads[K]): this {
    const seq = this.entries.length + 1;
    const entry = {
      id: `entry-${String(seq).padStart(4, '0')}`,
      clinicId: 'clinic',
      patientId: 'patient',
      seq,
      kind,
      occurredAt,
      recordedAt: '2026-11-23T12:00:00Z',
      author: { accountId: null, role: 'import', display: 'test' },
      payload,
    };
    // The payload belongs to the kind by this method's own signature.
    this.entries.push(entry as ChartEntry);
    return this;
  }

  /** A total of the test scale (0 to 27, mild 5, moderate 10, remission 4). */
  score(date: string, total: number, instrument = 'mood-9'): this {
    return this.add('reported-score', date, { instrument, total });
  }

  /** The item about suicide of the test scale, 0 to 3. */
  item(date: string, value: number): this {
    return this.add('reported-item', date, { instrument: 'mood-9', item: 9, value });
  }

  /** The answer to the one question of the test screener: 1 is high. */
  screener(date: string, value: 0 | 1): this {
    return this.add('instrument-response', date, { instrument: 'screen-1', items: [value] });
  }

  drug(
    from: string,
    dailyDoseMg: number | null,
    { until, drug = 'alphadrug' }: { readonly until?: string; readonly drug?: string } = {},
  ): this {
    return this.add('medication-reported', from, {
      drug,
      name: drug,
      dailyDoseMg,
      ...(until === undefined ? {} : { until }),
    });
  }

  /** Attended sessions every `everyDays` days. */
  sessions(
    from: string,
    count: number,
    { everyDays = 7, modality = 'talking' }: SessionsWanted = {},
  ): this {
    const start = Date.parse(from);
    for (let i = 0; i < count; i++)
      this.add(
        'therapy-session',
        new Date(start + i * everyDays * 86_400_000).toISOString().slice(0, 10),
        { modality, name: modality ?? 'psychotherapy', attendance: 'attended' },
      );
    return this;
  }

  episode(
    onset: string | null,
    status: 'active' | 'resolved' = 'active',
    abatement?: string,
  ): this {
    return this.add('condition', onset ?? '2026-01-01', {
      code: 'depression',
      text: 'depressive episode',
      status,
      onset,
      ...(abatement === undefined ? {} : { abatement }),
    });
  }
}

export function chart(patient: Partial<PatientFacts> = {}): ChartBuilder {
  return new ChartBuilder(patient);
}

const ARTIFACT = { version: 'test', sources: [], reviewBy: '2099-01-01', signedOffBy: null };

/** Nine items of 0 to 3, the last about suicide; bands and cut-offs of a depression scale. */
export const MOOD_9: InstrumentDefinition = {
  ...ARTIFACT,
  id: 'mood-9',
  title: 'Mood, nine items',
  shortTitle: 'Mood-9',
  construct: 'depression',
  answeredBy: 'patient',
  recall: 'two weeks',
  items: Array.from({ length: 9 }, (_, i) => ({ number: i + 1, text: null, min: 0, max: 3 })),
  scoring: { kind: 'sum' },
  missing: { prorateUpTo: 2, never: [9] },
  decimals: 0,
  bands: [
    { name: 'minimal', from: 0, to: 4 },
    { name: 'mild', from: 5, to: 9 },
    { name: 'moderate', from: 10, to: 19 },
    { name: 'severe', from: 20, to: 27 },
  ],
  range: { min: 0, max: 27 },
  higherIsBetter: false,
  cutOffs: { mild: 5, moderate: 10, remission: 4, reliableChange: 6, lessSevereBelow: 16 },
  redFlags: [{ item: 9, atLeast: 1, raises: 'suicide-risk-review' }],
  suicideItem: { item: 9, tiers: ['none', 'yellow', 'orange', 'orange'], screenFrom: 1 },
  recognition: { names: ['mood-9'] },
  licence: { kind: 'ship', notice: 'made for tests' },
};

/** One yes/no question; yes is high. */
const SCREEN_1: InstrumentDefinition = {
  ...MOOD_9,
  id: 'screen-1',
  title: 'Screener, one question',
  shortTitle: 'Screen-1',
  construct: 'suicide-risk',
  items: [{ number: 1, text: null, min: 0, max: 1 }],
  scoring: {
    kind: 'classified',
    classify: ([answer]) => ({ level: answer === null ? null : answer === 1 ? 'high' : 'none' }),
  },
  missing: { prorateUpTo: 0, never: [1] },
  bands: [],
  range: null,
  redFlags: [],
  screener: {
    tier: ({ level }) => (level === 'high' ? 'red' : level === 'none' ? 'none' : null),
  },
};

function drug(id: string, role: 'antidepressant' | 'augmenter'): MedicationDefinition {
  return {
    ...ARTIFACT,
    id,
    name: id,
    drugClass: 'test',
    role,
    rxcui: null,
    aliases: [],
    dose: {
      startMg: 50,
      minimumEffectiveMg: 50,
      usualHighMg: 200,
      maximumMg: 200,
      stepMg: 50,
      stepEveryDays: 7,
    },
    halfLife: 'a day',
    discontinuationRisk: 'moderate',
    notes: [],
  };
}

const { suicideItem: _, ...WITHOUT_ITEM } = MOOD_9;

/** Two depression scales, a screener, two antidepressants, an augmenter; no rules. */
export const TEST_DEFINITIONS: ClinicalDefinitions = {
  instruments: new Map([
    ['mood-9', MOOD_9],
    ['other-9', { ...WITHOUT_ITEM, id: 'other-9', shortTitle: 'Other-9', redFlags: [] }],
    ['screen-1', SCREEN_1],
  ]),
  medications: new Map([
    ['alphadrug', drug('alphadrug', 'antidepressant')],
    ['betadrug', drug('betadrug', 'antidepressant')],
    ['gammadrug', drug('gammadrug', 'augmenter')],
  ]),
  therapies: new Map(),
  rules: [],
  precedence: {
    suppress: [],
    withhold: [],
    first: [],
    preferred: { therapy: [], medication: [], both: [], none: [] },
  },
  settings: { recoveryMonths: 4 },
};
