import type { Findings } from '#domain/findings.ts';
import type { OptionCode } from '#domain/option.ts';
import type {
  GuidelineRule,
  RuleOutcome,
  RuleResult,
  SafetyPrecedence,
  WithheldOption,
} from '#domain/rule.ts';
import type { Judgement } from '#domain/truth.ts';

const OUTCOME = { holds: 'applies', fails: 'silent', unknown: 'unknown' } as const;

interface Judged {
  readonly rule: GuidelineRule;
  readonly judgement: Judgement;
}

/**
 * What every rule says of these findings, in the order of the rules. A safety rule that applies
 * suppresses or withholds as `precedence` says; one that is unknown does neither.
 */
export function evaluateRules(
  rules: readonly GuidelineRule[],
  precedence: SafetyPrecedence,
  findings: Findings,
): readonly RuleResult[] {
  const judged = rules.map((rule) => ({ rule, judgement: rule.appliesTo(findings) }));
  const active = new Set(
    judged.filter(({ judgement }) => judgement.truth === 'holds').map(({ rule }) => rule.id),
  );
  return judged.map((one) => resultOf(one, { precedence, active }, findings));
}

/** The safety rules that apply, and what follows from them. */
interface Safety {
  readonly precedence: SafetyPrecedence;
  readonly active: ReadonlySet<string>;
}

function resultOf({ rule, judgement }: Judged, safety: Safety, findings: Findings): RuleResult {
  const fitting = rule.optionsFor?.(findings) ?? rule.options;
  const withheld = withheldFrom(fitting, safety);
  const options = fitting.filter((code) => withheld.every((held) => held.option !== code));
  const by = suppressedBy(rule, judgement, { ...safety, withheld, options });
  const outcome: RuleOutcome = by.length > 0 ? 'suppressed' : OUTCOME[judgement.truth];
  const silent = outcome === 'silent';
  return {
    id: rule.id,
    title: rule.title,
    outcome,
    ...(by.length > 0 ? { by } : {}),
    when: rule.when,
    recommendation: rule.recommendation,
    facts: judgement.facts,
    missing: judgement.missing,
    options: silent ? [] : options,
    withheld: silent ? [] : withheld,
    strength: rule.strength,
    sources: rule.sources,
    dissent: rule.dissent,
    version: rule.version,
    reviewBy: rule.reviewBy,
    signedOffBy: rule.signedOffBy,
  };
}

function withheldFrom(
  options: readonly OptionCode[],
  { precedence, active }: Safety,
): readonly WithheldOption[] {
  return precedence.withhold
    .filter(({ by }) => active.has(by))
    .flatMap(({ by, options: held }) =>
      options.filter((code) => held.includes(code)).map((option) => ({ option, by })),
    );
}

interface Bearing extends Safety {
  readonly withheld: readonly WithheldOption[];
  readonly options: readonly OptionCode[];
}

/** A silent rule stays silent; one left with nothing but "no change" has nothing to say. */
function suppressedBy(
  rule: GuidelineRule,
  judgement: Judgement,
  { precedence, active, withheld, options }: Bearing,
): readonly string[] {
  if (judgement.truth === 'fails') return [];
  const suppressing = precedence.suppress
    .filter(({ by, groups, rules }) => {
      return active.has(by) && (groups.includes(rule.group) || rules.includes(rule.id));
    })
    .map(({ by }) => by);
  if (suppressing.length > 0) return suppressing;
  const empty = withheld.length > 0 && options.every((code) => code === 'no-change');
  return empty ? [...new Set(withheld.map(({ by }) => by))] : [];
}
