import catalog from './shared.json' with { type: 'json' };
import { translator } from './translator.ts';

/** Texts of the pieces that both entries use. */
export const shared = translator(catalog);
