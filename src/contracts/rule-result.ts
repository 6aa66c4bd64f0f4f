import { z } from 'zod';
import { type CareOption, OPTION_CODES } from '#domain/option.ts';
import type { RuleResult } from '#domain/rule.ts';
import type { Source } from '#domain/source.ts';
import { agreesWith } from './agrees-with.ts';
import { calendarDateSchema, list } from './values.ts';

export const optionCodeSchema = z.enum(OPTION_CODES);

export const careOptionSchema = agreesWith<CareOption>()(
  z.object({ code: optionCodeSchema, because: list(z.string()) }),
);

const sourceSchema = agreesWith<Source>()(
  z.object({
    cite: z.string(),
    mark: z.enum(['checked', 'unverified', 'computed']),
    checked: calendarDateSchema.nullable(),
    url: z.string().exactOptional(),
  }),
);

/** What one rule says of one chart, with everything needed to check it. */
export const ruleResultSchema = agreesWith<RuleResult>()(
  z.object({
    id: z.string(),
    title: z.string(),
    outcome: z.enum(['applies', 'unknown', 'silent', 'suppressed']),
    by: list(z.string()).exactOptional(),
    when: z.string(),
    recommendation: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    missing: list(z.string()),
    options: list(optionCodeSchema),
    withheld: list(z.object({ option: optionCodeSchema, by: z.string() })),
    strength: z.string(),
    sources: list(sourceSchema),
    dissent: list(z.string()),
    version: z.string(),
    reviewBy: calendarDateSchema,
    signedOffBy: z.string().nullable(),
  }),
);
