import { clinicsAndAccounts } from './0001-clinics-and-accounts.ts';
import { charts } from './0002-charts.ts';
import { caseload } from './0003-caseload.ts';
import { audit } from './0004-audit.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order; a new one is added at the end. */
export const MIGRATIONS = [
  clinicsAndAccounts,
  charts,
  caseload,
  audit,
] as const satisfies readonly Migration[];
