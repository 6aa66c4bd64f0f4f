import { z } from 'zod';
import { ROLES } from '#domain/role.ts';
import { ACT_NAMES } from './addresses.ts';
import { FIRST_ACCOUNT_ROLES, PASSWORD_MIN_LENGTH } from './password-rule.ts';
import { idSchema, instantSchema, list } from './values.ts';

/** A name to sign in with. Compared without regard to case. */
const loginNameSchema = z.string().trim().min(1).max(120);

export const signInBodySchema = z.object({
  loginName: loginNameSchema,
  password: z.string().min(1).max(1024),
});

/** The secret part of a link, which stands after `#` and so never reaches a server by itself. */
const linkTokenSchema = z.string().min(16).max(256);

export const signInByLinkBodySchema = z.object({ token: linkTokenSchema });

export const firstAccountBodySchema = z.object({
  token: linkTokenSchema,
  clinicName: z.string().trim().min(1).max(120),
  displayName: z.string().trim().min(1).max(120),
  loginName: loginNameSchema,
  password: z.string().min(PASSWORD_MIN_LENGTH).max(1024),
  role: z.enum(FIRST_ACCOUNT_ROLES),
});

/** Who is signed in, in which clinic, and until when. */
export const signedInSchema = z.object({
  kind: z.literal('signed-in'),
  account: z.object({
    id: idSchema,
    displayName: z.string(),
    role: z.enum(ROLES),
    /** The chart this account belongs to; null for staff. */
    patientId: idSchema.nullable(),
  }),
  clinic: z.object({ name: z.string(), demo: z.boolean() }),
  /** What this account may do at all, from the access table: a page shows no door it cannot open. */
  acts: list(z.enum(ACT_NAMES)),
  /** Sent back as `x-csrf-token` with every request that is not a GET. */
  csrfToken: z.string(),
  /** Seconds without an act after which the session ends. Every request is an act of a person. */
  idleSeconds: z.int().positive(),
  /** The end that nothing prolongs. */
  endsAt: instantSchema,
});

/** `demo`: this server runs the demo clinic, whose sign-in links are printed where it started. */
const signedOutSchema = z.object({ kind: z.literal('signed-out'), demo: z.boolean() });

export const sessionSchema = z.discriminatedUnion('kind', [signedInSchema, signedOutSchema]);

export type SignedIn = z.output<typeof signedInSchema>;
