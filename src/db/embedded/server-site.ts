import type { PostgresBinaries } from './locate-binaries.ts';
import type { ServerAccount } from './server-account.ts';

/** `tests` switches every durability setting off; never use it for data that matters. */
export type Durability = 'full' | 'tests';

/** Where one embedded server lives; all paths are absolute. */
export type ServerSite = {
  readonly dataDir: string;
  readonly clusterDir: string;
  readonly socketDir: string;
  readonly logFile: string;
  readonly account: ServerAccount;
  readonly binaries: PostgresBinaries;
  readonly durability: Durability;
};

/** The superuser `initdb` creates; only the supervisor signs in with it. */
export const SUPERUSER = 'postgres';
