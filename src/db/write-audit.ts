import type { Instant } from '#domain/calendar.ts';
import type { ClinicScope } from './in-clinic.ts';
import { newId } from './new-id.ts';

/** How an act ended. A refusal is written down as well. */
export type AuditResult = 'done' | 'refused' | 'failed';

/** What was done for whom; who did it is known from the scope. Holds no content. */
export type AuditLine = {
  readonly at: Instant;
  /** `chart.read`, `chart.append`, `caseload.read`, `session.start` … */
  readonly act: string;
  /** Why the reader may: `treatment`, `administration`, `own-record` … */
  readonly purpose: string;
  /** The route's template or the command, never an address with ids in it. */
  readonly route: string;
  /** Null where no one patient is concerned. */
  readonly patientId: string | null;
  readonly entryIds: readonly string[];
  readonly result: AuditResult;
};

/**
 * Adds audit lines in the transaction of the act itself: no act without its line, and no line
 * without its act. A refusal that throws undoes its transaction, so its line needs one of its own.
 */
export async function writeAudit(
  scope: ClinicScope,
  ...lines: readonly [AuditLine, ...AuditLine[]]
): Promise<void> {
  await scope.db
    .insertInto('audit_line')
    .values(
      lines.map((line) => ({
        clinic_id: scope.clinicId,
        id: newId(Date.parse(line.at)),
        at: line.at,
        account_id: scope.accountId,
        role: scope.role,
        patient_id: line.patientId,
        purpose: line.purpose,
        act: line.act,
        route: line.route,
        entry_ids: line.entryIds,
        result: line.result,
      })),
    )
    .execute();
}
