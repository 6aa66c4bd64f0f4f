import { expect, test } from 'vitest';
import { matchPath } from './match-path.ts';

test('a pattern gives the parts it names, with or without a slash at the end', () => {
  expect(matchPath('/patients/:patientId', '/patients/7f3')).toEqual({ patientId: '7f3' });
  expect(matchPath('/patients/:patientId/rules', '/patients/7f3/rules/')).toEqual({
    patientId: '7f3',
  });
  expect(matchPath('/', '/')).toEqual({});
});

test('a pattern does not fit a path that is longer, shorter or other', () => {
  for (const path of ['/', '/patients', '/patients/', '/patients/7f3/rules', '/people/7f3'])
    expect(matchPath('/patients/:patientId', path)).toBeNull();
});
