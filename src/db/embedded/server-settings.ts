import { totalmem } from 'node:os';
import type { Durability } from './server-site.ts';
import { SOCKET_PORT } from './socket-folder.ts';

type Listening = { readonly socketDir: string; readonly port: number };

/** The `-c name=value` arguments of the server: everything that is not PostgreSQL's default. */
export function serverSettings(listening: Listening, durability: Durability): string[] {
  const settings = {
    ...listenOn(listening),
    ...memory(),
    ...SILENT_LOG,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durability === 'tests' ? NOT_DURABLE : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** A Unix socket in a closed folder and no network; Windows has loopback and the password only. */
function listenOn(listening: Listening): Record<string, string> {
  if (process.platform === 'win32')
    return { listen_addresses: '127.0.0.1', port: String(listening.port) };
  return {
    listen_addresses: '',
    unix_socket_directories: listening.socketDir,
    unix_socket_permissions: '0700',
    port: String(SOCKET_PORT),
  };
}

/** An eighth of the memory, between PostgreSQL's default and a gigabyte; the disk is an SSD today. */
function memory(): Record<string, string> {
  const megabytes = Math.min(1024, Math.max(128, Math.floor(totalmem() / 8 / 2 ** 20)));
  return { shared_buffers: `${megabytes}MB`, random_page_cost: '1.1' };
}

/** Statements, parameters and details carry what patients wrote: they never reach the log. */
const SILENT_LOG = {
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

const NOT_DURABLE = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '64MB',
};
