import { expect, it } from 'vitest';
import { countedIn, milligrams, strengthInName } from './strength.ts';

it.each([
  ['mg', 50, 50],
  ['g', 0.5, 500],
  ['ug', 500, 0.5],
  ['mcg', 500, 0.5],
  ['MG', 50, 50],
])('%s is a mass', (unit, value, mg) => expect(milligrams({ value, unit })).toBe(mg));

it.each([
  { value: 1, unit: 'tablet' },
  { value: 1 },
  { unit: 'mg' },
  { value: 5, unit: 'mg', comparator: '<' },
])('%j is none', (quantity) => expect(milligrams(quantity)).toBeNull());

it.each([
  [{ unit: 'tablet' }, 'unit'],
  [{ code: '{tbl}' }, 'unit'],
  [{ unit: 'Stück' }, 'unit'],
  [{ code: '1' }, 'unit'],
  [{ code: 'mL' }, 'ml'],
  [{}, 'nothing'],
  [{ unit: 'mmol' }, null],
])('%j counts in %s', (quantity, counted) => expect(countedIn(quantity)).toBe(counted));

it.each([
  ['Venlafaxine XR 75 mg capsule', { per: 'unit', mg: 75 }],
  ['Fluoxetine 25MG', { per: 'unit', mg: 25 }],
  ['Lithium carbonate 0,5 g tablet', { per: 'unit', mg: 500 }],
  ['fluoxetine 20 MG/5 ML Oral Solution', { per: 'ml', mg: 4 }],
  ['fluoxetine 4 MG/ML Oral Solution', { per: 'ml', mg: 4 }],
  ['selegiline 6 mg/24 h patch', null],
  ['olanzapine 6 mg / fluoxetine 25 mg', null],
  ['Sertraline', null],
])('%s: %j', (name, strength) => expect(strengthInName(name)).toEqual(strength));
