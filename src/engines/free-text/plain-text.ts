/**
 * Lower case, without accents, one kind of hyphen.
 *
 * @example plainText('Fluoxétine') === 'fluoxetine'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
}
