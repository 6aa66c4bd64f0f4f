import type { TherapyDefinition } from '#domain/therapy.ts';
import { FRANK_2007, TEXTBOOK } from './sources.ts';

export const maintenanceIpt: TherapyDefinition = {
  id: 'maintenance-ipt',
  name: 'Maintenance interpersonal psychotherapy',
  shortName: 'IPT, maintenance',
  format: 'individual',
  usualDose: 'one session a month',
  sessions: null,
  preferWhen: ['higher risk of relapse', 'remission was reached with interpersonal psychotherapy'],
  snomed: [],
  aliases: [
    'maintenance interpersonal psychotherapy',
    'maintenance interpersonal therapy',
    'maintenance ipt',
    'ipt maintenance',
    'ipt-m',
    'interpersonal psychotherapy maintenance',
    'continuation ipt',
  ],
  purpose: 'maintenance',
  version: '2026-11',
  sources: [FRANK_2007, TEXTBOOK],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
