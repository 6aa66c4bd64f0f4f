import type { PatientChart } from '#contracts/patient.ts';
import { t } from '../../messages/workspace-texts.ts';
import { countOutcomes, factsOf, missingText, type Rule } from './rule-words.ts';
import './why-not.css';

/** Every rule that does not speak now, in one line each: cannot be known, held back, does not apply. */
export function WhyNot({ chart }: { readonly chart: PatientChart }) {
  const counts = countOutcomes(chart.rules);
  const rest = (['unknown', 'suppressed', 'silent'] as const).flatMap((outcome) =>
    chart.rules.filter((rule) => rule.outcome === outcome),
  );
  return (
    <details className="why-not">
      <summary>
        <b>{t('whyNot.title')}</b>{' '}
        <span className="muted">{t('whyNot.counts', { all: chart.rules.length, ...counts })}</span>
      </summary>
      <dl>
        {rest.map((rule) => (
          <div key={rule.id}>
            <dt>
              {rule.title} <a href={`/patients/${chart.patient.id}/rules#${rule.id}`}>{rule.id}</a>
            </dt>
            <dd className={rule.outcome === 'unknown' ? 'why-not-unknown' : undefined}>
              {reasonOf(rule, chart)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function reasonOf(rule: Rule, { vocabulary }: PatientChart): string {
  if (rule.outcome === 'unknown')
    return t('whyNot.unknown', { missing: missingText(rule, vocabulary) });
  if (rule.outcome === 'suppressed') {
    const by = rule.by ?? rule.withheld.map((entry) => entry.by);
    return t('whyNot.suppressed', { by: [...new Set(by)].join(', ') });
  }
  const facts = factsOf(rule, vocabulary).map(({ name, value }) => `${name} ${value}`);
  if (facts.length === 0) return t('whyNot.silent', { when: rule.when });
  return t('whyNot.silentFacts', { when: rule.when, facts: facts.join(', ') });
}
