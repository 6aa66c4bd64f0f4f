import { listClinics } from '#db/clinics.ts';
import { inClinic } from '#db/in-clinic.ts';
import { readSchemaVersion, SCHEMA_VERSION } from '#db/schema-version.ts';
import { countPatients, serverVersion } from '#db/server-facts.ts';
import type { Deps } from './deps.ts';

/** What a doctor's visit to this installation finds. */
export interface Diagnosis {
  /** As the server says it: "PostgreSQL 18.4". */
  readonly database: string;
  readonly schema: { readonly inDatabase: number; readonly ofProgram: number };
  readonly clinics: readonly {
    readonly name: string;
    readonly demo: boolean;
    readonly people: number;
  }[];
  readonly content: {
    readonly instruments: number;
    readonly medications: number;
    readonly therapies: number;
    readonly rules: number;
    /** Artifacts whose review date has passed. */
    readonly pastReview: readonly string[];
    readonly signedOff: number;
  };
}

/** Looks at the database and the clinical content; counts people and reads no chart. */
export async function diagnose({ pool, content, now }: Deps): Promise<Diagnosis> {
  const clinics = await listClinics(pool);
  const counted: Diagnosis['clinics'][number][] = [];
  for (const { clinicId, name, demo } of clinics) {
    const acting = { clinicId, accountId: null, role: 'system' } as const;
    counted.push({ name, demo, people: await inClinic(pool, acting, countPatients) });
  }
  const artifacts = [
    ...content.instruments.values(),
    ...content.medications.values(),
    ...content.therapies.values(),
    ...content.rules,
  ];
  return {
    database: await serverVersion(pool),
    schema: { inDatabase: await readSchemaVersion(pool), ofProgram: SCHEMA_VERSION },
    clinics: counted,
    content: {
      instruments: content.instruments.size,
      medications: content.medications.size,
      therapies: content.therapies.size,
      rules: content.rules.length,
      pastReview: artifacts.filter((one) => one.reviewBy < now().slice(0, 10)).map((one) => one.id),
      signedOff: artifacts.filter((one) => one.signedOffBy !== null).length,
    },
  };
}
