import { expect, test } from 'vitest';
import { CASELOAD_SORTS } from '#contracts/caseload-sorts.ts';
import { CASELOAD_GROUPS } from '#domain/caseload.ts';
import { readView, TREATMENTS, viewAddress } from './caseload-view.ts';

test('every view comes back from its own address', () => {
  for (const group of [null, ...CASELOAD_GROUPS])
    for (const treatment of [null, ...TREATMENTS])
      for (const sort of CASELOAD_SORTS) {
        const view = { group, treatment, sort };
        const { search } = new URL(viewAddress(view), 'http://localhost');
        expect(readView(search)).toEqual(view);
      }
});

test('an address that says something unknown still opens, as the whole list by need', () => {
  expect(readView('?group=vip&treatment=x&sort=y&name=Wren')).toEqual({
    group: null,
    treatment: null,
    sort: 'caseload',
  });
});
