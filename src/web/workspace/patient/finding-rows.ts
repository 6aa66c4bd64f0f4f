import type { FindingRow, FindingsChart } from './finding-row.ts';
import { conditions, contact, episode, preference, risk, stressor } from './person-findings.ts';
import { course, otherScores, screens, severity } from './score-findings.ts';
import { failedTrials, medication, step, therapy, tolerability } from './treatment-findings.ts';

/** Every finding in the order in which it is read; what is not known at all comes last. */
export function findingRows(chart: FindingsChart): readonly FindingRow[] {
  const rows = [
    severity(chart),
    course(chart),
    risk(chart),
    episode(chart),
    step(chart),
    medication(chart),
    failedTrials(chart),
    therapy(chart),
    tolerability(chart),
    conditions(chart),
    preference(chart),
    stressor(chart),
    contact(chart),
    ...otherScores(chart),
    ...screens(chart),
  ];
  return [...rows.filter((row) => row.main !== null), ...rows.filter((row) => row.main === null)];
}
