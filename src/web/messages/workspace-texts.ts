import { translator } from './translator.ts';
import catalog from './workspace.json' with { type: 'json' };

/** Texts of the workspace: what clinicians and administrators read. */
export const t = translator(catalog);

export type WorkspaceText = Parameters<typeof t>[0];
