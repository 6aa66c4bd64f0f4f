import { CASELOAD_SORTS } from '#contracts/caseload-sorts.ts';
import { CASELOAD_GROUPS, type CaseloadGroup } from '#domain/caseload.ts';
import { t } from '../../messages/workspace-texts.ts';
import { goTo } from '../../router.ts';
import { type CaseloadView, TREATMENTS, viewAddress } from './caseload-view.ts';
import { everyoneIn } from './headline.ts';
import { countText } from './list-items.ts';
import type { CaseloadCounts } from './use-caseload.ts';

/** Which part of the list, and in which order. All of it stands in the address. */
export function CaseloadViews({
  view,
  counts,
}: {
  readonly view: CaseloadView;
  readonly counts: CaseloadCounts;
}) {
  const show = (change: Partial<CaseloadView>) =>
    goTo(viewAddress({ ...view, ...change }), 'replace');
  return (
    <div className="caseload-views">
      <fieldset className="caseload-groups">
        <legend className="visually-hidden">{t('caseload.views')}</legend>
        {[null, ...CASELOAD_GROUPS].map((group) => (
          <button
            key={group ?? 'everyone'}
            type="button"
            aria-pressed={view.group === group}
            onClick={() => show({ group })}
          >
            {nameOf(group)} <b>{countText(group === null ? everyoneIn(counts) : counts[group])}</b>
          </button>
        ))}
      </fieldset>
      <Choice
        label={t('caseload.treatment')}
        value={view.treatment ?? ''}
        choices={[
          ['', t('caseload.treatment.any')],
          ...TREATMENTS.map((value) => [value, t(`caseload.treatment.${value}`)] as const),
        ]}
        onChoose={(value) =>
          show({ treatment: TREATMENTS.find((known) => known === value) ?? null })
        }
      />
      <Choice
        label={t('caseload.sort')}
        value={view.sort}
        choices={CASELOAD_SORTS.map((value) => [value, t(`caseload.sort.${value}`)] as const)}
        onChoose={(value) =>
          show({ sort: CASELOAD_SORTS.find((known) => known === value) ?? 'caseload' })
        }
      />
      <p className="caseload-keys" aria-hidden="true">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {t('caseload.keys.move')}
        </span>
        <span>
          <kbd>O</kbd> {t('caseload.keys.open')}
        </span>
        <span>
          <kbd>?</kbd> {t('caseload.keys.all')}
        </span>
      </p>
    </div>
  );
}

function nameOf(group: CaseloadGroup | null): string {
  return group === null ? t('caseload.everyone') : t(`group.${group}`);
}

function Choice({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label className="caseload-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
