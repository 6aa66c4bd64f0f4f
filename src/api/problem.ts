import type { ProblemBody } from '#contracts/problem.ts';
import { AppError, type AppErrorCode, type Problem } from '#domain/app-error.ts';

/** The one table from a refusal's code to HTTP. */
const STATUS: Readonly<Record<AppErrorCode, { readonly status: number; readonly title: string }>> =
  {
    invalid: { status: 400, title: 'Not understood' },
    unauthenticated: { status: 401, title: 'Not signed in' },
    forbidden: { status: 403, title: 'Not allowed' },
    'not-found': { status: 404, title: 'Not found' },
    conflict: { status: 409, title: 'Already there' },
    stale: { status: 412, title: 'Changed since it was read' },
    'too-large': { status: 413, title: 'Too large' },
    throttled: { status: 429, title: 'Too many tries' },
    unavailable: { status: 503, title: 'Not available' },
  };

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemOf(error: AppError): ProblemBody {
  const { status, title } = STATUS[error.code];
  const { code, problems, message: detail } = error;
  return { type: 'about:blank', title, status, detail, code, problems };
}

/** A fault of ours: nothing of it reaches the outside. */
export const FAULT: ProblemBody = {
  type: 'about:blank',
  title: 'A fault of this program',
  status: 500,
  detail: 'Something went wrong here. Nothing was changed; the clinic can find it in its log',
  code: 'unavailable',
  problems: [],
};

/** A body, query or address that does not fit its contract: where, and what was expected. */
export function notUnderstood(problems: readonly Problem[]): AppError {
  return new AppError('invalid', 'The request does not fit what this address takes', problems);
}
