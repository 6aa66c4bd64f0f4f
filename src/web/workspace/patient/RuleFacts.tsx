import { Check, CircleDashed, Dot } from 'lucide-react';
import type { Vocabulary } from '#contracts/vocabulary.ts';
import { t } from '../../messages/workspace-texts.ts';
import { UnknownChip } from '../../ui/UnknownChip.tsx';
import { factName, factsOf, type Rule } from './rule-words.ts';
import './rule-facts.css';

/** The facts a rule read, and those it lacked: dashed, with the word. */
export function RuleFacts({
  rule,
  vocabulary,
}: {
  readonly rule: Rule;
  readonly vocabulary: Vocabulary;
}) {
  const facts = factsOf(rule, vocabulary);
  // A fact that a rule read has only matched where the rule applies.
  const Read = rule.outcome === 'applies' ? Check : Dot;
  if (facts.length === 0 && rule.missing.length === 0) return null;
  return (
    <ul className="rule-facts">
      {facts.map((fact) => (
        <li key={fact.name}>
          <Read aria-hidden="true" />
          <span>
            <span className="muted">{fact.name}</span> {fact.value}
          </span>
        </li>
      ))}
      <MissingFacts missing={rule.missing} vocabulary={vocabulary} />
    </ul>
  );
}

export function MissingFacts({
  missing,
  vocabulary,
}: {
  readonly missing: readonly string[];
  readonly vocabulary: Vocabulary;
}) {
  return missing.map((what) => (
    <li key={what} className="rule-fact-missing">
      <CircleDashed aria-hidden="true" />
      <span>
        {factName(what, vocabulary)} <span className="muted">{t('fact.missing')}</span>
      </span>
    </li>
  ));
}

/** Where a rule comes from: strength, sources, and how far each was checked. */
export function RuleSources({ rule }: { readonly rule: Rule }) {
  return (
    <dl className="rule-sources">
      <div>
        <dt>{t('rule.strength')}</dt>
        <dd>{rule.strength}</dd>
      </div>
      <div>
        <dt>{t('rule.sources')}</dt>
        <dd>
          <ul>
            {rule.sources.map((source) => (
              <li key={source.cite}>
                {source.cite}{' '}
                {source.mark !== 'checked' && (
                  <UnknownChip>{t(`source.${source.mark}`)}</UnknownChip>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {rule.dissent.length > 0 && (
        <div>
          <dt>{t('rule.dissent')}</dt>
          <dd>{rule.dissent.join(' ')}</dd>
        </div>
      )}
    </dl>
  );
}
