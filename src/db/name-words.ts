/**
 * The words of a name as search and sorting take them: lower case, without accents, letters and
 * digits only.
 *
 * @example nameWords('Zoë O’Neill-Wren') // ['zoe', 'o', 'neill', 'wren']
 */
export function nameWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
