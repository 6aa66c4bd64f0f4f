import type { CaseloadGroup } from '#domain/caseload.ts';
import type { StepTreatment } from '#domain/chart-history.ts';
import type { TrajectoryKind } from '#domain/findings.ts';
import type { RiskTier } from '#domain/instrument.ts';
import type { CoursePlan } from './course-plan.ts';
import type { Draw } from './draw.ts';

/** What the engine finds in every chart of a profile; absent: it may be anything. */
export interface Shown {
  readonly groups?: readonly CaseloadGroup[];
  readonly trajectory?: readonly (TrajectoryKind | 'unknown')[];
  readonly treatment?: StepTreatment;
  readonly tier?: RiskTier | 'unknown';
}

/** A kind of course, and how many people of the demo clinic go through it. */
export interface Profile {
  readonly id: string;
  readonly about: string;
  readonly people: number;
  readonly shows: Shown;
  readonly plan: (draw: Draw) => CoursePlan;
}
