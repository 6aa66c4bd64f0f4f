import { assessEntries } from '#services/assess-entries.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { asOf } from './as-of.ts';
import { assessDocument } from './assess-document.ts';
import { assessText } from './assess-text.ts';
import { readBundleChart } from './bundle-chart.ts';
import { asOfOption, type CliCommand, jsonOption } from './cli-command.ts';
import { printJson } from './print-json.ts';

export const assessCommand: CliCommand = {
  about:
    'Says what is true of one patient, what each rule makes of it, and what could come next, from ' +
    'a FHIR R4 Bundle. What is missing is named, what was not understood is listed. Nothing is ' +
    'stored, and nothing is carried out: the options are for a clinician to weigh.',
  arguments: [{ syntax: '<bundle>', about: 'a JSON file with one FHIR R4 Bundle of one patient' }],
  options: [asOfOption, jsonOption],
  example: [
    '$ duet assess chart.json --as-of 2026-11-23',
    'Patient/p-1 on 2026-11-23',
    '',
    'WHAT IS TRUE',
    '  Severity      PHQ-9 18 (moderately severe), 2026-11-20',
    '  …',
  ].join('\n'),
  run: async (call) => {
    const day = asOf(call);
    const { read, entries } = await readBundleChart(call.args[0] ?? '');
    const content = clinicalContent();
    const judgement = assessEntries(content, { patient: read.patient, entries, asOf: day });
    const document = assessDocument(read, entries, judgement);
    if (call.flag('json')) printJson(call.world, document);
    else call.world.out(assessText(content, document));
  },
};
