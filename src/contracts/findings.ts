import { z } from 'zod';
import { COMORBIDITIES } from '#domain/condition-code.ts';
import type { Findings } from '#domain/findings.ts';
import { agreesWith } from './agrees-with.ts';
import { stepTreatmentSchema, trajectoryKindSchema } from './caseload.ts';
import { riskTierSchema } from './risk-tier.ts';
import { calendarDateSchema, knowable, list } from './values.ts';

const orUnknown = <Known extends z.ZodType>(known: Known) => z.union([known, z.literal('unknown')]);

const currentScore = {
  instrument: z.string(),
  total: z.number(),
  band: z.string().nullable(),
  positive: z.boolean().nullable(),
  date: calendarDateSchema,
  ageDays: z.int(),
  current: z.boolean(),
};

const severity = z.object({
  ...currentScore,
  cutOffs: z.object({
    mild: z.number(),
    moderate: z.number(),
    remission: z.number(),
    reliableChange: z.number().nullable(),
    lessSevereBelow: z.number().nullable(),
  }),
});

const episode = z.object({
  start: knowable(calendarDateSchema),
  weeks: knowable(z.number()),
  ordinal: knowable(z.int()),
  chronic: knowable(z.boolean()),
});

const trajectory = z.object({
  kind: trajectoryKindSchema,
  instrument: z.string(),
  baseline: z.number().nullable(),
  current: z.number(),
  percentChange: z.number().nullable(),
  weeks: z.number().nullable(),
  date: calendarDateSchema,
  scoreIsCurrent: z.boolean(),
  deteriorationsInARow: z.int(),
});

const medicationTrial = z.object({
  drug: z.string(),
  dailyDoseMg: knowable(z.number()),
  startedOn: calendarDateSchema,
  weeksSinceStart: z.number(),
  weeksAtEffectiveDose: knowable(z.number()),
  adherence: orUnknown(z.number()),
  adequate: knowable(z.boolean()),
  optimized: knowable(z.boolean()),
  daysSinceStartOrRaise: z.int(),
});

const risk = z.object({
  tier: orUnknown(riskTierSchema),
  reasons: list(z.string()),
  since: calendarDateSchema.nullable(),
  screened: z.boolean(),
  screenerHigh: z.boolean(),
  positiveAnswers: z.int().nullable(),
});

/** What is true of a person on a day, exactly as the engine found it. */
export const findingsSchema = agreesWith<Findings>()(
  z.object({
    severity: knowable(severity),
    episode: knowable(episode),
    step: z.object({
      treatment: stepTreatmentSchema,
      since: calendarDateSchema.nullable(),
      weeks: z.number().nullable(),
      ordinal: z.int(),
    }),
    trajectory: knowable(trajectory),
    remission: z.object({ since: calendarDateSchema, months: z.int() }).nullable(),
    medicationTrial: medicationTrial.nullable(),
    failedMedicationTrials: knowable(z.int()),
    failedTrials: z.object({
      atLeast: z.int(),
      atMost: z.int(),
      missing: list(z.string()),
      drugs: list(z.string()),
    }),
    pastResponses: list(
      z.object({ drug: z.string(), outcome: z.enum(['response', 'no-response']) }),
    ),
    therapyCourse: z.object({
      modality: z.string().nullable(),
      sessionsAttended: z.int(),
      adequate: z.boolean(),
      running: z.boolean(),
      percentChange: z.number().nullable(),
    }),
    psychotherapyThisEpisode: knowable(z.boolean()),
    comorbidity: list(z.enum(COMORBIDITIES)),
    psychoticFeatures: z.boolean(),
    catatonia: z.boolean(),
    risk,
    preference: z.enum(['therapy', 'medication', 'both', 'none', 'unknown']),
    tolerability: z.enum(['good', 'burdensome', 'intolerable', 'unknown']),
    stressor: orUnknown(z.boolean()),
    contact: z.object({
      last: calendarDateSchema.nullable(),
      inPast30Days: z.int(),
      daysSince: z.int().nullable(),
    }),
    age: knowable(z.int()),
    sex: z.enum(['male', 'female', 'unknown']),
    scores: z.record(z.string(), z.object(currentScore)),
    screens: z.record(z.string(), z.boolean()),
  }),
);
