import { z } from 'zod';
import type { Problem } from '#domain/app-error.ts';
import type { BundleEntry, SentRecord } from './bundle-entry.ts';
import type { IgnoredRecord } from './imported-entry.ts';
import { isJsonObject, isTooDeep } from './json-object.ts';
import { localPart } from './reference.ts';
import { problemsOf } from './resource-schema.ts';

const entrySchema = z.object({
  fullUrl: z.string().optional(),
  resource: z.unknown().optional(),
  request: z.object({ method: z.string().optional(), url: z.string().optional() }).optional(),
});

export type NamedRecord =
  | { readonly kind: 'record'; readonly record: SentRecord }
  | { readonly kind: 'ignored'; readonly ignored: IgnoredRecord }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** The resource of an entry with its name. An entry may have none: a deletion, a search outcome. */
export function sentRecord({ index, entry }: BundleEntry): NamedRecord {
  const path = `entry[${index}]`;
  if (!isJsonObject(entry)) return invalid(path, 'expected object');
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return { kind: 'invalid', problems: problemsOf(parsed.error, path) };
  const { fullUrl = null, resource, request } = parsed.data;
  if (resource === undefined || request?.method?.toUpperCase() === 'DELETE') {
    const reference = localPart(request?.url ?? fullUrl ?? '') ?? fullUrl ?? path;
    return { kind: 'ignored', ignored: { reference, why: 'no resource to read' } };
  }
  if (!isJsonObject(resource)) return invalid(`${path}.resource`, 'expected object');
  if (isTooDeep(resource)) return invalid(`${path}.resource`, 'nested too deeply');
  const { resourceType: type, id } = resource;
  if (typeof type !== 'string' || !/^[A-Z][A-Za-z]*$/u.test(type)) {
    return invalid(`${path}.resource.resourceType`, 'expected the name of a FHIR resource');
  }
  if (id !== undefined && typeof id !== 'string') {
    return invalid(`${path}.resource.id`, `expected string, received ${typeof id}`);
  }
  const reference = id === undefined ? nameWithoutId(type, fullUrl, path) : `${type}/${id}`;
  return {
    kind: 'record',
    record: { index, path: `${path}.resource`, type, id: id ?? null, fullUrl, reference, resource },
  };
}

function nameWithoutId(type: string, fullUrl: string | null, path: string): string {
  const local = fullUrl === null ? null : localPart(fullUrl);
  if (local?.startsWith(`${type}/`)) return local;
  const uuid = /^urn:uuid:(.+)$/u.exec(fullUrl ?? '')?.[1];
  return uuid === undefined ? `${type} at ${path}` : `${type}/${uuid}`;
}

function invalid(path: string, message: string): NamedRecord {
  return { kind: 'invalid', problems: [{ path, message }] };
}
