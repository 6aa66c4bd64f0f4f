import pg from 'pg';
import type { ConnectionSettings } from '#db/connection-settings.ts';
import { valueParsers } from '#db/value-parsers.ts';
import type { AuditLine } from '#db/write-audit.ts';

export type StoredAuditLine = AuditLine & {
  readonly accountId: string | null;
  readonly role: string;
};

/** The audit lines of a clinic, oldest first: read as the owner, because the application may not. */
export async function readAuditLines(
  adminConnection: ConnectionSettings,
  clinicId: string,
): Promise<readonly StoredAuditLine[]> {
  const client = new pg.Client({ ...adminConnection, types: valueParsers() });
  await client.connect();
  try {
    await client.query("select set_config('duet.clinic_id', $1, false)", [clinicId]);
    const { rows } = await client.query<StoredAuditLine>(
      `select at, act, purpose, route, patient_id "patientId", entry_ids "entryIds", result,
         account_id "accountId", role from audit_line order by at, id`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
