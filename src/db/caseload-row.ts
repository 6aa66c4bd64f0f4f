import type { CaseloadFacts } from '#domain/caseload.ts';

/** What the caseload keeps of one chart, and of which version of it. */
export type CaseloadRow = CaseloadFacts & {
  readonly patientId: string;
  /** The version of the chart that this was computed from. */
  readonly chartVersion: number;
};
