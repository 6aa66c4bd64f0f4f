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
      /** Null for an account of the demo, which only a link signs in to. */
      loginName: z.string().nullable(),
      role: z.enum(ROLES).exclude(['patient']),
      active: z.boolean(),
      createdAt: instantSchema,
    }),
  ),
});

export type Clinic = z.output<typeof clinicSchema>;
