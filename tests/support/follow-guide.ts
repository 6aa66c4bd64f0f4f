import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { childEnvironment, root } from '../../scripts/ensure-installed.mjs';

/**
 * What a document asks its reader to do. A fenced block says so in its first line: `ts create=FILE` is a file to
 * write, `diff edit=FILE` a change, `sh` commands with what they print, where `…` stands for anything.
 */
export type Step =
  | { readonly kind: 'create' | 'edit'; readonly file: string; readonly lines: readonly string[] }
  | { readonly kind: 'run'; readonly command: string; readonly prints: readonly string[] };

const BLOCK = /^```(\w+)(?: (create|edit)=(\S+))?\n([\s\S]*?)^```$/gm;

/** The steps of a document, in order; blocks that ask for nothing are left out. */
export function stepsOf(document: string): readonly Step[] {
  return [...document.matchAll(BLOCK)].flatMap(([, language, act, file, text = '']): Step[] => {
    const lines = text.split('\n').slice(0, -1);
    if (act !== undefined && file !== undefined)
      return [{ kind: act === 'create' ? 'create' : 'edit', file, lines }];
    return language === 'sh' ? commandsOf(lines) : [];
  });
}

function commandsOf(lines: readonly string[]): Step[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.map((start, index) => ({
    kind: 'run',
    command: (lines[start] ?? '').slice(2),
    prints: lines.slice(start + 1, starts[index + 1]).filter((line) => line !== ''),
  }));
}

const LEFT_BEHIND = ['node_modules', '.git', '.cache', 'data', 'dist', 'test-results'];
/** Shared with the project: a copy never takes its packages for others, nor unpacks a browser of its own. */
const SHARED = ['node_modules', 'package-lock.json'];

/** A copy of the project to follow a guide in. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duet-guide-'));
  const isWanted = (path: string) =>
    ![...LEFT_BEHIND, ...SHARED].includes(relative(root, path).replaceAll('\\', '/'));
  cpSync(root, folder, { recursive: true, filter: isWanted });
  mkdirSync(join(folder, '.cache'));
  for (const shared of [...SHARED, ...globSync('.cache/chromium-*', { cwd: root })])
    symlinkSync(join(root, shared), join(folder, shared));
  return folder;
}

export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Does one step in a folder. Throws where a change has no place any more, or a command says something else. */
export async function doStep(folder: string, step: Step): Promise<void> {
  if (step.kind === 'run') return await run(folder, step);
  const path = join(folder, step.file);
  mkdirSync(dirname(path), { recursive: true });
  const text =
    step.kind === 'create' ? joined(step.lines) : changed(readFileSync(path, 'utf8'), step);
  writeFileSync(path, text);
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function changed(text: string, { file, lines }: Extract<Step, { kind: 'create' | 'edit' }>) {
  const side = (other: string) =>
    joined(lines.filter((line) => line[0] !== other).map((line) => line.slice(1)));
  const before = side('+');
  const places = text.split(before).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places for this change:\n${before}`);
  return text.replace(before, () => side('-'));
}

async function run(
  folder: string,
  { command, prints }: Extract<Step, { kind: 'run' }>,
): Promise<void> {
  const { code, said } = await runShell(folder, command);
  if (code !== 0) throw new Error(`$ ${command}\nended with ${code}:\n${said.slice(-4000)}`);
  const printed = said.split('\n').filter((line) => line.trim() !== '');
  if (prints.length > 0 && !patternOf(prints).test(joined(printed)))
    throw new Error(`$ ${command}\nprinted\n${joined(printed)}\nand not\n${joined(prints)}`);
}

/** A line that is only `…` stands for any lines, `…` inside a line for any text. */
function patternOf(lines: readonly string[]): RegExp {
  const parts = lines.map((line) =>
    line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(literal).join('.*')} *\\n`,
  );
  return new RegExp(`^${parts.join('')}$`);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What a person at a terminal would see, stdout and stderr together. */
async function runShell(folder: string, command: string) {
  const env = { ...childEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(command, { shell: true, cwd: folder, env });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((done) => {
    child.once('close', (status) => done(status ?? 1));
  });
  return { code, said: Buffer.concat(chunks).toString() };
}
