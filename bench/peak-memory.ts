import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/**
 * Says at the end how much memory the process had at its fullest. On Linux by its own status: what
 * `maxRSS` answers there includes the process that started it. Source: getrusage(2), proc_pid_status(5).
 */
const TELL_PEAK = `process.on('exit', () => {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  process.stderr.write('peak ' + (/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS));
})`;
const PARSE = `JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))`;

/** Peak memory of `duet import`, a process of its own beside this one, in MB. */
export async function importPeak(file: string, dataDir: string): Promise<number> {
  const teller = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  return await peakOf(['--import', teller, MAIN, 'import', file], { DUET_DATA: dataDir });
}

/** The same for a process that parses the file and does nothing else. */
export async function parsePeak(file: string): Promise<number> {
  return await peakOf(['--eval', `${TELL_PEAK}; ${PARSE}`, file], {});
}

async function peakOf(args: readonly string[], env: Record<string, string>): Promise<number> {
  const { stderr } = await run(process.execPath, args, { env: { ...process.env, ...env } });
  const kilobytes = Number(/peak (\d+)$/.exec(stderr)?.[1]);
  return (kilobytes * 1024) / 1e6;
}
