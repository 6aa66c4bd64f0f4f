import { expect, test } from 'vitest';
import { isUuid, uuidV7 } from './uuid-v7.ts';

const MILLISECONDS = 0x017f22e279b0;

test('the published example of RFC 9562 (appendix A.6) comes out bit for bit', () => {
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(uuidV7(MILLISECONDS, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('an id made later sorts later, whatever the randomness', () => {
  const high = uuidV7(MILLISECONDS, new Uint8Array(10).fill(255));
  const low = uuidV7(MILLISECONDS + 1, new Uint8Array(10));
  expect(high < low).toBe(true);
  expect([high, low].every(isUuid)).toBe(true);
});

test.each(['', 'x', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', "' or true --"])(
  '%j is no UUID',
  (text) => {
    expect(isUuid(text)).toBe(false);
  },
);
