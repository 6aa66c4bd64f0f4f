import type { Act } from '#domain/access.ts';

/** Every act over HTTP and where it is done. No address holds more about a person than an id. */
export const ADDRESSES = {
  readSession: 'GET /api/session',
  signIn: 'POST /api/session',
  signInByLink: 'POST /api/session/link',
  createFirstAccount: 'POST /api/session/first-account',
  keepSession: 'POST /api/session/keep',
  signOut: 'DELETE /api/session',
  searchCaseload: 'POST /api/caseload/search',
  readPatient: 'GET /api/patients/:patientId',
  readTimeline: 'GET /api/patients/:patientId/timeline',
  exportChart: 'GET /api/patients/:patientId/export',
  importBundle: 'POST /api/imports',
  readMyTimeline: 'GET /api/my/timeline',
  readClinic: 'GET /api/clinic',
} as const satisfies Readonly<Record<Act, `${Method} /api/${string}`>>;

export type Method = 'GET' | 'POST' | 'DELETE';
export type ActName = keyof typeof ADDRESSES;

// Object.keys forgets which keys there are; the table above has one at least.
export const ACT_NAMES = Object.keys(ADDRESSES) as [ActName, ...ActName[]];

export type Address = (typeof ADDRESSES)[ActName];

/** @example splitAddress('GET /api/session') is { method: 'GET', path: '/api/session' } */
export function splitAddress(address: Address): { readonly method: Method; readonly path: string } {
  const [method, path] = address.split(' ');
  // An address is a method, one space and a path: its type says so.
  return { method: method as Method, path: path as string };
}
