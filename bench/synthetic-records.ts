/** FHIR records as a sender of some care writes them: coded, dated, with the text a person reads. */
export type Resource = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

export const SERVER = 'https://ehr.example.org/fhir';

const LOINC = 'http://loinc.org';
const SNOMED = 'http://snomed.info/sct';
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const UCUM = 'http://unitsofmeasure.org';

export type Subject = { readonly reference: string };
type Coded = readonly [code: string, display: string];

function coded(system: string, [code, display]: Coded) {
  return { coding: [{ system, code, display }], text: display };
}

export function patient(seed: number): Resource {
  return {
    resourceType: 'Patient',
    meta: { lastUpdated: '2026-11-20T08:00:00Z' },
    identifier: [{ use: 'usual', system: `${SERVER}/mrn`, value: `B-${seed}` }],
    active: true,
    name: [{ use: 'official', family: `Benchley${seed % 997}`, given: [`Bess${seed}`] }],
    gender: seed % 3 === 0 ? 'male' : 'female',
    birthDate: `${1950 + (seed % 50)}-0${1 + (seed % 9)}-1${seed % 10}`,
  };
}

export function condition(code: Coded, subject: Subject, onsetDateTime: string): Resource {
  return {
    resourceType: 'Condition',
    clinicalStatus: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
      ],
    },
    verificationStatus: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' },
      ],
    },
    code: coded('http://hl7.org/fhir/sid/icd-10-cm', code),
    subject,
    onsetDateTime,
    recordedDate: onsetDateTime,
  };
}

export function request(order: {
  readonly subject: Subject;
  readonly mg: number;
  readonly time: string;
  readonly drug?: Coded;
}): Resource {
  const { subject, mg, time, drug = ['36437', 'sertraline'] } = order;
  const doseQuantity = { value: mg, unit: 'mg', system: UCUM, code: 'mg' };
  return {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: coded(RXNORM, drug),
    subject,
    authoredOn: time,
    dosageInstruction: [
      {
        text: `Take ${mg} mg by mouth once a day`,
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
        route: coded(SNOMED, ['26643006', 'Oral route']),
        doseAndRate: [{ doseQuantity }],
      },
    ],
  };
}

export function encounter(subject: Subject, start: string): Resource {
  return {
    resourceType: 'Encounter',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [coded(SNOMED, ['185349003', 'Encounter for check up'])],
    subject,
    period: { start, end: start.replace('T09:30', 'T10:00') },
  };
}

export function session(subject: Subject, start: string, isHeld: boolean): Resource {
  return {
    resourceType: 'Procedure',
    status: isHeld ? 'completed' : 'not-done',
    code: coded(SNOMED, ['228557008', 'Cognitive and behavioral therapy']),
    subject,
    performedPeriod: {
      start: start.replace('T09:30', 'T14:00'),
      end: start.replace('T09:30', 'T14:50'),
    },
  };
}

function observation(code: Coded, subject: Subject, effectiveDateTime: string): Resource {
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [
      coded('http://terminology.hl7.org/CodeSystem/observation-category', ['survey', 'Survey']),
    ],
    code: coded(LOINC, code),
    subject,
    effectiveDateTime,
    issued: effectiveDateTime,
  };
}

export function total(
  code: Coded,
  subject: Subject,
  [time, value]: readonly [string, number],
): Resource {
  const valueQuantity = { value, unit: '{score}', system: UCUM, code: '{score}' };
  return { ...observation(code, subject, time), valueQuantity };
}

export function weight(subject: Subject, time: string, value: number): Resource {
  const valueQuantity = { value, unit: 'kg', system: UCUM, code: 'kg' };
  return { ...observation(['29463-7', 'Body weight'], subject, time), valueQuantity };
}

const PHQ9_QUESTIONS = [
  ['44250-9', 'Little interest or pleasure in doing things'],
  ['44255-8', 'Feeling down, depressed, or hopeless'],
  ['44259-0', 'Trouble falling or staying asleep, or sleeping too much'],
  ['44254-1', 'Feeling tired or having little energy'],
  ['44251-7', 'Poor appetite or overeating'],
  ['44258-2', 'Feeling bad about yourself'],
  ['44252-5', 'Trouble concentrating on things'],
  ['44253-3', 'Moving or speaking slowly, or being restless'],
  ['44260-8', 'Thoughts of being better off dead or of self-harm'],
] as const;

const PHQ9_ANSWERS = [
  ['LA6568-5', 'Not at all'],
  ['LA6569-3', 'Several days'],
  ['LA6570-1', 'More than half the days'],
  ['LA6571-9', 'Nearly every day'],
] as const;

export function phq9(subject: Subject, authored: string, random: () => number): Resource {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'http://loinc.org/q/44249-1',
    status: 'completed',
    subject,
    authored,
    item: PHQ9_QUESTIONS.map(([code, text], at) => {
      const highest = at === 8 ? 1.2 : 4;
      const [answer, display] = PHQ9_ANSWERS[Math.floor(random() * highest)] ?? PHQ9_ANSWERS[0];
      const valueCoding = { system: LOINC, code: answer, display };
      return { linkId: `/${code}`, text, answer: [{ valueCoding }] };
    }),
  };
}

export function goal(subject: Subject, startDate: string): Resource {
  return {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    description: { text: 'Cook with a friend once a week' },
    subject,
    startDate,
  };
}

export function immunization(patient_: Subject, occurrenceDateTime: string): Resource {
  return {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: coded('http://hl7.org/fhir/sid/cvx', ['140', 'Influenza, seasonal']),
    patient: patient_,
    occurrenceDateTime,
  };
}
