import { actLocally } from '#services/act-locally.ts';
import { exportChart } from '#services/export-chart.ts';
import { findPerson } from '#services/find-person.ts';
import { type CliCommand, clinicOption } from './cli-command.ts';
import { inFile } from './refusal.ts';
import { withDuet } from './with-duet.ts';

export const exportCommand: CliCommand = {
  about:
    'Prints everything on record about one person as one JSON document: the directory entry and ' +
    'every chart entry in order, amended ones too.',
  arguments: [{ syntax: '<patient>', about: 'id of the person, or an identifier such as D-0042' }],
  options: [clinicOption],
  example: '$ duet export D-0042 > chart.json',
  run: async ({ args: [named = ''], text, world }) => {
    const chart = await withDuet(world, async (deps) => {
      const actor = await actLocally(deps, text('clinic'));
      const patientId = await inFile(named, () => findPerson(deps, actor, named));
      return await exportChart(deps, actor, patientId);
    });
    world.out(`${JSON.stringify(chart, null, 2)}\n`);
  },
};
