import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { assessChartBench } from './assess-chart.bench.ts';
import type { BenchOptions } from './bench-options.ts';
import { caseloadQueryBench } from './caseload-query.bench.ts';
import { importBundlesBench } from './import-bundles.bench.ts';

/** Every bench by name; each answers with its tables in plain text. */
const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<string>>> = {
  'assess-chart': assessChartBench,
  'import-bundles': importBundlesBench,
  'caseload-query': caseloadQueryBench,
};

const RESULTS = fileURLToPath(new URL('results', import.meta.url));

/** `npm run bench -- <name …> [--quick]`; without a name, all of them. */
async function main(args: readonly string[]): Promise<void> {
  const quick = args.includes('--quick');
  const asked = args.filter((arg) => arg !== '--quick');
  const unknown = asked.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(
      `No bench "${unknown.join('", "')}". There are: ${Object.keys(BENCHES).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const before = machine();
    const tables = await bench({ quick });
    // Others on the machine make every figure worse: the record says how busy it was.
    const text = `${name}\n${before} to ${load()}\n\n${tables}\n`;
    console.log(text);
    if (!quick) record(name, text);
  }
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const system = `${process.platform} ${process.arch}, Node ${process.version}`;
  return `${today()} · ${cpus().length} × ${processor}, ${memory} · ${system} · load ${load()}`;
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function record(name: string, text: string): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/${today()}-${name}.txt`, text);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

await main(process.argv.slice(2));
