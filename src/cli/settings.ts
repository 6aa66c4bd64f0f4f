import { isIP } from 'node:net';
import { z } from 'zod';
import { AppError } from '#domain/app-error.ts';

/** What the environment says, checked once; see `SETTINGS` for each. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** `chosen` when DUET_DATA names it: then it is never replaced by another folder. */
  readonly dataDir: { readonly path: string; readonly chosen: boolean };
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
  readonly behindTls: boolean;
};

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
const flagSchema = z.enum(['0', '1']).transform((flag) => flag === '1');

/**
 * Reads the settings of the server; an empty value counts as not given.
 *
 * @throws AppError `invalid`: one line that names the setting, what is wrong and what to write.
 * @example readSettings({ PORT: '4011' }).port === 4011
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string) => (env[name]?.trim() ? env[name].trim() : undefined);
  const port = parse(portSchema, {
    name: 'PORT',
    value: given('PORT') ?? '4010',
    expected: 'a number from 1 to 65535, such as PORT=4011',
  });
  const behindTls = parse(flagSchema, {
    name: 'DUET_BEHIND_TLS',
    value: given('DUET_BEHIND_TLS') ?? '0',
    expected: '1 or 0',
  });
  const host = given('HOST') ?? '127.0.0.1';
  refuseOpenHost(host, behindTls);
  const dataDir = given('DUET_DATA');
  const databaseUrl = given('DATABASE_URL');
  const databaseAppUrl = given('DATABASE_APP_URL');
  return {
    port,
    host,
    behindTls,
    dataDir: { path: dataDir ?? './data', chosen: dataDir !== undefined },
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(databaseAppUrl === undefined ? {} : { databaseAppUrl }),
  };
}

function parse<T>(
  schema: z.ZodType<T>,
  given: { readonly name: string; readonly value: string; readonly expected: string },
): T {
  const read = schema.safeParse(given.value);
  if (read.success) return read.data;
  throw new AppError(
    'invalid',
    `${given.name}=${given.value} is not understood: write ${given.expected}`,
  );
}

/** Off this computer a password and a chart must not travel in the clear. */
function refuseOpenHost(host: string, behindTls: boolean): void {
  if (behindTls || isLoopback(host)) return;
  throw new AppError(
    'invalid',
    `HOST=${host} would show Duet to the network without encryption. ` +
      'Leave HOST out, or put a server that speaks TLS in front of Duet and say so: DUET_BEHIND_TLS=1',
  );
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === 'localhost';
}
