/** The short list of expected refusals. One table in `api` and one in `fhir` map them outward. */
export type AppErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'throttled'
  | 'too-large'
  | 'unavailable';

/** One thing that is wrong with an input: where, and what was expected instead. */
export interface Problem {
  /** Path inside the input, `entry[3].resource.valueQuantity.value`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** An expected refusal. Its message never holds patient data. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: AppErrorCode, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.problems = problems;
  }
}
