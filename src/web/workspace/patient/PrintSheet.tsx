import type { PatientChart } from '#contracts/patient.ts';
import type { TimelineLayout } from '#domain/timeline.ts';
import { formatDate, formatWeekday, localToday } from '../../format/format-date.ts';
import { shared } from '../../messages/shared-texts.ts';
import { t } from '../../messages/workspace-texts.ts';
import { useSession } from '../../session-store.ts';
import { Tag } from '../../ui/Tag.tsx';
import { TimelinePicture } from '../../ui/timeline/TimelinePicture.tsx';
import { useLoad } from '../../use-load.ts';
import { findingRows } from './finding-rows.ts';
import { patientFacts } from './patient-facts.ts';
import './print-sheet.css';

/** A4 and Letter less 12 mm on each side leave this width; and this height for the picture, px. */
const WIDTH = 700;
const PICTURE_HEIGHT = 405;
const STEPS_SHOWN = 5;
const OPTIONS_SHOWN = 8;
const SCORES_SHOWN = 2;
const NOTES_SHOWN = 3;

/** The page before a visit: one sheet of paper, black on white. It is drawn only for print. */
export function PrintSheet({ chart }: { readonly chart: PatientChart }) {
  const timeline = useLoad('readTimeline', {
    params: { patientId: chart.patient.id },
    query: { width: WIDTH, setting: 'print', range: 'episode', maxHeight: PICTURE_HEIGHT },
  });
  const layout = timeline.kind === 'ready' ? timeline.value : null;
  return (
    <div className="print-sheet">
      <Top chart={chart} />
      <section className="print-breath">
        <div>
          <h2>{t('print.breath')}</h2>
          <p>{layout === null ? t('print.noTimeline') : `${layout.summary} ${layout.honesty}`}</p>
        </div>
        {chart.ownWords !== null && (
          <div>
            <h2>{t('print.ownWords')}</h2>
            <p className="voice">“{chart.ownWords.text}”</p>
          </div>
        )}
      </section>
      {layout !== null && (
        <section>
          <h2>{layout.title}</h2>
          <TimelinePicture layout={layout} />
        </section>
      )}
      <div className="print-columns">
        <Findings chart={chart} />
        <NotKnown chart={chart} />
        {layout !== null && <Steps layout={layout} />}
        <ToConsider chart={chart} />
      </div>
      <section className="print-decided">
        <h2>{t('print.decided')}</h2>
        <hr />
        <hr />
        <hr />
      </section>
      <Bottom chart={chart} />
    </div>
  );
}

function Top({ chart }: { readonly chart: PatientChart }) {
  const { patient, asOf } = chart;
  return (
    <header className="print-top">
      <div>
        <h2 className="print-name">
          {patient.name} {patient.demo && <Tag>{shared('demo.tag')}</Tag>}
        </h2>
        <p>{patientFacts(chart).join(' · ')}</p>
      </div>
      <p>
        {t('print.asOf')}
        <br />
        <b>{t('weekdayDate', { weekday: formatWeekday(asOf), date: formatDate(asOf) })}</b>
      </p>
    </header>
  );
}

/** What is known, as far as one sheet holds it: the steps and what is not known have their own place. */
function Findings({ chart }: { readonly chart: PatientChart }) {
  const known = findingRows(chart).filter((row) => row.main !== null && row.id !== 'step');
  const scores = known.filter((row) => row.id.startsWith('score-')).slice(0, SCORES_SHOWN);
  const rows = [...known.filter((row) => !/^(score|screen)-/.test(row.id)), ...scores];
  return (
    <section>
      <h2>{t('print.true')}</h2>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>
                <b>{row.main}</b>
                {row.notes.length > 0 && `; ${row.notes.slice(0, NOTES_SHOWN).join('; ')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NotKnown({ chart }: { readonly chart: PatientChart }) {
  const rows = findingRows(chart);
  const missing = rows.flatMap((row) => (row.main === null ? [row.label] : row.missing));
  if (missing.length === 0) return null;
  return (
    <section>
      <h2>{t('print.unknown')}</h2>
      <p className="print-line">
        <span className="print-unknown">{missing.join(', ')}</span>
      </p>
    </section>
  );
}

function Steps({ layout }: { readonly layout: TimelineLayout }) {
  const steps = layout.events.filter((event) => event.lane === 'steps');
  if (steps.length === 0) return null;
  const shown = steps.slice(-STEPS_SHOWN);
  return (
    <section>
      <h2>{t('print.steps')}</h2>
      <table className="num">
        <tbody>
          {steps.length > shown.length && (
            <tr>
              <td colSpan={3}>{t('print.earlierSteps', { count: steps.length - shown.length })}</td>
            </tr>
          )}
          {shown.map((step) => (
            <tr key={step.id}>
              <th scope="row">{step.what}</th>
              <td className="print-date">{formatDate(step.date)}</td>
              <td>{step.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ToConsider({ chart: { options } }: { readonly chart: PatientChart }) {
  const shown = options
    .slice(0, OPTIONS_SHOWN)
    .map(({ code, because }) => `${t(`option.${code}`)} (${because.join(', ')})`);
  const rest = options.length - shown.length;
  return (
    <section>
      <h2>{t('print.consider')}</h2>
      <p className="print-line">
        {shown.length === 0 ? t('options.none') : shown.join(' · ')}
        {rest > 0 && ` · ${t('print.more', { count: rest })}`}
      </p>
    </section>
  );
}

function Bottom({ chart: { rules } }: { readonly chart: PatientChart }) {
  const session = useSession();
  const name = session.kind === 'signed-in' ? session.session.account.displayName : '';
  const versions = [...new Set(rules.map((rule) => rule.version))].join(', ');
  const signed = rules.every((rule) => rule.signedOffBy !== null);
  return (
    <footer>
      <span>
        {t('print.footer', { date: formatDate(localToday(new Date())), name, versions })}
        {!signed && ` ${t('print.notSigned')}`}
      </span>
      <span>{t('print.page')}</span>
    </footer>
  );
}
