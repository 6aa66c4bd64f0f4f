import type { GuidelineRule } from '#domain/rule.ts';
import { b1 } from './b1.ts';
import { b2 } from './b2.ts';
import { b3 } from './b3.ts';
import { b4 } from './b4.ts';
import { b5 } from './b5.ts';
import { b6 } from './b6.ts';
import { b7 } from './b7.ts';
import { b8 } from './b8.ts';
import { b10 } from './b10.ts';
import { b11 } from './b11.ts';
import { b12 } from './b12.ts';
import { b14 } from './b14.ts';
import { b16 } from './b16.ts';
import { c1 } from './c1.ts';
import { c2 } from './c2.ts';
import { c3 } from './c3.ts';
import { c4 } from './c4.ts';
import { m1 } from './m1.ts';
import { m2 } from './m2.ts';
import { m3 } from './m3.ts';
import { m4 } from './m4.ts';
import { m5 } from './m5.ts';
import { m6 } from './m6.ts';
import { n1 } from './n1.ts';
import { n2 } from './n2.ts';
import { n3 } from './n3.ts';
import { n4 } from './n4.ts';
import { n7 } from './n7.ts';
import { p2 } from './p2.ts';
import { p3 } from './p3.ts';
import { s1 } from './s1.ts';
import { s2 } from './s2.ts';
import { s3 } from './s3.ts';
import { s4 } from './s4.ts';
import { s5 } from './s5.ts';
import { s6 } from './s6.ts';
import { s7 } from './s7.ts';
import { t1 } from './t1.ts';

export { PRECEDENCE } from './precedence.ts';

/** Every rule, in the order in which it is read and shown: safety first. */
export const RULES = [
  s1,
  s2,
  s3,
  s4,
  s5,
  s6,
  s7,
  b1,
  b2,
  b3,
  b4,
  b5,
  b6,
  b7,
  b8,
  b10,
  b11,
  b12,
  b14,
  b16,
  m1,
  m2,
  m3,
  m4,
  m5,
  m6,
  n1,
  n2,
  n3,
  n4,
  n7,
  c1,
  c2,
  c3,
  c4,
  t1,
  p2,
  p3,
] as const satisfies readonly GuidelineRule[];
