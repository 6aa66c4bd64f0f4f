import { z } from 'zod';
import { CASELOAD_GROUPS, type CaseloadReason } from '#domain/caseload.ts';
import type { StepTreatment } from '#domain/chart-history.ts';
import type { TrajectoryKind } from '#domain/findings.ts';
import { agreesWith } from './agrees-with.ts';
import { CASELOAD_SORTS } from './caseload-sorts.ts';
import { riskTierSchema } from './risk-tier.ts';
import { calendarDateSchema, idSchema, knowable, list } from './values.ts';
import { vocabularySchema } from './vocabulary.ts';

const STEP_TREATMENTS = [
  'none',
  'medication',
  'therapy',
  'combined',
] as const satisfies readonly StepTreatment[];

const TRAJECTORY_KINDS = [
  'relapse',
  'recurrence',
  'remission',
  'no-baseline',
  'baseline-too-low',
  'deterioration',
  'too-early',
  'early-improvement',
  'no-early-improvement',
  'no-response',
  'partial-response',
  'response',
] as const satisfies readonly TrajectoryKind[];

export const stepTreatmentSchema = agreesWith<StepTreatment>()(z.enum(STEP_TREATMENTS));
export const trajectoryKindSchema = agreesWith<TrajectoryKind>()(z.enum(TRAJECTORY_KINDS));

const reasonCodeSchema = agreesWith<CaseloadReason['code']>()(
  z.enum([
    'risk',
    'failed-trials',
    'returned',
    'worse',
    'no-response',
    'partial-response',
    'measure-due',
    'never-measured',
    'review-after-start',
    'review-of-risk',
    'contact-due',
    'never-contacted',
    'remission',
    'response',
    'early',
    'no-treatment',
    'under-way',
  ]),
);

/**
 * A POST, so that a name being looked for stands in no address and no log. An empty list asks for
 * nothing in particular.
 */
export const caseloadQuerySchema = z.object({
  /** Each word is the beginning of a word of the name. */
  text: z.string().trim().max(120).default(''),
  groups: list(z.enum(CASELOAD_GROUPS)).default([]),
  treatments: list(stepTreatmentSchema).default([]),
  sort: z.enum(CASELOAD_SORTS).default('caseload'),
  limit: z.int().min(1).max(500).default(200),
  /** The `next` of the page before, asked for with the same text, filters and sort. */
  after: z.string().max(4000).nullable().default(null),
});

/** One person, compact. */
export const caseloadRowSchema = z.object({
  patientId: idSchema,
  name: z.string(),
  demo: z.boolean(),
  group: z.enum(CASELOAD_GROUPS),
  /** Why this person stands where they stand, in one phrase: a message and what goes into it. */
  why: z.object({
    code: reasonCodeSchema,
    /** Dates as `YYYY-MM-DD`; the page writes them out. */
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
  tier: z.union([riskTierSchema, z.literal('unknown')]),
  /** Latest total of a depression scale. */
  severity: knowable(
    z.object({
      instrument: z.string(),
      total: z.number(),
      band: z.string().nullable(),
      date: calendarDateSchema,
      /** 14 days old or younger. */
      current: z.boolean(),
    }),
  ),
  trajectory: knowable(
    z.object({
      kind: trajectoryKindSchema,
      /** Negative when better; null where the baseline is missing or too low for a percent. */
      percentChange: z.number().nullable(),
    }),
  ),
  /** Taken now; weeks at this dose. */
  medications: list(
    z.object({
      name: z.string(),
      dailyDoseMg: z.number().nullable(),
      weeks: z.number().nullable(),
    }),
  ),
  /** Running, or ended lately. */
  therapies: list(
    z.object({
      name: z.string(),
      sessionsAttended: z.int(),
      endedOn: calendarDateSchema.nullable(),
    }),
  ),
  /** Null where nothing is on record. */
  lastContact: calendarDateSchema.nullable(),
  /** What is due first; a day in the past is overdue. Null where nothing is. */
  next: z.object({ date: calendarDateSchema, what: z.enum(['measure', 'review']) }).nullable(),
  /** The past 12 months on one depression scale, oldest first: `[days before asOf, total]`. */
  spark: z
    .object({
      instrument: z.string(),
      points: list(z.tuple([z.int(), z.number()]).readonly()),
    })
    .nullable(),
});

/** People in a group; `atLeast`: there are more, and nobody counted how many. */
const groupCount = z.object({ count: z.int(), atLeast: z.boolean() });

export const caseloadSchema = z.object({
  asOf: calendarDateSchema,
  /** By group, for the text and the treatments asked for; null on every page but the first. */
  counts: z
    .object({
      risk: groupCount,
      'not-improved': groupCount,
      overdue: groupCount,
      steady: groupCount,
    })
    .nullable(),
  rows: list(caseloadRowSchema),
  /** Gives the page behind this one; null at the end. */
  next: z.string().nullable(),
  vocabulary: vocabularySchema,
});

export type CaseloadQueryInput = z.input<typeof caseloadQuerySchema>;
export type CaseloadRow = z.output<typeof caseloadRowSchema>;
export type Caseload = z.output<typeof caseloadSchema>;
