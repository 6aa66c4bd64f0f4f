import { z } from 'zod';
import { codeableConceptSchema, codingSchema } from './codeable-concept.ts';
import { identifierSchema, identifiersOf } from './identifier.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** Fields that say what a record is about, whatever its type. */
const CODE_FIELDS = ['code', 'medicationCodeableConcept', 'type', 'description', 'category'];
const REFERENCE_FIELDS = ['medicationReference', 'questionnaire'];
const TIME_FIELDS = [
  'effectiveDateTime',
  'effectiveInstant',
  'effectivePeriod',
  'performedDateTime',
  'performedPeriod',
  'onsetDateTime',
  'onsetPeriod',
  'authored',
  'authoredOn',
  'period',
  'recordedDate',
  'dateAsserted',
  'startDate',
  'created',
];

/**
 * What makes two records one: the same identifier, code and time. A key for each identifier; none
 * for a record without one. Independent of the order of codings and of where the record stands.
 */
export function recordKeys(type: string, resource: JsonObject): readonly string[] {
  const identifiers = sentIdentifiers(resource);
  if (identifiers.length === 0) return [];
  const code = CODE_FIELDS.flatMap((field) => codeKey(resource[field])).join('&');
  const referred = REFERENCE_FIELDS.map((field) => JSON.stringify(resource[field] ?? null)).join(
    '&',
  );
  const time = TIME_FIELDS.map((field) => timeKey(resource[field])).join('&');
  return identifiers.map(({ system, value }) =>
    JSON.stringify([type, system, value, code, referred, time]),
  );
}

function sentIdentifiers({ identifier }: JsonObject) {
  const list = Array.isArray(identifier) ? identifier : [identifier];
  return identifiersOf(list.flatMap((one) => identifierSchema.safeParse(one).data ?? []));
}

function codeKey(field: unknown): readonly string[] {
  const concepts = (Array.isArray(field) ? field : [field]).flatMap(
    (one) => codeableConceptSchema.safeParse(one).data ?? [],
  );
  const codings = z.array(codingSchema).parse(concepts.flatMap(({ coding = [] }) => coding));
  const codes = codings.flatMap(({ system = '', code }) => (code ? [`${system}|${code}`] : []));
  if (codes.length > 0) return [[...new Set(codes)].toSorted().join(',')];
  return concepts.flatMap(({ text }) => (text === undefined ? [] : [text.trim().toLowerCase()]));
}

/** Instants that are the same moment are the same, however their zone is written. */
function timeKey(field: unknown): string {
  if (isJsonObject(field)) return `${timeKey(field.start)}/${timeKey(field.end)}`;
  if (typeof field !== 'string') return '';
  const moment = field.includes('T') ? Date.parse(field) : Number.NaN;
  return Number.isNaN(moment) ? field : String(moment);
}
