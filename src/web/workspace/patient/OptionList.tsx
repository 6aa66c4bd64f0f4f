import type { PatientChart } from '#contracts/patient.ts';
import type { OptionCode } from '#domain/option.ts';
import { t } from '../../messages/workspace-texts.ts';
import { MissingFacts, RuleFacts, RuleSources } from './RuleFacts.tsx';
import type { Rule } from './rule-words.ts';
import { WhyNot } from './WhyNot.tsx';
import './option-list.css';

/** Shown as a pair at the end: to ask first, and to change nothing, are options like the others. */
const PAIR: readonly OptionCode[] = ['ask-patient', 'no-change'];

type Option = PatientChart['options'][number];

/** No option is no all-clear: a rule that lacks a fact might have spoken. */
function nothingToSay({ rules }: PatientChart): string {
  const count = rules.filter((rule) => rule.outcome === 'unknown').length;
  return count === 0 ? t('options.none') : t('options.noneYet', { count });
}

/** What could come next, and why: reasons before anything else, in the order that was recorded. */
export function OptionList({ chart }: { readonly chart: PatientChart }) {
  const options = chart.options.filter(({ code }) => !PAIR.includes(code));
  const pair = chart.options.filter(({ code }) => PAIR.includes(code));
  return (
    <section aria-labelledby="options-title">
      <h2 id="options-title">{t('options.title')}</h2>
      <p className="options-lead">{t('options.lead')}</p>
      {chart.options.length === 0 && <p className="options-none">{nothingToSay(chart)}</p>}
      <ol className="options">
        {options.map((option, index) => (
          <OptionCard
            key={option.code}
            option={option}
            chart={chart}
            said={new Set(options.slice(0, index).flatMap(({ because }) => because))}
          />
        ))}
        {pair.length > 0 && (
          <li className="option option-pair">
            {pair.map((option) => (
              <div key={option.code}>
                <h3>{t(`option.${option.code}`)}</h3>
                <p className="option-why">
                  <RuleLinks ids={option.because} patientId={chart.patient.id} />
                </p>
              </div>
            ))}
          </li>
        )}
        <Withheld chart={chart} />
      </ol>
      <WhyNot chart={chart} />
    </section>
  );
}

function OptionCard({
  option,
  chart,
  said,
}: {
  readonly option: Option;
  readonly chart: PatientChart;
  /** Rules whose recommendation an option before this one has given in full. */
  readonly said: ReadonlySet<string>;
}) {
  const rules = rulesOf(option.because, chart);
  const open = said.size === 0;
  const missing = [...new Set(rules.flatMap((rule) => rule.missing))];
  return (
    <li className={open ? 'option option-open' : 'option'}>
      <h3>{t(`option.${option.code}`)}</h3>
      {rules.map((rule) => (
        <p key={rule.id} className="option-why">
          <b>{t('option.because')}</b> {lowerFirst(rule.when)}{' '}
          {!said.has(rule.id) && `${rule.recommendation} `}
          <RuleLinks ids={[rule.id]} patientId={chart.patient.id} />
        </p>
      ))}
      {!open && missing.length > 0 && (
        <ul className="rule-facts">
          <MissingFacts missing={missing} vocabulary={chart.vocabulary} />
        </ul>
      )}
      <details open={open}>
        <summary>{t('option.reasons')}</summary>
        {rules.map((rule) => (
          <div key={rule.id} className="option-rule">
            {rules.length > 1 && <h4>{rule.title}</h4>}
            <RuleFacts rule={rule} vocabulary={chart.vocabulary} />
            <RuleSources rule={rule} />
          </div>
        ))}
      </details>
    </li>
  );
}

/** As it goes on after "Because". @example "An answer" is "an answer"; "PHQ-9" stays */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function RuleLinks({
  ids,
  patientId,
}: {
  readonly ids: readonly string[];
  readonly patientId: string;
}) {
  return (
    <>
      {ids.map((id) => (
        <a key={id} className="rule-link" href={`/patients/${patientId}/rules#${id}`}>
          {t('rule.link', { id })}
        </a>
      ))}
    </>
  );
}

/** Options that a safety rule holds back: still there, with the rule that withholds them. */
function Withheld({ chart }: { readonly chart: PatientChart }) {
  const withheld = new Map<string, { readonly option: OptionCode; readonly by: string }>();
  for (const rule of chart.rules)
    for (const entry of rule.withheld) withheld.set(`${entry.option} ${entry.by}`, entry);
  return [...withheld.values()].map(({ option, by }) => (
    <li key={`${option} ${by}`} className="option option-withheld">
      <h3>{t(`option.${option}`)}</h3>
      <p className="option-why">
        {t('option.withheld', { by, why: rulesOf([by], chart)[0]?.title ?? '' })}{' '}
        <RuleLinks ids={[by]} patientId={chart.patient.id} />
      </p>
    </li>
  ));
}

function rulesOf(ids: readonly string[], { rules }: PatientChart): readonly Rule[] {
  return ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
}
