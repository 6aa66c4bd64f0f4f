import pg from 'pg';

export type ServerFacts = {
  readonly dataDirectory: string;
  readonly version: string;
  readonly fsync: boolean;
};

/** What an already running server says about itself, asked as superuser; throws what `pg` throws. */
export async function askServer(connection: pg.ClientConfig): Promise<ServerFacts> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a loss after the answer is of no interest here
  await client.connect();
  try {
    const { rows } = await client.query<{ dir: string; version: string; fsync: string }>(
      `select current_setting('data_directory') dir, current_setting('server_version') version,
              current_setting('fsync') fsync`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('the server gave no settings');
    return { dataDirectory: row.dir, version: row.version, fsync: row.fsync === 'on' };
  } finally {
    await client.end();
  }
}
