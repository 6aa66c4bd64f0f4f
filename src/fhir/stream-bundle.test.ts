import { describe, expect, it } from 'vitest';
import { AppError } from '#domain/app-error.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { bundle, chart, patient, phq9Total } from '../../tests/support/fhir-records.ts';
import { readBundle } from './read-bundle.ts';
import { readBundleStream } from './stream-bundle.ts';

const content = clinicalContent();

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const read = (json: unknown, size = 7) =>
  readBundleStream(pieces(JSON.stringify(json), size), content);

async function refusalOf(act: Promise<unknown>): Promise<AppError> {
  const outcome = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof AppError) return outcome;
  throw new Error('a refusal is expected');
}

describe('a bundle that arrives in pieces', () => {
  it('comes to the same as one that is read whole', async () => {
    const json = chart(phq9Total(12, { note: 'Grüße, 你好' }), { resourceType: 'Device', id: 'd' });
    const whole = readBundle(json, content);
    for (const size of [1, 7, 100_000]) {
      const { people, ignored } = await read(json, size);
      expect(people[0]?.entries).toEqual(whole.entries);
      expect(ignored).toEqual(whole.ignored);
    }
  });

  it('may name its type behind its entries', async () => {
    const { entry, ...rest } = bundle([patient()]);
    await expect(read({ entry, ...rest })).resolves.toMatchObject({ resources: 1 });
  });

  it('tells how far it is', async () => {
    const json = chart(phq9Total(12));
    const seen: number[] = [];
    await readBundleStream(pieces(JSON.stringify(json), 100), content, {
      onBytes: (n) => seen.push(n),
    });
    expect(seen[0]).toBe(100);
    expect(seen.at(-1)).toBe(JSON.stringify(json).length);
  });
});

describe('it is refused', () => {
  it('at the first thing that is wrong, with its path', async () => {
    const json = chart(
      phq9Total(12),
      phq9Total(12, { valueInteger: 'x' }),
      phq9Total(1, { status: 3 }),
    );
    const { code, problems } = await refusalOf(read(json));
    expect([code, problems.map(({ path }) => path)]).toEqual([
      'invalid',
      ['entry[2].resource.valueInteger'],
    ]);
  });

  it.each([
    ['no bundle', JSON.stringify(patient()), 'resourceType'],
    ['another type of bundle', JSON.stringify(bundle([patient()], { type: 'history' })), 'type'],
    ['no list of entries', JSON.stringify(bundle([], { entry: 7 })), ''],
    ['a list', '[1]', ''],
    ['nothing', '', ''],
    ['no patient', JSON.stringify(bundle([phq9Total(3)])), 'entry'],
    ['an entry that is not JSON', '{"entry":[{"resource":nil}]}', 'entry[0]'],
  ])('%s', async (_, text, path) => {
    const { code, problems } = await refusalOf(readBundleStream(pieces(text, 5), content));
    expect([code, problems[0]?.path]).toEqual(['invalid', path]);
  });

  it.each([20, 200])('cut off after %d characters', async (length) => {
    const text = JSON.stringify(chart(phq9Total(12))).slice(0, length);
    expect((await refusalOf(readBundleStream(pieces(text, 5), content))).code).toBe('invalid');
  });

  it('in another encoding', async () => {
    async function* latin(): AsyncGenerator<Uint8Array> {
      yield Uint8Array.of(0x7b, 0x22, 0xe4, 0x22);
    }
    const { code, message } = await refusalOf(readBundleStream(latin(), content));
    expect([code, message]).toEqual(['invalid', expect.stringContaining('not UTF-8')]);
  });
});
