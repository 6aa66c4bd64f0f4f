import { z } from 'zod';
import { ROLES } from '#domain/role.ts';
import { idSchema, instantSchema, list } from './values.ts';

/** What an administrator sees: the clinic and its accounts, and nothing about any patient. */
export const clinicSchema = z.object({
  name: z.string(),
  demo: z.boolean(),
  accounts: list(
    z.object({
      id: idSchema,
      displayName: z.string(),
      loginName: z.string(),
      role: z.enum(ROLES).exclude(['patient']),
      active: z.boolean(),
      createdAt: instantSchema,
      /** Null where nobody has signed in with it. */
      lastSignInAt: instantSchema.nullable(),
    }),
  ),
});

export type Clinic = z.output<typeof clinicSchema>;
