import { useCallback, useEffect, useRef, useState } from 'react';
import type { Caseload, CaseloadRow } from '#contracts/caseload.ts';
import type { Vocabulary } from '#contracts/vocabulary.ts';
import { ActRefused, act } from '../../api-client.ts';
import { type CaseloadView, queryOf } from './caseload-view.ts';

const FIRST_PAGE = 100;
const LATER_PAGE = 500;

export type CaseloadCounts = NonNullable<Caseload['counts']>;

/** The list as far as it is read. */
export interface CaseloadList {
  readonly asOf: string;
  readonly counts: CaseloadCounts;
  readonly rows: readonly CaseloadRow[];
  readonly vocabulary: Vocabulary;
  readonly next: string | null;
}

export type CaseloadState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly refusal: ActRefused; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly list: CaseloadList; readonly more: () => void };

/** Reads the list from its beginning whenever view or text change, and page by page from there. */
export function useCaseload(view: CaseloadView, text: string): CaseloadState {
  const [list, setList] = useState<CaseloadList | null>(null);
  const [refusal, setRefusal] = useState<ActRefused | null>(null);
  const [attempt, setAttempt] = useState(0);
  const reading = useRef<AbortController | null>(null);
  const query = JSON.stringify(queryOf(view, text));

  const read = useCallback(async (body: object, take: (page: Caseload) => void) => {
    const aborter = new AbortController();
    reading.current = aborter;
    try {
      take(await act('searchCaseload', { body }, aborter.signal));
      setRefusal(null);
    } catch (error) {
      if (aborter.signal.aborted) return;
      if (!(error instanceof ActRefused)) throw error;
      setRefusal(error);
    } finally {
      if (reading.current === aborter) reading.current = null;
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again on purpose.
  useEffect(() => {
    reading.current?.abort();
    void read({ ...JSON.parse(query), limit: FIRST_PAGE }, (page) => setList(begin(page)));
    return () => reading.current?.abort();
  }, [query, attempt, read]);

  const next = list?.next ?? null;
  const more = useCallback(() => {
    if (next === null || reading.current !== null) return;
    void read({ ...JSON.parse(query), limit: LATER_PAGE, after: next }, (page) =>
      setList((known) => (known === null ? known : extend(known, page))),
    );
  }, [next, query, read]);

  if (refusal !== null)
    return { kind: 'refused', refusal, retry: () => setAttempt((count) => count + 1) };
  return list === null ? { kind: 'loading' } : { kind: 'ready', list, more };
}

const NOBODY = { count: 0, atLeast: false };

function begin({ counts, ...page }: Caseload): CaseloadList {
  const none = { risk: NOBODY, 'not-improved': NOBODY, overdue: NOBODY, steady: NOBODY };
  return { ...page, counts: counts ?? none };
}

function extend(known: CaseloadList, page: Caseload): CaseloadList {
  return {
    ...known,
    rows: [...known.rows, ...page.rows],
    next: page.next,
    vocabulary: mergeVocabularies(known.vocabulary, page.vocabulary),
  };
}

function mergeVocabularies(a: Vocabulary, b: Vocabulary): Vocabulary {
  return {
    scales: { ...a.scales, ...b.scales },
    instruments: { ...a.instruments, ...b.instruments },
    medications: { ...a.medications, ...b.medications },
    therapies: { ...a.therapies, ...b.therapies },
  };
}
