/** Numbers from 0 to under 1, the same for the same seeds. Passed to whatever draws. */
export type Rng = () => number;

/** As the author's own seeding: the state is mixed before the first number is given out. */
const MIXING_ROUNDS = 15;

/**
 * sfc32, "small fast counting", three seeds of 32 bits; period at least 2^32. Not for secrets.
 * Source: C. Doty-Humphrey, PractRand 0.94 (public domain), sfc32 with shifts 21, 9, 3.
 *
 * @example sfc32(0, 0, 0)() * 2 ** 32 === 0xfb52c520
 */
export function sfc32(seedA: number, seedB: number, seedC: number): Rng {
  let [a, b, c, counter] = [seedA | 0, seedB | 0, seedC | 0, 1];
  const next = () => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return mixed >>> 0;
  };
  for (let round = 0; round < MIXING_ROUNDS; round++) next();
  return () => next() / 2 ** 32;
}
