import type { EntryPayloads } from '#domain/chart-entry.ts';

type TrialFacts = Pick<EntryPayloads['past-trial'], 'adequate' | 'outcome'>;

const NO_RESPONSE =
  /\b(?:no|non|without|lack of|failed to)[- ]*(?:clear |clinical |significant )?(?:respon\w+|effect|benefit|improvement)\b|\bdid not (?:respond|help|work)\b|\bineffective\b|\bfailed\b/iu;
const RESPONSE = /\b(?:good |full |clear )?(?:response|responded|remission|remitted|effective)\b/iu;
const PARTIAL = /\bpartial\w*/iu;
const ADEQUATE = /\badequate (?:\w+ ){0,2}trial\b|\btrial (?:was |of )?adequate\b/iu;
const INADEQUATE =
  /\binadequate\b|\bnot (?:an )?adequate\b|\bsub-?therapeutic\b|\btoo (?:short|low)\b/iu;

/**
 * What a note says of an earlier trial of a drug; null where it speaks of none. A partial response
 * is neither a response nor none: unknown.
 *
 * @example trialInNote('Adequate trial, no response.') // { adequate: true, outcome: 'no-response' }
 */
export function trialInNote(note: string): TrialFacts | null {
  const isInadequate = INADEQUATE.test(note);
  if (!/\btrial\b/iu.test(note) || !(isInadequate || ADEQUATE.test(note))) return null;
  return { adequate: !isInadequate, outcome: outcomeIn(note) };
}

function outcomeIn(note: string): TrialFacts['outcome'] {
  if (PARTIAL.test(note)) return 'unknown';
  if (NO_RESPONSE.test(note)) return 'no-response';
  return RESPONSE.test(note) ? 'response' : 'unknown';
}
