import { t } from '../messages/workspace-texts.ts';
import { PageTitle } from '../ui/PageTitle.tsx';

/** An address without a page for this account. Whether there is one for others is not said. */
export function NotFound() {
  return (
    <section className="plain-page">
      <PageTitle windowTitle={t('notFound.title')}>{t('notFound.title')}</PageTitle>
      <p className="soft">{t('notFound.advice')}</p>
      <p>
        <a href="/">{t('notFound.start')}</a>
      </p>
    </section>
  );
}
