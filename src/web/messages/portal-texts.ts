import catalog from './portal.json' with { type: 'json' };
import { translator } from './translator.ts';

/** Texts of the portal: what a patient reads. */
export const t = translator(catalog);
