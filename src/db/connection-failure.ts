import type { DatabaseUrl } from './database-url.ts';
import { StartRefusal } from './embedded/start-refusal.ts';

/** The reason by SQLSTATE or system code; source: PostgreSQL 18, Appendix A. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there. Is that server running?',
  ENOTFOUND: 'there is no such host. Check its name.',
  EAI_AGAIN: 'the name of the host cannot be looked up. Check the name and the network.',
  ETIMEDOUT: 'the host does not answer. Check the address and the firewall.',
  EHOSTUNREACH: 'the host cannot be reached. Check the address and the network.',
  ENETUNREACH: 'the host cannot be reached. Check the address and the network.',
  ENOENT: 'there is no socket there. Is that server running?',
  EACCES: 'the socket there is closed to this account.',
  '28P01': 'the server refuses that user and password.',
  '28000': 'the server refuses that user. Check its pg_hba.conf, or add a password to the address.',
  '3D000': 'there is no such database. Make it first: CREATE DATABASE …',
  '53300': 'the server takes no more connections.',
  '57P03': 'the server is starting up or shutting down. Try again in a moment.',
};

/** One line about a connection that could not be made, without the secret. */
export function explainConnectionFailure(error: unknown, url: DatabaseUrl): StartRefusal {
  const reason = REASONS[codeOf(error)] ?? unlisted(error);
  return new StartRefusal(`${url.variable} (${url.shown}) cannot be used: ${reason}`, {
    cause: error,
  });
}

export function isWrongPassword(error: unknown): boolean {
  return (
    codeOf(error).startsWith('28') || /password must be a (non-empty )?string/i.test(textOf(error))
  );
}

/** A host with several addresses answers with one error for each of them. */
function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && 'code' in first ? String(first.code) : '';
}

function unlisted(error: unknown): string {
  const text = textOf(error).split('\n')[0] ?? '';
  return /timeout/i.test(text)
    ? 'the host does not answer. Check the address and the firewall.'
    : text;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
