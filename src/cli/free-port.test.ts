import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { refuseTakenPort } from './free-port.ts';

test('a-port-in-use-is-refused-with-who-has-it-and-a-free-one-is-left-free', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const bound = holder.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const taken = refuseTakenPort({ host: '127.0.0.1', port });
  await expect(taken).rejects.toThrow(`Port ${port} is in use by`);
  if (process.platform === 'linux') await expect(taken).rejects.toThrow(`process ${process.pid} `);
  holder.close();
  await once(holder, 'close');
  await refuseTakenPort({ host: '127.0.0.1', port });
  await refuseTakenPort({ host: '127.0.0.1', port });
});
