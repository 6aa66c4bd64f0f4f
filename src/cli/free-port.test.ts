import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { refuseTakenPort } from './free-port.ts';

test('a-port-in-use-is-refused-with-who-has-it-and-a-free-one-is-left-free', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const bound = holder.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  // Only Linux shows it to everyone; elsewhere it may be "another program".
  const who = process.platform === 'linux' ? `process ${process.pid} ` : '';
  await expect(refuseTakenPort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} is in use by ${who}`,
  );
  holder.close();
  await once(holder, 'close');
  await refuseTakenPort({ host: '127.0.0.1', port });
  await refuseTakenPort({ host: '127.0.0.1', port });
});
