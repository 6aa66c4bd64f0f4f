import catalog from './timeline.json' with { type: 'json' };
import { translator } from './translator.ts';

/** Texts round the timeline. Those in the picture come with the layout. */
export const t = translator(catalog);
