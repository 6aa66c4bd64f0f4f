import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaseloadSort } from '#contracts/caseload-sorts.ts';
import { t } from '../../messages/workspace-texts.ts';
import { CaseloadRow, type RowContext } from './CaseloadRow.tsx';
import type { ListItem } from './list-items.ts';
import './caseload-table.css';

const COLUMNS = ['who', 'scores', 'latest', 'course', 'treatment', 'contact', 'next'] as const;
/** Heights before a row was measured, px. */
const ROW = { wide: 62, narrow: 210, heading: 44 };

interface CaseloadTableProps {
  readonly items: readonly ListItem[];
  readonly context: RowContext;
  readonly sort: CaseloadSort;
  readonly onSort: (sort: CaseloadSort) => void;
  /** The person to give the focus to; a new object moves it again. */
  readonly target: { readonly patientId: string } | null;
  /** Called when the end of what is read comes near. */
  readonly onNearEnd: () => void;
  readonly complete: boolean;
}

/** The list as a table of which only what is in sight is drawn; as cards below 1024 px. */
export function CaseloadTable(props: CaseloadTableProps) {
  const { items, context, target, onNearEnd } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const narrow = useNarrow();
  useLayoutEffect(() => {
    setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const targetIndex = target === null ? -1 : indexOfPerson(items, target.patientId);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => estimate(items[index], narrow),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
    scrollMargin: top,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      visible({ from: startIndex - overscan, to: endIndex + overscan, count, also: targetIndex }),
  });
  const shown = rows.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;

  useEffect(() => {
    if (lastShown > items.length - 150) onNearEnd();
  }, [lastShown, items.length, onNearEnd]);

  const sought = useRef(target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new target scrolls, not a list that has grown.
  useLayoutEffect(() => {
    sought.current = target;
    if (targetIndex >= 0) rows.scrollToIndex(targetIndex, { align: 'auto' });
  }, [target]);
  // The person's row may be drawn a moment later than asked for.
  useEffect(() => {
    if (sought.current === null) return;
    const { patientId } = sought.current;
    const link = body.current?.querySelector<HTMLAnchorElement>(
      `[data-patient="${CSS.escape(patientId)}"]`,
    );
    if (link === null || link === undefined) return;
    sought.current = null;
    link.focus({ preventScroll: true });
  });

  let drawnTo = top;
  return (
    <table className="caseload" aria-rowcount={props.complete ? items.length + 1 : -1}>
      <caption className="visually-hidden">{t('caseload.caption')}</caption>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} className={`column-${column}`} />
        ))}
      </colgroup>
      <Head sort={props.sort} onSort={props.onSort} />
      <tbody ref={body}>
        {shown.flatMap((row) => {
          const item = items[row.index];
          if (item === undefined) return [];
          const gap = row.start - drawnTo;
          drawnTo = row.end;
          return [
            gap > 0 && <Spacer key={`gap-${row.key}`} height={gap} />,
            <tr
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-rowindex={row.index + 2}
              className={item.kind === 'heading' ? 'group-row' : 'person-row'}
            >
              {item.kind === 'heading' ? (
                <th scope="rowgroup" colSpan={COLUMNS.length}>
                  {item.name} <span className="muted">{item.note}</span>
                </th>
              ) : (
                <CaseloadRow row={item.row} context={context} />
              )}
            </tr>,
          ];
        })}
        {rows.getTotalSize() + top > drawnTo && (
          <Spacer height={rows.getTotalSize() + top - drawnTo} />
        )}
      </tbody>
    </table>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tr className="spacer-row">
      <td colSpan={COLUMNS.length} aria-hidden="true" style={{ height }} />
    </tr>
  );
}

function Head({ sort, onSort }: Pick<CaseloadTableProps, 'sort' | 'onSort'>) {
  const header = (text: ReactNode, [first, second]: readonly [CaseloadSort, CaseloadSort]) => (
    <SortHeader text={text} sort={sort} onSort={onSort} first={first} second={second} />
  );
  return (
    <thead>
      <tr>
        {header(t('caseload.column.who'), ['caseload', 'name'])}
        <th scope="col">
          {t('caseload.column.scores')} <span className="muted">{t('caseload.column.shade')}</span>
        </th>
        {header(t('caseload.column.latest'), ['score-highest', 'score-lowest'])}
        {header(t('caseload.column.course'), ['change-worst', 'change-best'])}
        <th scope="col">{t('caseload.column.treatment')}</th>
        {header(t('caseload.column.contact'), ['contact-longest-ago', 'contact-latest'])}
        <th scope="col">{t('caseload.column.next')}</th>
      </tr>
    </thead>
  );
}

function SortHeader({
  text,
  sort,
  onSort,
  first,
  second,
}: Pick<CaseloadTableProps, 'sort' | 'onSort'> & {
  readonly text: ReactNode;
  readonly first: CaseloadSort;
  readonly second: CaseloadSort;
}) {
  const pressed = sort === first || sort === second;
  const Arrow = sort === second ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={pressed ? ARIA_SORT[sort] : undefined}>
      <button type="button" onClick={() => onSort(sort === first ? second : first)}>
        {text}
        {pressed && <Arrow aria-hidden="true" />}
      </button>
    </th>
  );
}

const ARIA_SORT = {
  caseload: 'other',
  name: 'ascending',
  'score-highest': 'descending',
  'score-lowest': 'ascending',
  'change-worst': 'descending',
  'change-best': 'ascending',
  'contact-longest-ago': 'ascending',
  'contact-latest': 'descending',
} as const satisfies Readonly<Record<CaseloadSort, string>>;

function estimate(item: ListItem | undefined, narrow: boolean): number {
  if (item?.kind === 'heading') return ROW.heading;
  return narrow ? ROW.narrow : ROW.wide;
}

function indexOfPerson(items: readonly ListItem[], patientId: string): number {
  return items.findIndex((item) => item.kind === 'person' && item.row.patientId === patientId);
}

/** The rows in sight with some around them, and the one that is about to have the focus. */
function visible(range: {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly also: number;
}): number[] {
  const first = Math.max(0, range.from);
  const last = Math.min(range.count - 1, range.to);
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (range.also < 0 || (range.also >= first && range.also <= last)) return indexes;
  return [...indexes, range.also].sort((a, b) => a - b);
}

const NARROW = '(max-width: 1023px)';

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const update = () => setNarrow(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return narrow;
}
