import type { Homework } from '#domain/chart-entry.ts';
import { ChartBuilder } from './chart-builder.ts';

/** The day on which Wren's chart is looked at. */
export const WREN_TODAY = '2026-11-23';

/** Scores of the PHQ-9; those of 1 are days on which item 9 was 1. */
export const WREN_PHQ_9: readonly (readonly [date: string, total: number, item9?: number])[] = [
  ['2026-04-20', 19, 1],
  ['2026-05-04', 18],
  ['2026-05-18', 17],
  ['2026-06-01', 16],
  ['2026-06-15', 17],
  ['2026-06-29', 16],
  ['2026-08-10', 17],
  ['2026-08-17', 18, 1],
  ['2026-08-31', 16],
  ['2026-09-14', 15],
  ['2026-09-28', 16],
  ['2026-10-12', 13],
  ['2026-10-26', 13],
  ['2026-11-09', 12],
  ['2026-11-20', 11],
];

const GAD_7: readonly (readonly [string, number])[] = [
  ['2026-04-20', 12],
  ['2026-05-18', 12],
  ['2026-06-15', 11],
  ['2026-08-17', 13],
  ['2026-08-31', 12],
  ['2026-09-28', 12],
  ['2026-10-26', 10],
  ['2026-11-20', 9],
];

/** Null: missed. */
export const WREN_SESSIONS: readonly (readonly [string, Homework | 'none' | null])[] = [
  ['2026-04-27', 'none'],
  ['2026-05-04', 'done'],
  ['2026-05-11', 'partly'],
  ['2026-05-18', 'done'],
  ['2026-05-25', null],
  ['2026-06-01', 'done'],
  ['2026-06-08', 'partly'],
  ['2026-06-15', 'not-done'],
  ['2026-06-22', null],
  ['2026-06-29', 'partly'],
  ['2026-08-10', 'none'],
  ['2026-08-24', 'partly'],
  ['2026-09-07', 'done'],
  ['2026-09-21', 'done'],
  ['2026-10-05', 'done'],
  ['2026-10-19', null],
  ['2026-11-02', 'done'],
  ['2026-11-16', 'partly'],
];

/**
 * Wren Sampleby, an invented person: CBT without response, sertraline added and raised, a partial
 * response. The case of the design's pictures, as entries.
 */
export function wrenChart(): ChartBuilder {
  const chart = new ChartBuilder({ birthDate: '1992-03-01', sex: 'female' });
  chart.episode('2026-03-01');
  for (const [date, total, item9] of WREN_PHQ_9) {
    chart.score(date, total, 'phq-9');
    chart.add('reported-item', date, { instrument: 'phq-9', item: 9, value: item9 ?? 0 });
  }
  for (const [date, total] of GAD_7) chart.score(date, total, 'gad-7');
  addTreatments(chart);
  addLife(chart);
  addPlans(chart);
  return chart;
}

function addTreatments(chart: ChartBuilder): void {
  const sertraline = { drug: 'sertraline', name: 'sertraline' };
  chart.add('medication-started', '2026-08-17', { ...sertraline, dailyDoseMg: 50 });
  chart.add('medication-changed', '2026-09-28', { ...sertraline, dailyDoseMg: 100 });
  chart.add('doses-missed', '2026-09-02', { ...sertraline, lastDay: '2026-09-02' });
  chart.add('doses-missed', '2026-10-17', {
    ...sertraline,
    lastDay: '2026-10-20',
    reason: 'ran out',
  });
  chart.add('adherence', '2026-11-20', { percent: 95 });
  const cbt = { modality: 'cbt-individual', name: 'CBT, individual' };
  chart.add('therapy-started', '2026-04-27', { ...cbt, therapist: 'S. Standin' });
  for (const [date, homework] of WREN_SESSIONS)
    chart.add('therapy-session', date, {
      ...cbt,
      attendance: homework === null ? 'missed' : 'attended',
      ...(homework === null || homework === 'none' ? {} : { homework }),
    });
}

function addLife(chart: ChartBuilder): void {
  chart.add('side-effect', '2026-08-19', { name: 'nausea', burden: 3, until: '2026-09-05' });
  chart.add('side-effect', '2026-10-10', { name: 'lower desire', burden: 2 });
  chart.add('life-event', '2026-07-03', { text: 'Lost her job' });
  chart.add('life-event', '2026-09-14', { text: 'New job, part time' });
  chart.add('life-event', '2026-10-17', { text: 'Ran out of tablets' });
  chart.add('own-words', '2026-11-12', { text: 'Cooked for my sister. First time in months.' });
}

function addPlans(chart: ChartBuilder): void {
  for (const date of ['2026-11-30', '2026-12-14', '2027-01-11'])
    chart.add('appointment', date, { what: 'session', modality: 'cbt-individual' });
  for (const date of ['2026-12-08', '2027-01-05'])
    chart.add('appointment', date, { what: 'measure', instrument: 'phq-9' });
}
