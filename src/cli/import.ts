import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readBundleStream } from '#fhir/stream-bundle.ts';
import { actLocally } from '#services/act-locally.ts';
import type { Deps } from '#services/deps.ts';
import { type ImportedChart, importRecords, type RecordsRead } from '#services/import-records.ts';
import {
  type CliCall,
  type CliCommand,
  type CliWorld,
  clinicOption,
  jsonOption,
} from './cli-command.ts';
import { printJson } from './print-json.ts';
import { byteProgress } from './progress.ts';
import { inFile } from './refusal.ts';
import { withDuet } from './with-duet.ts';

/** What became of one file. */
interface FileReport extends Omit<RecordsRead, 'people'> {
  readonly file: string;
  readonly charts: readonly Omit<ImportedChart, 'flagged'>[];
  readonly flagged: readonly { readonly reference: string; readonly why: string }[];
}

export const importCommand: CliCommand = {
  about:
    'Takes FHIR R4 Bundles into charts. Importing twice changes nothing; a record that changed at ' +
    'its source amends the old version. A file with an error is refused whole and nothing of it is ' +
    'written; files before it stay imported.',
  arguments: [{ syntax: '<bundle...>', about: 'FHIR R4 Bundles as JSON, of one person or many' }],
  options: [clinicOption, jsonOption],
  example:
    '$ duet import record.json\nrecord.json: 1 chart (1 new), 23 entries added, 0 amended, 0 unchanged\n  ignored Immunization/imm-1: no mapping',
  run: async (call) => {
    const reports = await withDuet(call.world, (deps) => importFiles(deps, call));
    if (call.flag('json')) printJson(call.world, { files: reports });
    else for (const report of reports) printReport(call.world, report);
  },
};

async function importFiles(deps: Deps, { args, text, world }: CliCall) {
  const actor = await actLocally(deps, text('clinic'));
  const reports: FileReport[] = [];
  for (const file of args)
    reports.push(
      await inFile(file, async () => {
        const { people, ...rest } = await readFileOf(world, deps, file);
        const imported = await importRecords(deps, actor, people);
        return {
          file,
          ...rest,
          charts: imported.map(({ flagged: _, ...chart }) => chart),
          flagged: imported.flatMap(({ flagged }) => flagged),
        };
      }),
    );
  return reports;
}

async function readFileOf(world: CliWorld, deps: Deps, file: string): Promise<RecordsRead> {
  const progress = byteProgress(world, file, (await stat(file)).size);
  try {
    return await readBundleStream(createReadStream(file), deps.content, { onBytes: progress.show });
  } finally {
    progress.end();
  }
}

function printReport(world: CliWorld, report: FileReport): void {
  const { charts, ignored, flagged } = report;
  const sum = (of: (chart: (typeof charts)[number]) => number) =>
    charts.reduce((total, chart) => total + of(chart), 0);
  const fresh = charts.filter((chart) => chart.created).length;
  const counts = [
    `${charts.length} ${charts.length === 1 ? 'chart' : 'charts'} (${fresh} new)`,
    `${sum((chart) => chart.entriesAdded)} entries added`,
    `${sum((chart) => chart.entriesAmended)} amended`,
    `${sum((chart) => chart.entriesUnchanged)} unchanged`,
  ];
  const lines = [
    `${report.file}: ${counts.join(', ')}`,
    ...flagged.map(({ reference, why }) => `  flagged ${reference}: ${why}`),
    ...ignored.map(({ reference, why }) => `  ignored ${reference}: ${why}`),
  ];
  world.out(`${lines.join('\n')}\n`);
}
