import { type ClinicScope, inClinic } from '#db/in-clinic.ts';
import type { Actor } from '#domain/role.ts';
import { searchCaseload } from '#services/search-caseload.ts';
import type { BenchOptions } from './bench-options.ts';
import { type Question, questions, subjectOf } from './caseload-questions.ts';
import { fillCaseload } from './fill-caseload.ts';
import { type Asking, askInTurns, type Latency } from './latency.ts';
import { inScratchDuet, makeClinic, type ScratchDuet } from './scratch-duet.ts';
import { figure, table } from './table.ts';

const FULL = { small: 10_000, large: 1_000_000, rounds: 5, times: 100, naive: [10, 1] } as const;
const QUICK = { small: 1000, large: 20_000, rounds: 2, times: 20, naive: [5, 1] } as const;

/** What the issue aims at, at the database, for the slowest of a hundred. */
const AIM_MS = 50;

/** One clinic, and how often it is asked: so many times a round, the naive query less often. */
interface Clinic {
  readonly actor: Actor;
  readonly people: number;
  readonly title: string;
  readonly rounds: number;
  readonly times: number;
  readonly naiveTimes: number;
}

/** The caseload of a small and a large clinic, beside a query that sorts everyone and skips. */
export async function caseloadQueryBench({ quick }: BenchOptions): Promise<string> {
  const { small, large, rounds, times, naive } = quick ? QUICK : FULL;
  return await inScratchDuet(async (duet) => {
    const one = { actor: duet.actor, people: small, rounds, times, naiveTimes: naive[0] };
    const title = `A clinic of ${figure(small)}`;
    const fillSmall = await filled(duet, one);
    const alone = await clinicTable(duet, { ...one, title });
    const actor = await makeClinic(duet.deps, 'Large');
    const other = { ...one, actor, people: large, naiveTimes: naive[1] };
    const fillLarge = await filled(duet, other);
    const others = await clinicTable(duet, { ...other, title: `A clinic of ${figure(large)}` });
    const beside = await clinicTable(duet, { ...one, title: `${title} beside that one` });
    const about = `${duet.about}; filled in ${fillSmall} and ${fillLarge} s`;
    return [about, alone, others, beside, NOTE].join('\n\n');
  });
}

const NOTE = `p50, p99: ms on the clock, one caller; of fewer than a hundred times, p99 is the slowest. server: processor time of
PostgreSQL a call. First columns: the statements of the question inside an open transaction. act: searchCaseload whole, with the
counts that a first page shows, the audit line and the commit. naive: one statement, ORDER BY a CASE expression, OFFSET, ILIKE, on
the same tables and indexes and behind the same row-level security. It finds the same people in the same order, or the bench
fails; it counts to the end, where Duet stops at 10,000. times Duet: p50 of the naive query to that of Duet.`;

type Filled = Pick<Clinic, 'actor' | 'people'>;

async function filled({ owner }: ScratchDuet, { actor, people }: Filled): Promise<string> {
  const start = performance.now();
  await fillCaseload(owner, actor.clinicId, people);
  const seconds = figure((performance.now() - start) / 1000);
  console.error(`${figure(people)} people are there after ${seconds} s`);
  return seconds;
}

async function clinicTable(duet: ScratchDuet, clinic: Clinic): Promise<string> {
  const { actor, people, title, rounds, times, naiveTimes } = clinic;
  const inside = <T>(work: (scope: ClinicScope) => Promise<T>) =>
    inClinic(duet.deps.pool, actor, work);
  const asked = questions(await inside((scope) => subjectOf(scope, people)));
  const rows: string[][] = [];
  for (const question of asked) {
    await inside((scope) => checkAgreement(scope, question));
    const found = await askInTurns(duet, rounds, askings(duet, clinic, question));
    rows.push([question.name, ...cells(found)]);
    console.error(`${title}: ${question.name}`);
  }
  const often = `${figure(rounds * times)} times each, the naive query ${figure(rounds * naiveTimes)} times`;
  return `${title}: ${often}\n${table(HEAD, rows)}`;
}

const OURS = ['', 'p50', 'p99', 'server', `p99 of ${AIM_MS} ms`, 'act p50', 'act p99'];
const HEAD = [...OURS, 'naive p50', 'naive p99', 'naive server', 'times Duet'];

/** At the database, through the act, and the naive way. */
function askings(
  { deps }: ScratchDuet,
  { actor, times, naiveTimes }: Clinic,
  { ask, naive, search }: Question,
): readonly Asking[] {
  const atDatabase = (one: Question['ask']) => (time: number) =>
    inClinic(deps.pool, actor, (scope) => clocked(() => one(scope, time)));
  const act = async (time: number) =>
    search === null ? Number.NaN : clocked(() => searchCaseload(deps, actor, search(time)));
  return [
    { times, once: atDatabase(ask) },
    { times: search === null ? 1 : times, once: act },
    { times: naiveTimes, once: atDatabase(naive) },
  ];
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function cells([ours, act, naive]: readonly Latency[]): readonly string[] {
  if (ours === undefined || act === undefined || naive === undefined) return [];
  const duets = [ours.p50, ours.p99, ours.server, ours.p99 / AIM_MS, act.p50, act.p99];
  const naives = [naive.p50, naive.p99, naive.server, naive.p50 / ours.p50];
  return [...duets, ...naives].map((value) => (Number.isNaN(value) ? '' : figure(value)));
}

/** Both ways have to find the same, or the comparison means nothing. */
async function checkAgreement(scope: ClinicScope, question: Question): Promise<void> {
  const [ours, naive] = [await question.ask(scope, 0), await question.naive(scope, 0)];
  if (ours.length === 0) throw new Error(`Nothing is found: ${question.name}`);
  if (ours.join(' ') !== naive.join(' ')) throw new Error(`They differ: ${question.name}`);
}
