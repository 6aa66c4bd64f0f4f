import type { AddressInfo } from 'node:net';
import { createAccount } from '#db/accounts.ts';
import { inClinic } from '#db/in-clinic.ts';
import type { DatabasePool } from '#db/open-pool.ts';
import { ROLES, type Role } from '#domain/role.ts';
import { readBundleStream } from '#fhir/stream-bundle.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import type { Deps } from '#services/deps.ts';
import { hashPassword } from '#services/password-hash.ts';
import { buildServer } from '../../src/api/server.ts';
import { freshId, makeClinic, NOW } from './test-clinic.ts';

export const PASSWORD = 'correct horse battery staple';

/** A clinic that answers over HTTP, with one account a role; everyone has the same password. */
export interface RunningClinic {
  readonly address: string;
  readonly clinicId: string;
  readonly deps: Deps;
  readonly faults: readonly string[];
  readonly visitor: () => Visitor;
  readonly signedIn: (role: Role) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** Serves a fresh clinic of a test database on a port of its own; the clock stands still. */
export async function runClinic(
  pool: DatabasePool,
  options: { readonly webFolder?: string; readonly now?: () => string } = {},
): Promise<RunningClinic> {
  const { clinicId } = await makeClinic(pool, 'Test Clinic');
  const passwordHash = await hashPassword(PASSWORD);
  const acting = { clinicId, accountId: null, role: 'system' } as const;
  const loginName = (role: Role) => `${role} of ${clinicId}`;
  await inClinic(pool, acting, async (scope) => {
    for (const role of ROLES)
      await createAccount(scope, {
        id: freshId(),
        role,
        displayName: `A ${role}`,
        loginName: loginName(role),
        passwordHash,
        now: NOW,
      });
  });
  const faults: string[] = [];
  const deps: Deps = { pool, content: clinicalContent(), now: options.now ?? (() => NOW) };
  const app = await buildServer({
    deps,
    readRecords: (bytes) => readBundleStream(bytes, deps.content),
    webFolder: options.webFolder ?? '/nonexistent',
    demo: true,
    behindTls: false,
    onFault: (line) => faults.push(line),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  // A server that listens on a port has an address with that port.
  const { port } = app.server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    clinicId,
    deps,
    faults,
    visitor: () => new Visitor(address),
    signedIn: async (role) => {
      const visitor = new Visitor(address);
      await visitor.post('/api/session', { loginName: loginName(role), password: PASSWORD });
      return visitor;
    },
    close: () => app.close(),
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What a test reads of an answer is what it expects there.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what is being tested
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any
}

/** A browser without a screen: keeps its cookie and its token. */
export class Visitor {
  readonly #address: string;
  #cookie = '';
  #csrf = '';

  constructor(address: string) {
    this.#address = address;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** Forgets the token and keeps the cookie, as a forged request would. */
  withoutToken(): void {
    this.#csrf = '';
  }

  /** Another one with the same cookie, as it was at this moment. */
  copy(): Visitor {
    const other = new Visitor(this.#address);
    other.#cookie = this.#cookie;
    other.#csrf = this.#csrf;
    return other;
  }

  async send(
    method: string,
    path: string,
    init: { readonly body?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const response = await fetch(this.#address + path, {
      method,
      ...(init.body === undefined ? {} : { body: init.body }),
      headers: { cookie: this.#cookie, 'x-csrf-token': this.#csrf, ...init.headers },
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie !== undefined) this.#cookie = cookie;
    const text = await response.text();
    const body = text === '' ? undefined : JSON.parse(text);
    if (typeof body?.csrfToken === 'string') this.#csrf = body.csrfToken;
    return { status: response.status, headers: response.headers, body };
  }
}
