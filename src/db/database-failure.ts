import pg from 'pg';
import { AppError } from '#domain/app-error.ts';

/**
 * An error of the database that nobody expected. PostgreSQL's own message and detail quote the
 * rows and values at fault, so they are left behind: this one can be logged.
 */
class DatabaseFailure extends Error {
  readonly sqlState: string;

  constructor(error: pg.DatabaseError) {
    const where = [error.schema, error.table, error.column, error.constraint].filter(Boolean);
    super(
      `The database refused a statement: SQLSTATE ${error.code ?? 'unknown'} ${where.join('.')}`.trim(),
    );
    this.name = 'DatabaseFailure';
    this.sqlState = error.code ?? 'unknown';
    // The calls that led here, without the first lines, which hold the message.
    this.stack = `${this.message}\n${callsOf(error)}`;
  }
}

/** Classes of SQLSTATE that say "not now"; source: PostgreSQL 18, Appendix A. */
const NOT_NOW = [
  '08', // connection exception
  '40', // transaction rollback: deadlock, serialization
  '53', // insufficient resources: disk full, too many connections
  '57', // operator intervention: shutdown, cancelled
  '58', // system error: input or output
];

const NO_CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'];

/**
 * Turns what `pg` throws into something that may be shown: an `unavailable` where trying again
 * can help, else a DatabaseFailure. Other errors pass as they are.
 */
function explainDatabaseFailure(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    const notNow = NOT_NOW.some((start) => error.code?.startsWith(start));
    return notNow ? unavailable() : new DatabaseFailure(error);
  }
  return isLostConnection(error) ? unavailable() : error;
}

/** Does what asks the database, and lets only explained errors out. */
export async function explaining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainDatabaseFailure(error);
  }
}

/** The SQLSTATE of an error from the database, null of any other. */
export function sqlStateOf(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.code ?? null) : null;
}

function unavailable(): AppError {
  return new AppError(
    'unavailable',
    'The database does not answer. What was sent may not be saved: send it again.',
  );
}

function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof AppError) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    NO_CONNECTION.includes(code) ||
    /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i.test(
      error.message,
    )
  );
}

function callsOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
