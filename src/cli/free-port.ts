import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '#domain/app-error.ts';
import { portHolder } from './port-holder.ts';

/**
 * Sees to it, before anything is started, that the address can be listened on.
 *
 * @throws AppError `unavailable`: who has the port, or why it cannot be had, and what to write.
 */
export async function refuseTakenPort(address: {
  readonly host: string;
  readonly port: number;
}): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(address.port, address.host);
    await once(probe, 'listening');
  } catch (error) {
    throw new AppError('unavailable', await explain(error, address));
  }
  probe.close();
  await once(probe, 'close');
}

async function explain(
  error: unknown,
  { host, port }: { host: string; port: number },
): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const holder = (await portHolder(port)) ?? 'another program';
    return `Port ${port} is in use by ${holder}. End it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} is closed to this account. Choose one above 1023: PORT=4010 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST=${host} is no address of this computer. Leave HOST out, or write one that is`;
  return `Port ${port} on ${host} cannot be used (${String(code)}). Choose another: PORT=4011 npm start`;
}
