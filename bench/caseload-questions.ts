import { writeCursor } from '#db/caseload-cursor.ts';
import type { CaseloadPageRequest } from '#db/caseload-query.ts';
import { countCaseload } from '#db/count-caseload.ts';
import type { ClinicScope } from '#db/in-clinic.ts';
import { listPatients } from '#db/patients.ts';
import { queryCaseload } from '#db/query-caseload.ts';
import type { CaseloadSearch } from '#services/search-caseload.ts';
import { type NaiveList, naiveCounts, naiveList } from './rivals/naive-caseload.ts';
import { NOW } from './scratch-duet.ts';

/** Something that is asked of the caseload, over and over, each time a little different or not. */
export interface Question {
  readonly name: string;
  /** Asks the database; answers whom it found, in order, or how many. */
  readonly ask: (scope: ClinicScope, time: number) => Promise<Answer>;
  readonly naive: (scope: ClinicScope, time: number) => Promise<Answer>;
  /** The same as the page asks it, through the act; null where no page asks just this. */
  readonly search: ((time: number) => CaseloadSearch) | null;
}

export type Answer = readonly (string | number)[];

/** As many as the page in the browser asks for: first, and when one scrolls on. */
const PAGE = { first: 100, later: 500 };
/** Counting stops there. */
const COUNT_TO = 10_000;

/** What the questions are about, in this clinic. */
export interface Subject {
  /** Names of people who are there: two words each. */
  readonly names: readonly string[];
  /** The place behind which the page in the middle of the list begins. */
  readonly middle: { readonly offset: number; readonly after: string };
}

type Change = Partial<CaseloadSearch>;

export function questions({ names, middle }: Subject): readonly Question[] {
  const name = (time: number) => (names[time % names.length] ?? '').split(' ');
  return [
    list('first page, in the order of need', () => ({})),
    list(
      'a page in the middle of that list',
      () => ({ after: middle.after, limit: PAGE.later }),
      middle.offset,
    ),
    list('first page, highest scores', () => ({ sort: 'score-highest' })),
    list('first page, those on both treatments', () => ({ treatments: ['combined'] })),
    list('a last name', (time) => ({ text: name(time)[1] ?? '' })),
    list('a first name, four letters of the last', (time) => {
      const [first = '', last = ''] = name(time);
      return { text: `${first} ${last.slice(0, 4)}` };
    }),
    counts('counts of the groups', () => ({})),
    counts('counts, those on both treatments', () => ({ treatments: ['combined'] })),
  ];
}

const EVERYONE: CaseloadSearch = {
  text: '',
  groups: [],
  treatments: [],
  sort: 'caseload',
  limit: PAGE.first,
  after: null,
};

function list(name: string, change: (time: number) => Change, offset = 0): Question {
  const search = (time: number): CaseloadSearch => ({ ...EVERYONE, ...change(time) });
  return {
    name,
    ask: async (scope, time) => {
      const { rows } = await queryCaseload(scope, requestOf(search(time)));
      return rows.map((row) => row.patientId);
    },
    naive: (scope, time) => naiveList(scope, { ...naiveOf(search(time)), offset }),
    search,
  };
}

function counts(name: string, change: (time: number) => Change): Question {
  const search = (time: number): CaseloadSearch => ({ ...EVERYONE, ...change(time) });
  return {
    name,
    ask: async (scope, time) => {
      const found = await countCaseload(scope, requestOf(search(time)));
      return Object.values(found).map(({ count }) => count);
    },
    naive: async (scope, time) => {
      const found = await naiveCounts(scope, naiveOf(search(time)));
      return found.map((count) => Math.min(count, COUNT_TO));
    },
    search: null,
  };
}

function requestOf({ text, ...search }: CaseloadSearch): CaseloadPageRequest {
  return { ...search, today: NOW.slice(0, 10), tiers: [], search: text === '' ? null : text };
}

function naiveOf({ sort, treatments, text, limit }: CaseloadSearch): Omit<NaiveList, 'offset'> {
  return {
    limit,
    order: sort === 'caseload' ? 'need' : 'score',
    treatment: treatments[0] ?? null,
    search: text === '' ? null : text,
  };
}

/** Some of the people, and the place half way down the list, found once by counting. */
export async function subjectOf(scope: ClinicScope, people: number): Promise<Subject> {
  const offset = Math.floor(people / 2);
  const half = { ...naiveOf(EVERYONE), limit: 1, offset: offset - 1 };
  const [last = ''] = await naiveList(scope, half);
  const row = await scope.db
    .selectFrom('caseload')
    .select(['patient_id', 'due_order'])
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', last)
    .executeTakeFirstOrThrow();
  const keys = [row.due_order, row.patient_id];
  const after = writeCursor('caseload', { segment: STEADY, keys });
  const page = await listPatients(scope, { after: null, limit: 97 });
  return { names: page.map((patient) => patient.name), middle: { offset, after } };
}

/** More than half are steady, so the middle lies among them: the fourth stretch of the list. */
const STEADY = 3;
