import type { ColumnType, GeneratedAlways } from 'kysely';
import type { CalendarDate, Instant, RecordedTime } from '#domain/calendar.ts';
import type { CaseloadReason, SparklinePoint, TreatmentNow } from '#domain/caseload.ts';
import type { ChartEntry, EntryKind, EntryOrigin } from '#domain/chart-entry.ts';
import type { Identifier, Sex } from '#domain/patient.ts';
import type { Role } from '#domain/role.ts';

/** Read as its value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

/** Never written again once it is there. */
type Fixed<T> = ColumnType<T, T, never>;

export interface ClinicTable {
  readonly clinic_id: string;
  readonly name: string;
  readonly demo: boolean;
  readonly created_at: Instant;
}

export interface AccountTable {
  readonly clinic_id: string;
  readonly id: string;
  readonly role: Fixed<Role>;
  readonly display_name: string;
  readonly login_name: string | null;
  readonly password_hash: string | null;
  readonly created_at: Fixed<Instant>;
  readonly disabled_at: Instant | null;
}

export interface SignInNameTable {
  readonly login_name: string;
  readonly clinic_id: string;
  readonly account_id: string;
}

export interface SignInAttemptTable {
  readonly key_hash: Buffer;
  readonly id: string;
  readonly at: Instant;
}

export interface SessionTable {
  readonly clinic_id: string;
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly csrf_hash: Buffer;
  readonly created_at: Fixed<Instant>;
  readonly last_seen_at: Instant;
  readonly idle_expires_at: Instant;
  readonly absolute_expires_at: Fixed<Instant>;
}

export interface OneTimeLinkTable {
  readonly clinic_id: string;
  readonly token_hash: Buffer;
  readonly purpose: LinkPurpose;
  readonly account_id: string | null;
  readonly created_at: Fixed<Instant>;
  readonly expires_at: Fixed<Instant>;
  readonly used_at: Instant | null;
}

export type LinkPurpose = 'first-account' | 'demo-sign-in';

export interface PatientTable {
  readonly clinic_id: string;
  readonly id: string;
  readonly name: string;
  /** The words of the name, plain and in order: what sorting by name goes by. */
  readonly name_order: string;
  readonly birth_date: RecordedTime | null;
  readonly sex: Sex | null;
  readonly identifiers: Json<readonly Identifier[]>;
  readonly demo: Fixed<boolean>;
  readonly account_id: string | null;
  readonly created_at: Fixed<Instant>;
}

export interface PatientNameWordTable {
  readonly clinic_id: string;
  readonly word: string;
  readonly patient_id: string;
}

export interface PatientSourceKeyTable {
  readonly clinic_id: string;
  readonly source_key: string;
  readonly patient_id: string;
}

export interface ChartTable {
  readonly clinic_id: string;
  readonly patient_id: string;
  readonly version: ColumnType<number, number | undefined, number>;
}

export interface ChartEntryTable {
  readonly clinic_id: Fixed<string>;
  readonly patient_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly seq: Fixed<number>;
  readonly kind: Fixed<EntryKind>;
  readonly occurred_at: Fixed<RecordedTime>;
  readonly recorded_at: Fixed<Instant>;
  readonly author_account_id: Fixed<string | null>;
  readonly author_role: Fixed<ChartEntry['author']['role']>;
  readonly author_display: Fixed<string>;
  readonly payload: ColumnType<ChartEntry['payload'], string, never>;
  readonly amends: Fixed<string | null>;
  readonly origin: ColumnType<EntryOrigin | null, string | null, never>;
  readonly content_hash: Fixed<Buffer>;
}

export interface CaseloadTable {
  readonly clinic_id: string;
  readonly patient_id: string;
  readonly chart_version: number;
  readonly assessed_on: CalendarDate;
  readonly risk_rank: number | null;
  readonly risk_tier: string;
  readonly not_improved_since: CalendarDate | null;
  readonly measure_due_at: CalendarDate | null;
  readonly review_due_at: CalendarDate | null;
  readonly last_contact_at: CalendarDate | null;
  readonly last_score_at: CalendarDate | null;
  readonly instrument: string | null;
  readonly total: number | null;
  readonly band: string | null;
  readonly percent_change: number | null;
  readonly trajectory: string;
  readonly treatment: string;
  readonly reasons: Json<readonly CaseloadReason[]>;
  readonly treatment_now: Json<TreatmentNow>;
  readonly sparkline: Json<readonly SparklinePoint[]>;
  readonly due_order: GeneratedAlways<CalendarDate>;
  readonly contact_order: GeneratedAlways<CalendarDate>;
}

export interface AuditLineTable {
  readonly clinic_id: string;
  readonly id: string;
  readonly at: Instant;
  readonly account_id: string | null;
  readonly role: string;
  readonly patient_id: string | null;
  readonly purpose: string;
  readonly act: string;
  readonly route: string;
  readonly entry_ids: readonly string[];
  readonly result: string;
}

export interface SchemaMigrationTable {
  readonly version: number;
  readonly name: string;
  readonly applied_at: Instant;
}

/** Every table, as kysely reads it. */
export interface Schema {
  readonly clinic: ClinicTable;
  readonly account: AccountTable;
  readonly sign_in_name: SignInNameTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly session: SessionTable;
  readonly one_time_link: OneTimeLinkTable;
  readonly patient: PatientTable;
  readonly patient_name_word: PatientNameWordTable;
  readonly patient_source_key: PatientSourceKeyTable;
  readonly chart: ChartTable;
  readonly chart_entry: ChartEntryTable;
  readonly caseload: CaseloadTable;
  readonly audit_line: AuditLineTable;
  readonly schema_migration: SchemaMigrationTable;
}
