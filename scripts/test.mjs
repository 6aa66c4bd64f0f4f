// `npm test`: everything there is to pass, from a fresh clone on, with Node 20.19 and npm only. Plain JavaScript
// that imports no package; what it starts runs under the Node of node_modules.
// `npm test -- tests browser` runs only those parts. The last line is `N passed, M failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check, stageNames } from './check.mjs';
import { ensureInstalled, nodeBinary, root } from './ensure-installed.mjs';
import { runNode, runTool } from './run-tool.mjs';

const REPORTS = join(root, '.cache', 'reports');
const DECKS = join(root, '..', 'shared', 'decks');

/** Each answers what it counted; the unit tests of `check` are run by `tests`, together with the others. */
const PARTS = {
  check: checkCode,
  tests: runTests,
  build: buildPages,
  browser: runBrowserTests,
  decks: runDecks,
};

async function checkCode() {
  const names = stageNames.filter((name) => !['unit tests', 'walls'].includes(name));
  const failed = await check(names);
  return { passed: names.length - failed.length, failed: failed.length };
}

/** Unit, walls, database and journeys. */
async function runTests() {
  const report = freshReport('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', args, { live: true });
  return counted(code, report, (result) => ({
    passed: result.numPassedTests,
    // A file that could not be loaded has no tests to fail.
    failed:
      result.numFailedTests +
      result.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
    skipped: result.numPendingTests + result.numTodoTests,
  }));
}

async function buildPages() {
  const { code } = await runTool('vite', ['build'], { live: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** In a real Chromium. */
async function runBrowserTests() {
  const report = freshReport('playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runTool('@playwright/test', ['test', '--reporter=list,json'], {
    live: true,
    env,
  });
  return counted(code, report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

/** The worked cases beside the project, where they are. */
async function runDecks() {
  if (!existsSync(DECKS)) {
    console.log(`decks: skipped, ${relative(root, DECKS)} is not here`);
    return { passed: 0, failed: 0 };
  }
  const args = [
    join(DECKS, 'check.mjs'),
    'vignettes',
    'scoring',
    '--project',
    root,
    '--decks',
    DECKS,
  ];
  const { code, said } = await runNode(args);
  console.log(said);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(said.split('\n').at(-1)) ?? [];
  return atLeastOneFailed(code, { passed: Number(passed ?? 0), failed: Number(failed ?? 0) });
}

/** Reads a report; a tool that ended badly without a report, or with none failed in it, has failed once. */
function counted(code, report, read) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return atLeastOneFailed(code, read(JSON.parse(readFileSync(report, 'utf8'))));
}

function atLeastOneFailed(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function freshReport(name) {
  const file = join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

async function main(asked) {
  const names = Object.keys(PARTS);
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No part "${unknown.join('", "')}"; there are: ${names.join(', ')}`);
    return 2;
  }
  await ensureInstalled();
  nodeBinary(); // Throws here, and not at the first tool, where there is none.
  return runParts(asked.length > 0 ? names.filter((name) => asked.includes(name)) : names);
}

async function runParts(names) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const summary = [];
  for (const name of names) {
    console.log(`\n== ${name}`);
    const started = performance.now();
    const { passed, failed, skipped = 0 } = await PARTS[name]();
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
    summary.push(
      `${name.padEnd(8)} ${countLine({ passed, failed, skipped })}, ${seconds(started)}`,
    );
  }
  console.log(`\n${summary.join('\n')}\n${countLine(totals)}`);
  return totals.failed === 0 ? 0 : 1;
}

function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
