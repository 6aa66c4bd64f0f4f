import { expect, test } from 'vitest';
import { ADDRESSES } from './addresses.ts';
import { caseloadQuerySchema } from './caseload.ts';
import { routes } from './routes.ts';
import { timelineQuerySchema } from './timeline.ts';

test('every act has an address of its own', () => {
  const addresses = Object.values(routes).map((route) => route.address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.toSorted()).toEqual(Object.values(ADDRESSES).toSorted());
});

test('no address holds more about a person than an id, and looking for one is a POST', () => {
  const params = Object.values(ADDRESSES).flatMap((address) => address.match(/:\w+/g) ?? []);
  expect(new Set(params)).toEqual(new Set([':patientId']));
  expect(routes.searchCaseload.address).toMatch(/^POST /);
});

test('a caseload is asked for by need, from its beginning, if nothing else is said', () => {
  expect(caseloadQuerySchema.parse({})).toEqual({
    text: '',
    groups: [],
    treatments: [],
    sort: 'caseload',
    limit: 200,
    after: null,
  });
});

test('a range of a timeline is a name or two days', () => {
  const ask = (range: string) =>
    timelineQuerySchema.safeParse({ width: '900', setting: 'desk', range });
  expect(ask('2026-04-01..2026-09-30').success).toBe(true);
  expect(ask('all').data).toEqual({ width: 900, setting: 'desk', range: 'all' });
  for (const range of ['ever', '2026-04-01', '2026-04-01..'])
    expect(ask(range).success).toBe(false);
});
