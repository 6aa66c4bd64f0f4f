import type { ChartAssessment, Findings } from '#domain/findings.ts';
import type { RuleResult } from '#domain/rule.ts';
import { isUnknown, type Unknown } from '#domain/unknown.ts';

/** One reading of the chart's dates, and what follows from it. */
export interface Reading {
  readonly assessment: ChartAssessment;
  readonly rules: readonly RuleResult[];
}

type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { [key: string]: Json };

/**
 * What all readings agree on. Where they differ a value becomes unknown and names the open dates;
 * a rule that comes out differently is unknown for the same reason.
 */
export function agreed(readings: readonly Reading[], open: readonly string[]): Reading {
  const [first, ...others] = readings;
  if (first === undefined) throw new RangeError('at least one reading is expected');
  if (others.length === 0) return first;
  const missing: Unknown = { kind: 'unknown', missing: open };
  const findings = others.reduce(
    (common, other) => merge(common, leavesOf(other), missing),
    leavesOf(first),
  );
  return {
    // Each leaf is the common value or unknown, and every finding allows both.
    assessment: { ...first.assessment, findings: findings as unknown as Findings },
    rules: first.rules.map((rule, i) =>
      mergeRule(
        rule,
        others.map((o) => o.rules[i]),
        open,
      ),
    ),
  };
}

/** Findings are plain data; as such they can be compared leaf by leaf. */
function leavesOf(reading: Reading): Json {
  return reading.assessment.findings as unknown as Json;
}

function merge(a: Json, b: Json, missing: Unknown): Json {
  if (a === b) return a;
  if (isUnknown(a) || isUnknown(b)) return unite(a, b, missing);
  if (isRecord(a) && isRecord(b)) return mergeRecords(a, b, missing);
  return JSON.stringify(a) === JSON.stringify(b) ? a : { ...missing };
}

function unite(a: Json, b: Json, missing: Unknown): Json {
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  // Unknown for the same reason in both readings: the open dates have no part in it.
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  const lists = [a, b].flatMap((side) => (isRecord(side) && isUnknown(side) ? side.missing : []));
  return { kind: 'unknown', missing: [...new Set([...lists.map(String), ...missing.missing])] };
}

/** Records of one kind are merged field by field; of two kinds, nothing is known. */
function mergeRecords(
  a: { [key: string]: Json },
  b: { [key: string]: Json },
  missing: Unknown,
): Json {
  if (a.kind !== b.kind) return { ...missing };
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => [key, merge(a[key], b[key], missing)]));
}

function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeRule(
  rule: RuleResult,
  others: readonly (RuleResult | undefined)[],
  open: readonly string[],
): RuleResult {
  const all = [rule, ...others.filter((other) => other !== undefined)];
  if (all.every((other) => other.outcome === rule.outcome))
    return { ...rule, facts: commonFacts(all) };
  const missing = [...new Set([...all.flatMap((other) => other.missing), ...open])];
  const { by: _, ...rest } = rule;
  const options = all.find((other) => other.outcome !== 'silent')?.options ?? [];
  return { ...rest, outcome: 'unknown', facts: commonFacts(all), missing, options };
}

function commonFacts(rules: readonly RuleResult[]): RuleResult['facts'] {
  const [first] = rules;
  const facts = Object.entries(first?.facts ?? {});
  return Object.fromEntries(
    facts.filter(([name, value]) => rules.every((rule) => rule.facts[name] === value)),
  );
}
