import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEntrySplitter } from './split-entries.ts';

function split(text: string, sizes: readonly number[]) {
  const splitter = createEntrySplitter();
  const elements: string[] = [];
  let from = 0;
  for (const size of sizes) {
    elements.push(...splitter.push(text.slice(from, from + size)));
    from += size;
  }
  elements.push(...splitter.push(text.slice(from)));
  return { elements, rest: splitter.rest() };
}

const member = fc.tuple(
  fc.string({ maxLength: 12 }).filter((key) => key !== 'entry' && key !== '__proto__'),
  fc.jsonValue({ maxDepth: 3 }),
);

it('any bundle, cut anywhere, comes out as its entries and what lies around them', () => {
  fc.assert(
    fc.property(
      fc.record({
        members: fc.array(member, { maxLength: 4 }),
        entry: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }),
        sizes: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
        space: fc.constantFrom(0, 1, 2),
      }),
      ({ members, entry, sizes, space }) => {
        const half = Math.floor(members.length / 2);
        const json = Object.fromEntries([
          ...members.slice(0, half),
          ['entry', entry],
          ...members.slice(half),
        ]);
        const { elements, rest } = split(JSON.stringify(json, null, space), sizes);
        expect(elements.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(entry)));
        const around = { ...JSON.parse(JSON.stringify(json)), entry: entry.map(() => 0) };
        expect(JSON.parse(rest)).toEqual(around);
      },
    ),
  );
});

it('an entry list inside another member is none', () => {
  const text = '{"a":{"entry":[1]},"b":"\\"entry\\":[2]","entry":[{"entry":[3]}]}';
  expect(split(text, []).elements).toEqual(['{"entry":[3]}']);
});

it.each([
  '{"entry":[{}{}]}',
  '{"entry":[{},]}',
  '{"entry":[,{}]}',
  '{"entry":[{}',
  '{"entry":[{}]}}',
])('what lies wrong around the entries is seen at the end: %s', (text) =>
  expect(() => JSON.parse(split(text, []).rest)).toThrow(SyntaxError),
);
