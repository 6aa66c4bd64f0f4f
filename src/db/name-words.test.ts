import { expect, test } from 'vitest';
import { nameWords } from './name-words.ts';

test.each([
  ['Zoë O’Neill-Wren', ['zoe', 'o', 'neill', 'wren']],
  ['  ÅSE  Straße 2nd ', ['ase', 'straße', '2nd']],
  ['李 小龙', ['李', '小龙']],
  ['ﬁctiva', ['fictiva']],
  ['—', []],
])('the words of %j are %j', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});
