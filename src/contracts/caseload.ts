import { z } from 'zod';
import type { StepTreatment } from '#domain/chart-history.ts';
import type { TrajectoryKind } from '#domain/findings.ts';
import { agreesWith } from './agrees-with.ts';
import { riskTierSchema } from './risk-tier.ts';
import { calendarDateSchema, idSchema, knowable, list } from './values.ts';
import { vocabularySchema } from './vocabulary.ts';

/** In the order of need: the first that fits is a person's group. */
export const CASELOAD_GROUPS = ['risk', 'not-improved', 'overdue', 'steady'] as const;
export const CASELOAD_SORTS = ['need', 'name', 'score', 'change', 'last-contact'] as const;

export const STEP_TREATMENTS = [
  'none',
  'medication',
  'therapy',
  'combined',
] as const satisfies readonly StepTreatment[];

export const TRAJECTORY_KINDS = [
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

/** A POST, so that a name being looked for stands in no address and no log. */
export const caseloadQuerySchema = z.object({
  /** Part of a name or of an identifier. */
  text: z.string().trim().max(120).default(''),
  group: z.enum(CASELOAD_GROUPS).nullable().default(null),
  treatment: stepTreatmentSchema.nullable().default(null),
  /** Only people whose latest depression score is older than this, or missing. */
  noScoreInDays: z.int().min(1).max(366).nullable().default(null),
  /** Unknown values come last, whatever the direction. */
  sort: z.enum(CASELOAD_SORTS).default('need'),
  descending: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(10_000).default(200),
});

/** One person, compact: a page of 10,000 of these is read at once. */
export const caseloadRowSchema = z.object({
  patientId: idSchema,
  name: z.string(),
  demo: z.boolean(),
  group: z.enum(CASELOAD_GROUPS),
  /** Why this person stands where they stand, in one phrase: a message and what goes into it. */
  why: z.object({
    code: z.string(),
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

export const caseloadSchema = z.object({
  asOf: calendarDateSchema,
  /** Everyone whom this account may see, whatever the filters. */
  counts: z.object({
    everyone: z.int(),
    risk: z.int(),
    'not-improved': z.int(),
    overdue: z.int(),
    steady: z.int(),
    noScoreIn30Days: z.int(),
  }),
  /** How many fit the filters; `rows` is the page of them that was asked for. */
  total: z.int(),
  rows: list(caseloadRowSchema),
  vocabulary: vocabularySchema,
});

export type CaseloadGroup = (typeof CASELOAD_GROUPS)[number];
export type CaseloadSort = (typeof CASELOAD_SORTS)[number];
export type CaseloadQuery = z.output<typeof caseloadQuerySchema>;
export type CaseloadQueryInput = z.input<typeof caseloadQuerySchema>;
export type CaseloadRow = z.output<typeof caseloadRowSchema>;
export type Caseload = z.output<typeof caseloadSchema>;
