import type { z } from 'zod';
import { type ActName, ADDRESSES, splitAddress } from '#contracts/addresses.ts';
import type { ImportReport } from '#contracts/import-report.ts';
import type { ProblemBody } from '#contracts/problem.ts';
import type { Routes } from '#contracts/routes.ts';

type Part<Name extends ActName, Key extends string> =
  Routes[Name] extends Readonly<Record<Key, infer Schema extends z.ZodType>>
    ? { readonly [K in Key]: z.input<Schema> }
    : unknown;

/** What an act needs: the path's parts, the query, the body, as its contract says. */
export type ActInput<Name extends ActName> = Part<Name, 'params'> &
  Part<Name, 'query'> &
  Part<Name, 'body'>;

/** What an act answers. The server checks its answers against the contract; they are not parsed twice. */
export type ActOutput<Name extends ActName> =
  Routes[Name] extends Readonly<Record<'response', infer Schema extends z.ZodType>>
    ? z.output<Schema>
    : undefined;

/** Why an act did not happen. `unreachable`: no answer came, so nothing is known. */
export class ActRefused extends Error {
  readonly code: ProblemBody['code'] | 'unreachable';
  readonly problems: ProblemBody['problems'];

  constructor(code: ActRefused['code'], detail: string, problems: ProblemBody['problems'] = []) {
    super(detail);
    this.name = 'ActRefused';
    this.code = code;
    this.problems = problems;
  }
}

let csrfToken: string | null = null;
let onSessionEnded: () => void = () => {};
let lastAct = Date.now();

/** Sent with every request that changes something. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Called when the server no longer knows the session of a request. */
export function whenSessionEnds(listener: () => void): void {
  onSessionEnded = listener;
}

/** When the server was last asked for something, in ms: each request is an act of a person. */
export function lastActAt(): number {
  return lastAct;
}

/** Does an act; `{}` where it needs nothing. Throws `ActRefused`. */
export async function act<Name extends ActName>(
  name: Name,
  input: ActInput<Name>,
  signal?: AbortSignal,
): Promise<ActOutput<Name>> {
  // The type of `input` depends on the act; here only the names of its three parts matter.
  const parts = input as LooseInput;
  const { method, path } = splitAddress(ADDRESSES[name]);
  const response = await send(fillPath(path, parts), {
    method,
    headers: requestHeaders(method, parts.body === undefined ? null : 'application/json'),
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw await refusalOf(name, response.status, await response.text());
  // An act without an answer is 204; the server has checked every other against its contract.
  return (response.status === 204 ? undefined : await response.json()) as ActOutput<Name>;
}

/** Sends one file and tells how many of its bytes are read. Throws `ActRefused`. */
export function importFile(file: File, onProgress: (share: number) => void): Promise<ImportReport> {
  const { method, path } = splitAddress(ADDRESSES.importBundle);
  return new Promise((resolve, reject) => {
    // `fetch` cannot tell how far an upload has come.
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [key, value] of Object.entries(requestHeaders(method, 'application/fhir+json')))
      request.setRequestHeader(key, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.total > 0) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status !== 200) {
        refusalOf('importBundle', request.status, request.responseText).then(reject, reject);
        return;
      }
      // The server has checked its answer against the contract.
      resolve(JSON.parse(request.responseText) as ImportReport);
    });
    request.addEventListener('error', () => reject(unreachable()));
    lastAct = Date.now();
    request.send(file);
  });
}

/** The address of an act that a plain link does, such as a download. */
export function addressOf(name: ActName, params: Readonly<Record<string, string>>): string {
  return fillPath(splitAddress(ADDRESSES[name]).path, { params });
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

function fillPath(path: string, { params = {}, query = {} }: LooseInput): string {
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) search.set(key, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function requestHeaders(method: string, type: string | null): Record<string, string> {
  return {
    accept: 'application/json',
    ...(type === null ? {} : { 'content-type': type }),
    ...(method === 'GET' || csrfToken === null ? {} : { 'x-csrf-token': csrfToken }),
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  lastAct = Date.now();
  try {
    return await fetch(url, { ...init, credentials: 'same-origin', redirect: 'error' });
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw unreachable();
  }
}

function unreachable(): ActRefused {
  return new ActRefused('unreachable', '');
}

async function refusalOf(name: ActName, status: number, text: string): Promise<ActRefused> {
  const problem = readProblem(text);
  if (status === 401 && name !== 'signIn' && name !== 'signInByLink') onSessionEnded();
  if (problem === null) return new ActRefused('unavailable', '');
  return new ActRefused(problem.code, problem.detail, problem.problems);
}

function readProblem(text: string): ProblemBody | null {
  try {
    const body: unknown = JSON.parse(text);
    const isProblem = typeof body === 'object' && body !== null && 'code' in body;
    // Every refusal of the server is a problem body; another program's answer has no `code`.
    return isProblem ? (body as ProblemBody) : null;
  } catch {
    // Not JSON: a proxy or a program that is not Duet has answered.
    return null;
  }
}
