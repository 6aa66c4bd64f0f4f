import type { ChartHistory } from '#domain/chart-history.ts';
import { COMORBIDITIES, type Comorbidity } from '#domain/condition-code.ts';
import { isActive } from './episode.ts';

/** Conditions beside the depression that hold on the day of assessment, in the contract's order. */
export function comorbidity(history: ChartHistory): readonly Comorbidity[] {
  const codes = new Set(
    history.conditions
      .filter((entry) => isActive(entry, history.asOf) || isLifelong(entry.payload.code))
      .map((entry) => entry.payload.code),
  );
  return COMORBIDITIES.filter((code) => codes.has(code));
}

/** A manic episode that is over still decides what may be started (rule S4, "lifetime"). */
function isLifelong(code: string | null): boolean {
  return code === 'bipolar';
}

export function hasPsychoticFeatures(history: ChartHistory): boolean {
  return history.conditions.some(
    (entry) =>
      isActive(entry, history.asOf) &&
      (entry.payload.psychoticFeatures === true || entry.payload.code === 'psychosis'),
  );
}

export function hasCatatonia(history: ChartHistory): boolean {
  return history.conditions.some(
    (entry) => isActive(entry, history.asOf) && entry.payload.code === 'catatonia',
  );
}
