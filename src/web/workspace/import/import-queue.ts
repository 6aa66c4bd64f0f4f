import { useSyncExternalStore } from 'react';
import type { ImportReport } from '#contracts/import-report.ts';
import { ActRefused, importFile } from '../../api-client.ts';

/** What has become of one file. Files are read one after the other, also while the reader is elsewhere. */
export interface ImportItem {
  readonly id: number;
  readonly file: File;
  readonly state:
    | { readonly kind: 'waiting' }
    /** `share` of the file's bytes that are read, 0 to 1; at 1 the charts are being written. */
    | { readonly kind: 'reading'; readonly share: number }
    | { readonly kind: 'done'; readonly report: ImportReport }
    | { readonly kind: 'refused'; readonly refusal: ActRefused };
}

let items: readonly ImportItem[] = [];
let running = false;
const listeners = new Set<() => void>();

export function useImports(): readonly ImportItem[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => items,
  );
}

/** Puts files at the end of the queue and sees that it runs. */
export function importFiles(files: readonly File[]): void {
  const first = items.length;
  become([
    ...items,
    ...files.map((file, index) => ({
      id: first + index,
      file,
      state: { kind: 'waiting' } as const,
    })),
  ]);
  if (!running) void run();
}

/** Forgets the list of what was imported; the charts stay. */
export function forgetImports(): void {
  if (!running) become([]);
}

async function run(): Promise<void> {
  running = true;
  for (let next = waiting(); next !== undefined; next = waiting()) await importOne(next);
  running = false;
}

function waiting(): ImportItem | undefined {
  return items.find((item) => item.state.kind === 'waiting');
}

async function importOne({ id, file }: ImportItem): Promise<void> {
  change(id, { kind: 'reading', share: 0 });
  try {
    const report = await importFile(file, (share) => change(id, { kind: 'reading', share }));
    change(id, { kind: 'done', report });
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    change(id, { kind: 'refused', refusal: error });
  }
}

function change(id: number, state: ImportItem['state']): void {
  become(items.map((item) => (item.id === id ? { ...item, state } : item)));
}

function become(next: readonly ImportItem[]): void {
  items = next;
  for (const listener of listeners) listener();
}
