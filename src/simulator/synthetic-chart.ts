import { type CalendarDate, calendarDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import { phq9 } from '#knowledge/instruments/phq-9.ts';
import { type Draw, drawFrom } from './draw.ts';
import { answersFor, type ItemWeights, itemWeights } from './form-answers.ts';
import type { Happening } from './happening.ts';
import { SERTRALINE } from './regimens.ts';
import { sfc32 } from './sfc32.ts';
import type { SimulatedPatient } from './simulate-patient.ts';
import { writtenDown } from './written-down.ts';

export interface SyntheticChartSize {
  readonly entries: number;
  readonly seed: number;
  readonly today: CalendarDate;
}

const DAYS = 1095;

/**
 * A chart of three years with any number of entries, for benches and load: no believable course,
 * but the same mix at every size, so that the length alone differs.
 *
 * @example syntheticChart({ entries: 5000, seed: 1, today: '2026-11-23' }).entries.length // 5000
 */
export function syntheticChart({ entries, seed, today }: SyntheticChartSize): SimulatedPatient {
  const rng = sfc32(seed, entries, 0);
  const draw = drawFrom(rng);
  const weights = itemWeights(phq9, draw);
  const first = dayNumber(today) - DAYS;
  const happenings = Array.from({ length: entries }, (_, index): Happening => {
    const progress = index / entries;
    const day = first + Math.floor(progress * DAYS);
    return opening(index, day) ?? anything({ draw, weights, day, progress });
  });
  const patient = { birthDate: '1980-05-04', sex: 'female' } as const;
  return { patient, entries: writtenDown(happenings, rng) };
}

interface Place {
  readonly draw: Draw;
  readonly weights: ItemWeights;
  readonly day: DayNumber;
  /** From 0 to 1, how far the chart has come. */
  readonly progress: number;
}

const DRUG = { drug: SERTRALINE.drug, name: SERTRALINE.drug } as const;
const THERAPY = { modality: 'cbt-individual', name: 'CBT' } as const;

/** Every chart begins with an episode and a drug. */
function opening(index: number, day: DayNumber): Happening | null {
  const said = { day, by: 'prescriber' } as const;
  const onset = calendarDate(day - 30);
  const episode = {
    code: 'depression',
    text: 'Depressive episode',
    status: 'active',
    onset,
  } as const;
  if (index === 0) return { ...said, kind: 'condition', payload: episode };
  if (index > 1) return null;
  return { ...said, kind: 'medication-started', payload: { ...DRUG, dailyDoseMg: 50 } };
}

/** Of a hundred entries, up to which number it is this kind. */
const MIX: readonly (readonly [upTo: number, write: (place: Place) => Happening])[] = [
  [20, answeredForm],
  [
    25,
    ({ draw, day }) => {
      const payload = { instrument: 'gad-7', total: draw.whole(0, 15) };
      return { kind: 'reported-score', day, by: 'prescriber', payload };
    },
  ],
  [
    27,
    ({ draw, day }) => {
      const payload = { ...DRUG, dailyDoseMg: draw.pick([50, ...SERTRALINE.raised]) };
      return { kind: 'medication-changed', day, by: 'prescriber', payload };
    },
  ],
  [
    37,
    ({ draw, day }) => {
      return { kind: 'adherence', day, by: 'patient', payload: { percent: draw.whole(80, 100) } };
    },
  ],
  [
    47,
    ({ day }) => {
      return {
        kind: 'contact',
        day,
        by: 'care-manager',
        payload: { channel: 'phone', reached: true },
      };
    },
  ],
  [
    55,
    ({ draw, day }) => {
      const payload = { name: 'nausea', burden: draw.whole(0, 4) };
      return { kind: 'side-effect', day, by: 'patient', payload };
    },
  ],
  [
    70,
    ({ draw, day }) => {
      const attendance = draw.chance(0.8) ? 'attended' : 'missed';
      return { kind: 'therapy-session', day, by: 'therapist', payload: { ...THERAPY, attendance } };
    },
  ],
];

function anything(place: Place): Happening {
  const roll = place.draw.whole(1, 100);
  const write = MIX.find(([upTo]) => roll <= upTo)?.[1];
  if (write !== undefined) return write(place);
  const payload = { text: 'A line of the diary.' };
  return { kind: 'own-words', day: place.day, by: 'patient', payload };
}

/** Nine answers that ease over the three years. */
function answeredForm({ draw, weights, day, progress }: Place): Happening {
  const points = draw.whole(6, 10) + Math.round(12 * (1 - progress));
  const fixed = new Map([[9, draw.chance(0.05) ? 1 : 0]]);
  const items = answersFor(phq9, { weights, points, fixed });
  return {
    kind: 'instrument-response',
    day,
    by: 'patient',
    payload: { instrument: 'phq-9', items },
  };
}
