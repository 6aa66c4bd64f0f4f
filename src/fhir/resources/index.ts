import type { ResourceReader } from '../reading.ts';
import { allergyIntolerance } from './allergy-intolerance.ts';
import { carePlan } from './care-plan.ts';
import { condition } from './condition.ts';
import { encounter } from './encounter.ts';
import { goal } from './goal.ts';
import { medicationAdministration } from './medication-administration.ts';
import { medicationRequest } from './medication-request.ts';
import { medicationStatement } from './medication-statement.ts';
import { observation } from './observation.ts';
import { procedure } from './procedure.ts';
import { questionnaireResponse } from './questionnaire-response.ts';

/**
 * Every resource that is read into a chart. Beside them: Patient, which is whom the chart is of, and
 * Medication and Questionnaire, which others refer to.
 */
export const RESOURCE_READERS = [
  condition,
  observation,
  questionnaireResponse,
  medicationRequest,
  medicationStatement,
  medicationAdministration,
  procedure,
  encounter,
  allergyIntolerance,
  goal,
  carePlan,
] as const satisfies readonly ResourceReader[];
