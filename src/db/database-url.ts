import { StartRefusal } from './embedded/start-refusal.ts';

/** A parsed `postgres://` URL; `href` holds the secret. */
export type DatabaseUrl = {
  readonly variable: string;
  readonly href: string;
  readonly password: string;
  /** User, host, port and database, without the secret, for people. */
  readonly shown: string;
};

/** @throws StartRefusal when it is no PostgreSQL URL; `variable` is the setting it came from. */
export function parseDatabaseUrl(text: string, variable: string): DatabaseUrl {
  const url = URL.parse(text);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol))
    throw new StartRefusal(
      `${variable} is no PostgreSQL address: write postgres://user:password@host:5432/database`,
    );
  const user = url.searchParams.get('user') ?? decodeURIComponent(url.username);
  const host = url.searchParams.get('host') ?? (url.host || 'localhost');
  return {
    variable,
    href: text,
    password: url.searchParams.get('password') ?? decodeURIComponent(url.password),
    shown: `${user === '' ? '' : `${user}@`}${host}${url.pathname}`,
  };
}

/**
 * The same server and database for another user. As query parameters, because a URL without a
 * host (`postgres:///duet?host=/run/postgresql`) has no place for a user in front.
 */
export function withUser(url: DatabaseUrl, user: string, password: string): string {
  const changed = new URL(url.href);
  changed.username = '';
  changed.password = '';
  changed.searchParams.set('user', user);
  changed.searchParams.set('password', password);
  return changed.href;
}
