import { expect, test } from 'vitest';
import { CASELOAD_GROUPS } from '#domain/caseload.ts';
import { judgePerson } from './judge-person.ts';
import { DEMO_SEED, simulateClinic } from './simulate-clinic.ts';

const TODAY = '2026-11-24';
const clinic = (seed: number, today = TODAY) => simulateClinic({ seed, today });

test('the same seed and day give the same clinic, byte for byte', () => {
  expect(JSON.stringify(clinic(5))).toBe(JSON.stringify(clinic(5)));
});

test('another seed or day gives another clinic', () => {
  expect(JSON.stringify(clinic(5))).not.toBe(JSON.stringify(clinic(6)));
  expect(JSON.stringify(clinic(5))).not.toBe(JSON.stringify(clinic(5, '2026-11-25')));
});

test('any number of people can be had; the first ones are the same whatever their number', () => {
  const few = simulateClinic({ seed: 5, today: TODAY, people: 7 });
  const many = simulateClinic({ seed: 5, today: TODAY, people: 150 });
  expect([few.length, many.length]).toEqual([7, 150]);
  expect(many.slice(0, 7)).toEqual(few);
  expect(new Set(many.map(({ id }) => id)).size).toBe(150);
  expect(new Set(many.map(({ name }) => name)).size).toBe(150);
});

test('the demo clinic has about sixty people, and some in every group of the caseload', () => {
  const people = clinic(DEMO_SEED);
  expect(people.length).toBeGreaterThanOrEqual(55);
  expect(people.length).toBeLessThanOrEqual(65);
  const groups = people.map((person) => judgePerson(person, TODAY).group);
  const sizes = CASELOAD_GROUPS.map((group) => groups.filter((one) => one === group).length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
});

test('charts reach from days to three years', () => {
  const lengths = clinic(DEMO_SEED).map(({ entries }) => {
    const days = entries.map(({ recordedAt }) => Date.parse(recordedAt) / 86_400_000);
    return Math.max(...days) - Math.min(...days);
  });
  expect(Math.min(...lengths)).toBeLessThan(14);
  expect(Math.max(...lengths)).toBeGreaterThan(2.5 * 365);
  expect(Math.max(...lengths)).toBeLessThan(3.05 * 365);
});
