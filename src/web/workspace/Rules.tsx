import { useEffect } from 'react';
import type { PatientChart } from '#contracts/patient.ts';
import { formatDate } from '../format/format-date.ts';
import { t } from '../messages/workspace-texts.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { UnknownChip } from '../ui/UnknownChip.tsx';
import { useLoad } from '../use-load.ts';
import { RuleFacts, RuleSources } from './patient/RuleFacts.tsx';
import { countOutcomes, type Rule, type RuleOutcome } from './patient/rule-words.ts';
import './rules.css';

const ORDER: readonly RuleOutcome[] = ['applies', 'unknown', 'suppressed', 'silent'];

/** Why and why not: every rule for this person, with everything needed to check it. */
export function Rules({ patientId }: { readonly patientId: string }) {
  const chart = useLoad('readPatient', { params: { patientId } });
  if (chart.kind === 'loading') return <Skeleton blocks={[64, 160, 160, 160]} />;
  if (chart.kind === 'refused') return <RefusedState refusal={chart.refusal} retry={chart.retry} />;
  return <RuleList chart={chart.value} />;
}

function RuleList({ chart }: { readonly chart: PatientChart }) {
  const { patient, rules } = chart;
  const counts = countOutcomes(rules);
  useEffect(() => {
    // The rule that a link led to; the address had no such place until now.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href="/">{t('bar.caseload')}</a>
            <a href={`/patients/${patient.id}`}>{patient.name}</a>
          </p>
          <PageTitle windowTitle={t('rules.windowTitle')}>
            {t('rules.title', { name: patient.name })}
          </PageTitle>
          <p>{t('whyNot.counts', { all: rules.length, ...counts })}</p>
        </div>
      </header>
      {ORDER.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <section key={outcome} className="rules-group" aria-labelledby={`rules-${outcome}`}>
          <h2 id={`rules-${outcome}`}>
            {t(`outcome.${outcome}`)} <span className="muted">{counts[outcome]}</span>
          </h2>
          {rules
            .filter((rule) => rule.outcome === outcome)
            .map((rule) => (
              <RuleArticle key={rule.id} rule={rule} chart={chart} />
            ))}
        </section>
      ))}
    </>
  );
}

function RuleArticle({ rule, chart }: { readonly rule: Rule; readonly chart: PatientChart }) {
  const by = rule.by ?? [];
  return (
    <article className="rule card" id={rule.id} aria-labelledby={`${rule.id}-title`}>
      <header>
        <h3 id={`${rule.id}-title`}>
          <span className="rule-id">{rule.id}</span> {rule.title}
        </h3>
        <Tag tone={TONES[rule.outcome]}>{t(`outcome.${rule.outcome}.tag`)}</Tag>
      </header>
      {by.length > 0 && <p>{t('whyNot.suppressed', { by: by.join(', ') })}</p>}
      <p>
        <b>{t('rule.when')}</b> {rule.when}
      </p>
      <p>
        <b>{t('rule.then')}</b> {rule.recommendation}
      </p>
      <RuleFacts rule={rule} vocabulary={chart.vocabulary} />
      <RuleOptions rule={rule} />
      <RuleSources rule={rule} />
      <p className="rule-foot">
        {t('rule.version', { version: rule.version, date: formatDate(rule.reviewBy) })}{' '}
        {rule.signedOffBy === null ? (
          <UnknownChip>{t('rule.notSigned')}</UnknownChip>
        ) : (
          t('rule.signed', { name: rule.signedOffBy })
        )}
      </p>
    </article>
  );
}

const TONES = {
  applies: 'strong',
  unknown: 'unknown',
  suppressed: 'plain',
  silent: 'faint',
} as const satisfies Readonly<Record<RuleOutcome, string>>;

function RuleOptions({ rule }: { readonly rule: Rule }) {
  if (rule.options.length === 0 && rule.withheld.length === 0) return null;
  return (
    <p>
      <b>{t('rule.options')}</b>{' '}
      {[
        ...rule.options.map((code) => t(`option.${code}`)),
        ...rule.withheld.map(({ option, by }) =>
          t('rule.withheld', { option: t(`option.${option}`), by }),
        ),
      ].join(' · ')}
    </p>
  );
}
