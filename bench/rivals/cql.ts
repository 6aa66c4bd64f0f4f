import cql, { type PatientObject } from 'cql-execution';
import { RULE_IDS, type RuleFacts } from '../rule-facts.ts';

interface Elm {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** S1, N3 and P3 for cql-execution, as the ELM a translator makes of CQL; answers the ids that apply. */
export function cqlRules(): (facts: RuleFacts) => Promise<readonly string[]> {
  const executor = new cql.Executor(new cql.Library(library()));
  return async (facts) => {
    let patient: PatientObject | undefined = new FactsPatient(facts);
    const source = {
      currentPatient: () => patient,
      nextPatient: () => {
        patient = undefined;
        return patient;
      },
    };
    const { patientResults } = await executor.exec(source);
    const answers = patientResults.patient ?? {};
    return RULE_IDS.filter((id) => answers[id] === true);
  };
}

/** A patient whose only fields are the facts. */
class FactsPatient extends cql.Patient {
  readonly facts: RuleFacts;

  constructor(facts: RuleFacts) {
    super({ id: 'patient', records: [] });
    this.facts = facts;
  }

  override get(field: string): unknown {
    return this.facts[field];
  }
}

function library(): object {
  const rule = (name: string, expression: Elm) => ({
    name,
    context: 'Patient',
    accessLevel: 'Public',
    expression,
  });
  return {
    library: {
      identifier: { id: 'ThreeRules', version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      statements: {
        def: [
          rule('Patient', { type: 'SingletonFrom', operand: retrievePatient }),
          rule('S1', compare('Greater', fact('positiveAnswers'), integer(0))),
          rule(
            'N3',
            all(
              compare('Equal', fact('treatment'), text('medication')),
              compare('Equal', fact('adequateTrial'), bool(true)),
              compare('Equal', fact('psychotherapy'), bool(false)),
              compare('GreaterOrEqual', fact('currentTotal'), fact('mildCutOff')),
              compare('Greater', fact('currentPercentChange'), integer(-50)),
            ),
          ),
          rule(
            'P3',
            all(
              { type: 'Not', operand: compare('Equal', fact('treatment'), text('none')) },
              compare('GreaterOrEqual', fact('weeksInStep'), integer(8)),
              compare('GreaterOrEqual', fact('latestTotal'), fact('moderateCutOff')),
              compare('Greater', fact('percentChange'), integer(-50)),
            ),
          ),
        ],
      },
    },
  };
}

const retrievePatient: Elm = {
  type: 'Retrieve',
  dataType: '{https://github.com/cqframework/cql-execution/simple}Patient',
};

function fact(path: string): Elm {
  return { type: 'Property', path, source: { type: 'ExpressionRef', name: 'Patient' } };
}

function compare(type: 'Equal' | 'Greater' | 'GreaterOrEqual', left: Elm, right: Elm): Elm {
  return { type, operand: [left, right] };
}

function all(first: Elm, ...others: readonly Elm[]): Elm {
  return others.reduce((left, right) => ({ type: 'And', operand: [left, right] }), first);
}

function literal(type: 'Integer' | 'Boolean' | 'String', value: string): Elm {
  return { type: 'Literal', valueType: `{urn:hl7-org:elm-types:r1}${type}`, value };
}

const integer = (value: number): Elm =>
  value < 0 ? { type: 'Negate', operand: integer(-value) } : literal('Integer', String(value));
const bool = (value: boolean): Elm => literal('Boolean', String(value));
const text = (value: string): Elm => literal('String', value);
