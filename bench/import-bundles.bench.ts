import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readBundleStream } from '#fhir/stream-bundle.ts';
import { importRecords } from '#services/import-records.ts';
import type { BenchOptions } from './bench-options.ts';
import { importPeak, parsePeak } from './peak-memory.ts';
import { jsonbFiles, jsonbResources } from './rivals/jsonb-store.ts';
import { inScratchDuet, type ScratchDuet } from './scratch-duet.ts';
import { RECORDS_A_PERSON, syntheticBundle } from './synthetic-bundle.ts';
import { figure, table } from './table.ts';
import { type Cost, takeTurns, type Way } from './take-turns.ts';

const FULL = { rounds: 9, filesARound: 30, bigRounds: 3, big: 1000, memory: [1, 250, 1000, 4000] };
const QUICK = { rounds: 2, filesARound: 5, bigRounds: 1, big: 40, memory: [1, 40] };

/** Bundles taken into charts a second, beside stores that only keep them. */
export async function importBundlesBench({ quick }: BenchOptions): Promise<string> {
  const sizes = quick ? QUICK : FULL;
  return await inScratchDuet(async (duet) => {
    const person = personMaker();
    const make = (people: number) => writeBundle(duet, Array.from({ length: people }, person));
    const ways = await waysToImport(duet);
    await takeTurns(duet, ways, await files(1, 10, () => make(1))); // warm, as a server is
    const small = await files(sizes.rounds, sizes.filesARound, () => make(1));
    const smallTable = await costTable(duet, ways, { rounds: small, people: 1 });
    const big = await files(sizes.bigRounds, 1, () => make(sizes.big));
    const bigTable = await costTable(duet, ways, { rounds: big, people: sizes.big });
    const memory = await memoryTable(duet, sizes.memory, make);
    return [duet.about, smallTable, bigTable, NOTE, memory].join('\n\n');
  });
}

const NOTE = `Duet checks each record, reads codes and doses, leaves out what it had, assesses the chart, writes entries,
caseload row and audit line. The stores keep the text as it is: of what it says they know nothing yet.`;

async function waysToImport(duet: ScratchDuet): Promise<readonly Way<string>[]> {
  const { deps, actor, owner } = duet;
  const read = (file: string) => readBundleStream(createReadStream(file), deps.content);
  const take = async (file: string) => importRecords(deps, actor, (await read(file)).people);
  return [
    { name: 'Duet: read and import', work: take },
    { name: 'Duet: the same again, nothing to add', work: take },
    { name: 'Duet: of it reading', work: read },
    { name: 'JSON.parse', work: async (file) => JSON.parse(await readFile(file, 'utf8')) },
    { name: 'JSONB, a row a file', work: await jsonbFiles(owner) },
    { name: 'JSONB, a row a resource', work: await jsonbResources(owner) },
  ];
}

function personMaker(): () => number {
  let seed = 0;
  return () => {
    seed += 1;
    return seed;
  };
}

async function writeBundle({ folder }: ScratchDuet, seeds: readonly number[]): Promise<string> {
  const file = join(folder, `bundle-${seeds[0]}.json`);
  await pipeline(Readable.from(syntheticBundle(seeds)), createWriteStream(file));
  return file;
}

async function files(rounds: number, aRound: number, make: () => Promise<string>) {
  const all: string[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const made: string[] = [];
    for (let at = 0; at < aRound; at += 1) made.push(await make());
    all.push(made);
  }
  return all;
}

interface Files {
  readonly rounds: readonly (readonly string[])[];
  /** In each file. */
  readonly people: number;
}

async function costTable(
  duet: ScratchDuet,
  ways: readonly Way<string>[],
  { rounds, people }: Files,
): Promise<string> {
  const costs = await takeTurns(duet, ways, rounds);
  const ours = costs[0];
  const rows = ways.map(({ name }, at) => [name, ...cells(costs[at], ours, people)]);
  const head = ['', 'patients/s', 'best', 'ms', 'Node', 'PostgreSQL', 'times Duet', 'processor'];
  const all = rounds.flat();
  const kilobytes = all.reduce((sum, file) => sum + statSync(file).size, 0) / all.length / 1000;
  const title = `${all.length} ${all.length === 1 ? 'bundle' : 'bundles'} of ${figure(people)} ${people === 1 ? 'patient' : 'patients'}, ${RECORDS_A_PERSON} records each (${figure(kilobytes)} kB a bundle), one transaction a bundle; ms a patient`;
  return `${title}\n${table(head, rows)}`;
}

function cells(cost: Cost | undefined, ours: Cost | undefined, people: number): readonly string[] {
  if (cost === undefined || ours === undefined) return [];
  const processor = cost.node + cost.server;
  return [
    (1000 * people) / cost.wall,
    (1000 * people) / cost.fastest,
    cost.wall / people,
    cost.node / people,
    cost.server / people,
    cost.wall / ours.wall,
    processor / (ours.node + ours.server),
  ].map(figure);
}

async function memoryTable(
  { dataDir }: ScratchDuet,
  sizes: readonly number[],
  make: (people: number) => Promise<string>,
): Promise<string> {
  const rows: string[][] = [];
  for (const people of sizes) {
    const file = await make(people);
    const [ours, parsed] = [await importPeak(file, dataDir), await parsePeak(file)];
    const megabytes = statSync(file).size / 1e6;
    rows.push([people, megabytes, ours, parsed].map(figure));
  }
  const title = 'Peak memory of a process that imports one file (`duet import`), MB';
  const head = ['patients', 'file', 'duet import', 'JSON.parse alone'];
  return `${title}\n${table(head, rows)}`;
}
