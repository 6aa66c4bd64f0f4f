import { APP_ROLE } from '../database-roles.ts';

export type Privilege = 'select' | 'insert' | 'update' | 'delete';

/**
 * The wall round a tenant table: rows of the acting clinic alone, for its owner too, and only the
 * named privileges for the application. Part of released migrations: never changed, only added to.
 */
export function tenantTable(table: string, privileges: readonly Privilege[]): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy by_clinic on ${table} using (clinic_id = acting_clinic()) with check (clinic_id = acting_clinic())`,
    `revoke all on ${table} from public`,
    `grant ${privileges.join(', ')} on ${table} to ${APP_ROLE}`,
  ];
}
