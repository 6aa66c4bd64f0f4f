import type { Problem } from '#domain/app-error.ts';

/** Kinds of Bundle that hold records as they are now. A history or a message does not. */
const TYPES = ['collection', 'transaction', 'batch', 'searchset', 'document'];

/** The members of a Bundle beside its entries. */
export interface BundleEnvelope {
  readonly resourceType: unknown;
  readonly type: unknown;
}

/** What is wrong with the envelope of a bundle; nothing for one that can be read. */
export function envelopeProblems({ resourceType, type }: BundleEnvelope): readonly Problem[] {
  if (resourceType !== 'Bundle') {
    return [{ path: 'resourceType', message: 'expected "Bundle" (FHIR R4)' }];
  }
  const isKnown = typeof type === 'string' && TYPES.includes(type);
  return isKnown ? [] : [{ path: 'type', message: `expected one of ${TYPES.join(', ')}` }];
}
