import { writeFile } from 'node:fs/promises';
import { AppError } from '#domain/app-error.ts';
import type { TimelineLayout, TimelineRange, TimelineSetting } from '#domain/timeline.ts';
import { drawSvg } from '#engines/timeline/draw-svg.ts';
import { layoutTimeline } from '#engines/timeline/layout-timeline.ts';
import { assessEntries } from '#services/assess-entries.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { asOf, isCalendarDate } from './as-of.ts';
import { readBundleChart } from './bundle-chart.ts';
import { asOfOption, type CliCall, type CliCommand, jsonOption } from './cli-command.ts';
import { printJson } from './print-json.ts';
import { InputRefusal } from './refusal.ts';
import { shippedFonts } from './shipped-fonts.ts';
import { timelineText } from './timeline-text.ts';
import { UsageError } from './usage-error.ts';

const WIDTHS = { least: 280, usual: 1150, most: 4000 } as const;
const SETTINGS: readonly TimelineSetting[] = ['desk', 'phone', 'print'];

export const timelineCommand: CliCommand = {
  about:
    'Draws both treatments of one patient on one time axis, from a FHIR R4 Bundle: steps, scores, ' +
    'medicines, sessions, side effects and life. The picture is an SVG file that needs nothing else; ' +
    'what it shows is printed as text. Nothing is stored.',
  arguments: [{ syntax: '<bundle>', about: 'a JSON file with one FHIR R4 Bundle of one patient' }],
  options: [
    { flags: '-o, --out <file>', about: 'the SVG file to write', required: true },
    asOfOption,
    {
      flags: '--range <range>',
      about: 'three-months, episode (default), all, or 2026-04-01..2026-09-30',
    },
    { flags: '--width <px>', about: `of the picture, ${WIDTHS.least} to ${WIDTHS.most}` },
    { flags: '--setting <where>', about: 'what it is drawn for (desk)', choices: SETTINGS },
    { flags: '--plain-words', about: 'in the words of the person, without totals' },
    jsonOption,
  ],
  example: [
    '$ duet timeline chart.json --out chart.svg --as-of 2026-11-23',
    'chart.svg: 1182 by 641 px',
    '',
    '3 treatment steps since 27 Apr 2026; now step 3, raised to 100 mg, week 8.0. PHQ-9 19 on …',
    '…',
  ].join('\n'),
  run: async (call) => {
    const out = call.text('out') ?? '';
    const layout = await layoutOf(call);
    const svg = drawSvg(layout, await shippedFonts());
    await writeTo(out, svg);
    if (call.flag('json')) printJson(call.world, layout);
    else call.world.out(timelineText(layout, out, svg));
  },
};

async function layoutOf(call: CliCall): Promise<TimelineLayout> {
  const view = {
    width: widthOf(call),
    setting: SETTINGS.find((setting) => setting === call.text('setting')) ?? 'desk',
    register: call.flag('plain-words') ? ('patient' as const) : ('clinician' as const),
    range: rangeOf(call.text('range') ?? 'episode'),
  };
  const day = asOf(call);
  const { read, entries } = await readBundleChart(call.args[0] ?? '');
  const content = clinicalContent();
  const { assessment } = assessEntries(content, { patient: read.patient, entries, asOf: day });
  return layoutTimeline(content, assessment, view);
}

function widthOf(call: CliCall): number {
  const given = call.text('width');
  if (given === undefined) return WIDTHS.usual;
  const width = Number(given);
  if (!Number.isInteger(width) || width < WIDTHS.least || width > WIDTHS.most)
    throw new UsageError(
      `--width: "${given}" is no width; expected whole px from ${WIDTHS.least} to ${WIDTHS.most}`,
    );
  return width;
}

function rangeOf(given: string): TimelineRange {
  if (given === 'three-months' || given === 'episode' || given === 'all') return given;
  const [from = '', to = '', ...rest] = given.split('..');
  if (rest.length > 0 || !isCalendarDate(from) || !isCalendarDate(to) || to <= from)
    throw new UsageError(
      `--range: "${given}" is no range; expected three-months, episode, all or two dates such as 2026-04-01..2026-09-30`,
    );
  return { from, to };
}

/** Why a file could not be written, for the codes a person can do something about. */
const WRITING_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; expected a folder that is there',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder; expected the name of a file',
  EACCES: 'may not be written; expected a place this account may write to',
  EROFS: 'lies on a disk that is read only',
  ENOSPC: 'the disk is full',
};

async function writeTo(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = WRITING_PROBLEMS[code];
    if (message === undefined) throw error;
    throw new InputRefusal(file, new AppError('invalid', message));
  }
}
