import { ArrowRight } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseloadSort } from '#contracts/caseload-sorts.ts';
import { setFindText, useFindText } from '../find-text.ts';
import { t } from '../messages/workspace-texts.ts';
import { goTo, usePlace } from '../router.ts';
import { useSession } from '../session-store.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RefusedState } from '../ui/RefusedState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useKeys } from '../use-keys.ts';
import { CaseloadTable } from './caseload/CaseloadTable.tsx';
import { CaseloadViews } from './caseload/CaseloadViews.tsx';
import { lastOpenedPerson, rememberOpened, rememberOrder } from './caseload/caseload-order.ts';
import { readView, viewAddress } from './caseload/caseload-view.ts';
import { everyoneIn, headline } from './caseload/headline.ts';
import { listItems } from './caseload/list-items.ts';
import { type CaseloadList, useCaseload } from './caseload/use-caseload.ts';
import { DropVeil } from './DropVeil.tsx';
import { importFiles } from './import/import-queue.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useSettled } from './use-settled.ts';
import './caseload.css';

/** Who needs me, and why: everyone on the caseload, in order of need. */
export function Caseload() {
  const { search } = usePlace();
  const view = useMemo(() => readView(search), [search]);
  const text = useSettled(useFindText().trim());
  const state = useCaseload(view, text);
  const mayImport = useMay('importBundle');
  const over = useFileDrop(
    useCallback(
      (files: readonly File[]) => {
        if (!mayImport) return;
        importFiles(files);
        goTo('/import');
      },
      [mayImport],
    ),
  );
  if (state.kind === 'loading') return <Skeleton blocks={[64, 32, 420]} />;
  if (state.kind === 'refused') return <RefusedState refusal={state.refusal} retry={state.retry} />;
  return (
    <>
      <List list={state.list} more={state.more} text={text} />
      {over && mayImport && <DropVeil />}
    </>
  );
}

function useMay(act: 'importBundle'): boolean {
  const session = useSession();
  return session.kind === 'signed-in' && session.session.acts.includes(act);
}

interface ListProps {
  readonly list: CaseloadList;
  readonly more: () => void;
  readonly text: string;
}

function List({ list, more, text }: ListProps) {
  const { search } = usePlace();
  const view = useMemo(() => readView(search), [search]);
  const shown = useDeferredValue(list);
  const items = useMemo(
    () => listItems(shown.rows, shown.counts, view.sort === 'caseload'),
    [shown, view.sort],
  );
  const ids = useMemo(() => shown.rows.map((row) => row.patientId), [shown]);
  const { count } = view.group === null ? everyoneIn(shown.counts) : shown.counts[view.group];
  useEffect(() => rememberOrder(ids, Math.max(count, ids.length)), [ids, count]);
  const target = useMovingFocus(ids);
  const context = useMemo(
    () => ({
      today: shown.asOf,
      vocabulary: shown.vocabulary,
      allDemo: shown.rows.every((row) => row.demo),
    }),
    [shown],
  );
  const words = headline(list.counts, {
    text,
    filtered: view.group !== null || view.treatment !== null,
  });
  const first = ids[0];
  const sortBy = (sort: CaseloadSort) => goTo(viewAddress({ ...view, sort }), 'replace');
  return (
    <>
      <header className="page-head">
        <div>
          <PageTitle windowTitle={t('caseload.title')}>{words.title}</PageTitle>
          <p role="status">{words.detail}</p>
        </div>
        {first !== undefined && (
          <div className="page-acts">
            <ButtonLink tone="primary" href={`/patients/${first}`}>
              {t('caseload.openFirst')}
              <ArrowRight aria-hidden="true" />
            </ButtonLink>
          </div>
        )}
      </header>
      {(first !== undefined || text !== '' || search !== '') && (
        <CaseloadViews view={view} counts={list.counts} />
      )}
      {items.length === 0 ? (
        <Nobody text={text} filtered={search !== ''} />
      ) : (
        <CaseloadTable
          items={items}
          context={context}
          sort={view.sort}
          onSort={sortBy}
          target={target}
          onNearEnd={more}
          complete={list.next === null}
        />
      )}
    </>
  );
}

/** J and K move the focus from person to person; coming back from a chart it stands where it was. */
function useMovingFocus(ids: readonly string[]): { readonly patientId: string } | null {
  const [target, setTarget] = useState<{ readonly patientId: string } | null>(() => {
    const opened = lastOpenedPerson();
    return opened === null || !ids.includes(opened) ? null : { patientId: opened };
  });
  const known = useRef(ids);
  known.current = ids;
  const here = useRef<string | null>(null);
  useKeys(
    useMemo(() => {
      const stands = () => document.activeElement?.getAttribute('data-patient') ?? here.current;
      const move = (by: number) => {
        // Quick presses add up, also before the focus has arrived.
        const index = known.current.indexOf(here.current ?? stands() ?? '');
        const next = known.current[index < 0 ? 0 : index + by];
        if (next === undefined) return;
        here.current = next;
        rememberOpened(next);
        setTarget({ patientId: next });
      };
      const open = () => {
        const person = stands() ?? known.current[0];
        if (person !== undefined) goTo(`/patients/${person}`);
      };
      return { j: () => move(1), k: () => move(-1), o: open };
    }, []),
  );
  return target;
}

function Nobody({ text, filtered }: { readonly text: string; readonly filtered: boolean }) {
  if (text !== '')
    return (
      <EmptyState title={t('caseload.nobodyFound')}>
        <p>{t('caseload.nobodyFound.advice')}</p>
        <Button onClick={() => setFindText('')}>{t('caseload.clearText')}</Button>
      </EmptyState>
    );
  if (filtered)
    return (
      <EmptyState title={t('caseload.nobodyHere')}>
        <ButtonLink href="/">{t('caseload.everyoneLink')}</ButtonLink>
      </EmptyState>
    );
  return (
    <EmptyState title={t('caseload.empty')}>
      <p>{t('caseload.empty.advice')}</p>
      <ButtonLink tone="primary" href="/import">
        {t('caseload.empty.act')}
      </ButtonLink>
    </EmptyState>
  );
}
