// `npm run check`: everything about the code that needs no database and no browser, in under a minute.
// `npm run check -- types lint` runs only those stages.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { runTool } from './run-tool.mjs';

const TYPED = ['.', 'src/domain', 'src/knowledge', 'src/engines', 'src/web', 'tests/e2e'];

/** The slow ones first, so that the others run beside them. */
const STAGES = {
  'unit tests': [['vitest', ['run', '--project', 'unit']]],
  walls: [['vitest', ['run', '--project', 'walls']]],
  'dead code': [['knip', ['--no-progress', '--treat-config-hints-as-errors']]],
  lint: [
    ['oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']],
    ['@biomejs/biome', ['lint', '--error-on-warnings', '--colors=off', '.']],
  ],
  types: [['typescript', ['-b', ...TYPED]]],
  formatting: [['@biomejs/biome', ['check', '--linter-enabled=false', '--colors=off', '.']]],
};

export const stageNames = Object.keys(STAGES);

/** Runs the stages beside each other and says how each went; answers the names of those that failed. */
export async function check(names) {
  const waiting = [...names];
  const failed = [];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (!(await runStage(name))) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return failed;
}

async function runStage(name) {
  let seconds = 0;
  const complaints = [];
  for (const [packageName, args] of STAGES[name]) {
    const result = await runTool(packageName, args);
    seconds += result.seconds;
    if (result.code !== 0) complaints.push(result.said);
  }
  const passed = complaints.length === 0;
  console.log(
    `${name.padEnd(12)}${passed ? 'passed' : 'FAILED'}${seconds.toFixed(1).padStart(7)} s`,
  );
  if (!passed) console.log(complaints.join('\n').replaceAll(/^/gm, '    '));
  return passed;
}

async function main(asked) {
  const unknown = asked.filter((name) => !stageNames.includes(name));
  if (unknown.length > 0) {
    console.error(`No stage "${unknown.join('", "')}"; there are: ${stageNames.join(', ')}`);
    return 2;
  }
  const started = performance.now();
  await ensureInstalled();
  const names = asked.length > 0 ? asked : stageNames;
  const failed = await check(names);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    failed.length === 0
      ? `check: ${names.length} of ${names.length} stages passed, ${seconds} s`
      : `check: ${failed.length} of ${names.length} stages FAILED (${failed.join(', ')}), ${seconds} s`,
  );
  return failed.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
