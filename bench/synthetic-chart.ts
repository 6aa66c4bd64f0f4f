import { calendarDate, dayNumber } from '#domain/calendar.ts';
import type { ChartEntry, EntryKind, EntryPayloads } from '#domain/chart-entry.ts';
import type { PatientFacts } from '#domain/patient.ts';
import { seededRandom } from './seeded-random.ts';

export interface SyntheticChart {
  readonly patient: PatientFacts;
  readonly entries: readonly ChartEntry[];
}

export const AS_OF = dayNumber('2026-11-23');
const YEARS_BACK = 3;
const DAYS = Math.round(YEARS_BACK * 365.25);
const DOSES = [50, 75, 100, 150, 200];

type Written = { readonly [K in EntryKind]: readonly [K, EntryPayloads[K]] }[EntryKind];

/**
 * A chart of three years with so many entries: both treatments, scores every so often, diary lines
 * between them. The mix is the same at every size, so that only the length differs.
 */
export function syntheticChart(size: number, seed: number): SyntheticChart {
  const random = seededRandom(seed);
  const episode = seed % 2 === 0 ? 'drug first' : 'therapy later';
  const entries = Array.from({ length: size }, (_, at): ChartEntry => {
    const progress = at / size;
    const written = at < 2 ? opening(at) : anyEntry(random, progress, episode);
    return envelope(at, AS_OF - DAYS + Math.floor(progress * DAYS), written);
  });
  return { patient: { birthDate: '1980-05-04', sex: 'female' }, entries };
}

function opening(at: number): Written {
  if (at === 0) {
    const onset = calendarDate(AS_OF - DAYS - 30);
    return ['condition', { code: 'depression', text: 'Depression', status: 'active', onset }];
  }
  return ['medication-started', { ...sertraline, dailyDoseMg: 50 }];
}

const sertraline = { drug: 'sertraline', name: 'Sertraline' } as const;
const cbt = { modality: 'cbt-individual', name: 'CBT' } as const;

function anyEntry(random: () => number, progress: number, episode: string): Written {
  const roll = random();
  if (roll < 0.2)
    return ['instrument-response', { instrument: 'phq-9', items: phq9(random, progress) }];
  if (roll < 0.25) return ['reported-score', { instrument: 'gad-7', total: whole(random, 15) }];
  if (roll < 0.27)
    return ['medication-changed', { ...sertraline, dailyDoseMg: pick(random, DOSES) }];
  if (roll < 0.37) return ['adherence', { percent: 80 + whole(random, 20) }];
  if (roll < 0.47) return ['contact', { channel: 'phone', reached: true }];
  if (roll < 0.55) return ['side-effect', { name: 'nausea', burden: whole(random, 4) }];
  const inTherapy = episode === 'drug first' || progress > 0.6;
  if (roll < 0.7 && inTherapy) {
    return ['therapy-session', { ...cbt, attendance: random() < 0.8 ? 'attended' : 'missed' }];
  }
  return ['own-words', { text: 'A line of the diary.' }];
}

/** Nine answers that ease over the three years. */
function phq9(random: () => number, progress: number): readonly number[] {
  const ease = 1 - 0.6 * progress;
  return Array.from({ length: 9 }, (_, item) => {
    return Math.min(3, Math.floor(random() * 4 * ease * (item === 8 ? 0.4 : 1)));
  });
}

function whole(random: () => number, highest: number): number {
  return Math.floor(random() * (highest + 1));
}

function pick(random: () => number, from: readonly number[]): number {
  return from[Math.floor(random() * from.length)] ?? 0;
}

function envelope(at: number, day: number, [kind, payload]: Written): ChartEntry {
  const time = `${calendarDate(day)}T10:00:00Z`;
  return {
    id: `entry-${at}`,
    clinicId: 'clinic',
    patientId: 'patient',
    seq: at + 1,
    occurredAt: time,
    recordedAt: time,
    author: { accountId: null, role: 'simulator', display: 'bench' },
    kind,
    payload,
    // `Written` pairs each kind with its payload; the compiler forgets the pairing in the spread.
  } as ChartEntry;
}
