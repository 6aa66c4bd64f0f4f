import { z } from 'zod';
import type { AppErrorCode, Problem } from '#domain/app-error.ts';
import { agreesWith } from './agrees-with.ts';
import { list } from './values.ts';

const APP_ERROR_CODES = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'stale',
  'throttled',
  'too-large',
  'unavailable',
] as const satisfies readonly AppErrorCode[];

const appErrorCodeSchema = agreesWith<AppErrorCode>()(z.enum(APP_ERROR_CODES));

const inputProblemSchema = agreesWith<Problem>()(
  z.object({ path: z.string(), message: z.string() }),
);

/** `application/problem+json` (RFC 9457): the body of every refusal. Never holds patient data. */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  /** One sentence that says what is wrong and what would be right. */
  detail: z.string(),
  code: appErrorCodeSchema,
  problems: list(inputProblemSchema),
});

export type ProblemBody = z.output<typeof problemSchema>;
