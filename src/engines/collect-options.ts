import type { TreatmentPreference } from '#domain/chart-entry.ts';
import { type CareOption, OPTION_CODES, type OptionCode } from '#domain/option.ts';
import type { RuleResult, SafetyPrecedence } from '#domain/rule.ts';

/** Always open, always last. */
const ALWAYS_LAST: readonly OptionCode[] = ['ask-patient', 'no-change'];

/**
 * The options of the rules that apply, each with the rules that speak for it. Safety first, then
 * what the person prefers, then the order of the list; never an order of effect.
 */
export function collectOptions(
  results: readonly RuleResult[],
  precedence: SafetyPrecedence,
  preference: TreatmentPreference | 'unknown',
): readonly CareOption[] {
  const because = new Map<OptionCode, string[]>();
  for (const result of results)
    if (result.outcome === 'applies')
      for (const code of result.options)
        because.set(code, [...(because.get(code) ?? []), result.id]);
  const preferred = preference === 'unknown' ? [] : precedence.preferred[preference];
  const rank = (code: OptionCode) => placeOf(code, preferred, precedence);
  return [...because]
    .map(([code, ids]) => ({ code, because: ids }))
    .sort((a, b) => rank(a.code) - rank(b.code));
}

function placeOf(
  code: OptionCode,
  preferred: readonly OptionCode[],
  precedence: SafetyPrecedence,
): number {
  const all = OPTION_CODES.length;
  if (precedence.first.includes(code)) return precedence.first.indexOf(code) - all;
  if (ALWAYS_LAST.includes(code)) return 2 * all + ALWAYS_LAST.indexOf(code);
  return preferred.includes(code) ? preferred.indexOf(code) : all + OPTION_CODES.indexOf(code);
}
