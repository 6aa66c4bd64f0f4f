import type { ClientConfig } from 'pg';

/** What `pg` needs to connect: a socket folder or host with a role, or a URL. Holds a secret: never log it. */
export type ConnectionSettings = Readonly<
  Pick<
    ClientConfig,
    'host' | 'port' | 'database' | 'user' | 'password' | 'connectionString' | 'options'
  >
>;
