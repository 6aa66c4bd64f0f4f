import { FileDown } from 'lucide-react';
import { type ChangeEvent, useCallback } from 'react';
import { t } from '../messages/workspace-texts.ts';
import { Button } from '../ui/Button.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { ImportedFile } from './import/ImportedFile.tsx';
import { forgetImports, importFiles, useImports } from './import/import-queue.ts';
import { useFileDrop } from './use-file-drop.ts';
import './import.css';

/** Brings records in: by dropping files on the page, or with a button; then says what became of them. */
export function Import() {
  const imports = useImports();
  const take = useCallback((files: readonly File[]) => importFiles(files), []);
  const over = useFileDrop(take);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    take([...(event.currentTarget.files ?? [])]);
    event.currentTarget.value = '';
  };
  const busy = imports.some(({ state }) => state.kind === 'waiting' || state.kind === 'reading');
  return (
    <>
      <header className="page-head">
        <div>
          <PageTitle windowTitle={t('import.title')}>{t('import.title')}</PageTitle>
          <p>{t('import.lead')}</p>
        </div>
      </header>
      <div className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}>
        <FileDown aria-hidden="true" />
        <p>{t('import.drop')}</p>
        <label className="button button-primary">
          {t('import.choose')}
          <input
            className="visually-hidden"
            type="file"
            accept=".json,application/json,application/fhir+json"
            multiple
            onChange={choose}
          />
        </label>
        <p className="small muted">{t('import.kinds')}</p>
      </div>
      <section className="imports" aria-label={t('import.results')} aria-live="polite">
        {busy && <p className="small soft">{t('import.leave')}</p>}
        {imports.toReversed().map((item) => (
          <ImportedFile key={item.id} item={item} />
        ))}
        {imports.length > 0 && !busy && (
          <Button tone="quiet" small onClick={forgetImports}>
            {t('import.forget')}
          </Button>
        )}
      </section>
    </>
  );
}
