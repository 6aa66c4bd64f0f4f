import { plainText } from './plain-text.ts';

/** Stands between two ingredients: `olanzapine / fluoxetine`. */
export const JOINS = '/';

const UNITS = 'mg mcg ug μg g ml l h hr hrs hour hours meq mmol unt actuat day';
const FORMS =
  'tablet tablets tab tabs capsule capsules cap caps pill pills oral solution suspension concentrate ' +
  'liquid drops spray nasal film coated filmcoated disintegrating orodispersible dispersible ' +
  'chewable extended release delayed modified prolonged sustained immediate er xr xl sr ir cr dr ' +
  'mr la od odt ec retard depot injection powder sachet strength';
const SALTS =
  'hydrochloride hcl hydrobromide hbr maleate mesylate mesilate fumarate succinate oxalate sulfate ' +
  'sulphate carbonate citrate tosylate sodium pamoate embonate tartrate phosphate besylate acetate';
/** Companies that write their name into that of a generic. */
const MAKERS =
  'accord actavis apo aurobindo auro basics beta hexal heumann jamp krka lupin mylan neuraxpharm ' +
  'novo pms pharma puren ratio ratiopharm sandoz stada teva torrent viatris zentiva';
const PHRASES =
  'a an the of or in by for take taken with and mouth po orally daily once twice food water meal ' +
  'meals milk breakfast dinner morning evening night bedtime product generic usp bp base form';

/** Words that stand in the name of a product and name no ingredient. */
const PLAIN: ReadonlySet<string> = new Set(
  [UNITS, FORMS, SALTS, MAKERS, PHRASES].flatMap((list) => list.split(' ')),
);

const WORD = /[\p{L}\d][\p{L}\d.,']*|[/+&-]/gu;

/**
 * The words of a product that can name an ingredient, with `/` between ingredients. Strengths,
 * forms, salts and makers are left out; "and", "with", "+" and a hyphen between two names join
 * ingredients as a slash does.
 *
 * @example
 * medicationWords('bupropion HCl 105 MG / dextromethorphan HBr 45 MG') // ['bupropion', '/', 'dextromethorphan']
 */
export function medicationWords(text: string): readonly string[] {
  const raw = plainText(text).match(WORD)?.map(withoutFullStop) ?? [];
  return raw.flatMap((word, at) => {
    if (isJoin(word)) return joinsIngredients(raw, at) ? [JOINS] : [];
    return namesNothing(word) ? [] : [word];
  });
}

function withoutFullStop(word: string): string {
  return word.replace(/[.,']+$/u, '');
}

function isJoin(word: string): boolean {
  return /^(?:[/+&-]|and|with)$/u.test(word);
}

function joinsIngredients(raw: readonly string[], at: number): boolean {
  const before = raw[at - 1];
  const after = raw[at + 1];
  if (after === undefined || namesNothing(after)) return false;
  // A hyphen also ties a maker or a form to its drug; a slash often follows a strength.
  return raw[at] === '-' ? before !== undefined && !namesNothing(before) : at > 0;
}

function namesNothing(word: string): boolean {
  return /^\d/u.test(word) || isJoin(word) || PLAIN.has(word);
}
