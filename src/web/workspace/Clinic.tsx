import type { Clinic as ClinicBody } from '#contracts/clinic.ts';
import { formatDate } from '../format/format-date.ts';
import { t } from '../messages/workspace-texts.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useLoad } from '../use-load.ts';
import './clinic.css';

/** The clinic and its accounts. An administrator sees nothing about any patient, and is told so. */
export function Clinic() {
  const clinic = useLoad('readClinic', {});
  if (clinic.kind === 'loading') return <Skeleton blocks={[64, 200]} />;
  if (clinic.kind === 'refused')
    return <RefusedState refusal={clinic.refusal} retry={clinic.retry} />;
  const { name, accounts } = clinic.value;
  return (
    <>
      <header className="page-head">
        <div>
          <PageTitle windowTitle={t('clinic.title')}>{name}</PageTitle>
          <p>{t('clinic.lead')}</p>
        </div>
      </header>
      <section aria-labelledby="accounts-title">
        <h2 id="accounts-title" className="clinic-heading">
          {t('clinic.accounts')} <span className="muted">{accounts.length}</span>
        </h2>
        <Accounts accounts={accounts} />
        <p className="small muted clinic-note">{t('clinic.readOnly')}</p>
      </section>
    </>
  );
}

function Accounts({ accounts }: Pick<ClinicBody, 'accounts'>) {
  return (
    <div className="card clinic-accounts">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('clinic.name')}</th>
            <th scope="col">{t('clinic.role')}</th>
            <th scope="col">{t('clinic.loginName')}</th>
            <th scope="col">{t('clinic.since')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                {account.displayName} {!account.active && <Tag>{t('clinic.inactive')}</Tag>}
              </th>
              <td>{t(`role.${account.role}`)}</td>
              <td data-label={t('clinic.loginName')}>{account.loginName ?? t('clinic.byLink')}</td>
              <td data-label={t('clinic.since')}>{formatDate(account.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
