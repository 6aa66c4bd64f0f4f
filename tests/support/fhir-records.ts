/** FHIR records for tests, made from scratch: the least that says something, and what a test adds. */

type Fields = Readonly<Record<string, unknown>>;

export interface Resource extends Fields {
  readonly resourceType: string;
}

export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
export const CPT = 'http://www.ama-assn.org/go/cpt';

const SUBJECT = { reference: 'Patient/ada' };
const DAY = '2026-05-04';

export function bundle(resources: readonly unknown[], fields: Fields = {}): Fields {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
    ...fields,
  };
}

/** A bundle about one invented person and the records given. */
export function chart(...records: readonly unknown[]): Fields {
  return bundle([patient(), ...records]);
}

export function patient(fields: Fields = {}): Resource {
  return {
    resourceType: 'Patient',
    id: 'ada',
    name: [{ family: 'Invented', given: ['Ada'] }],
    gender: 'female',
    birthDate: '1990-02-03',
    ...fields,
  };
}

export function coding(system: string, code: string, display?: string): Fields {
  return { coding: [{ system, code, ...(display === undefined ? {} : { display }) }] };
}

export function observation(code: Fields, fields: Fields = {}): Resource {
  return {
    resourceType: 'Observation',
    id: 'obs',
    status: 'final',
    code,
    subject: SUBJECT,
    effectiveDateTime: DAY,
    ...fields,
  };
}

export function phq9Total(total: number, fields: Fields = {}): Resource {
  return observation(coding(LOINC, '44261-6'), { valueInteger: total, ...fields });
}

export function questionnaireResponse(item: readonly Fields[], fields: Fields = {}): Resource {
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'qr',
    status: 'completed',
    subject: SUBJECT,
    authored: DAY,
    item,
    ...fields,
  };
}

export function answered(linkId: string, ...answer: readonly Fields[]): Fields {
  return { linkId, answer };
}

export function condition(code: Fields, fields: Fields = {}): Resource {
  return {
    resourceType: 'Condition',
    id: 'cond',
    clinicalStatus: { coding: [{ code: 'active' }] },
    code,
    subject: SUBJECT,
    onsetDateTime: DAY,
    ...fields,
  };
}

/** Once a day, as structured dosages say it. */
export function daily(mg: number, fields: Fields = {}): Fields {
  return {
    timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
    doseAndRate: [{ doseQuantity: { value: mg, unit: 'mg' } }],
    ...fields,
  };
}

const SERTRALINE = coding(RXNORM, '36437', 'sertraline');

export function medicationRequest(fields: Fields = {}): Resource {
  return {
    resourceType: 'MedicationRequest',
    id: 'request',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: SERTRALINE,
    subject: SUBJECT,
    authoredOn: DAY,
    dosageInstruction: [daily(50)],
    ...fields,
  };
}

export function medicationStatement(fields: Fields = {}): Resource {
  return {
    resourceType: 'MedicationStatement',
    id: 'statement',
    status: 'active',
    medicationCodeableConcept: SERTRALINE,
    subject: SUBJECT,
    effectivePeriod: { start: DAY },
    dosage: [daily(50)],
    ...fields,
  };
}

export function procedure(fields: Fields = {}): Resource {
  return {
    resourceType: 'Procedure',
    id: 'procedure',
    status: 'completed',
    code: { text: 'Cognitive behavioral therapy, individual session' },
    subject: SUBJECT,
    performedDateTime: DAY,
    ...fields,
  };
}

export function encounter(fields: Fields = {}): Resource {
  return {
    resourceType: 'Encounter',
    id: 'encounter',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject: SUBJECT,
    period: { start: DAY },
    ...fields,
  };
}
