import { once } from 'node:events';
import { createServer } from 'node:net';
import { ConfigError } from '../errors.ts';

/** @throws {ConfigError} where the port of this machine is in use */
export async function checkPort(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new ConfigError([`Port ${port} is in use.`]) : error;
  });
  server.close();
  await once(server, 'close');
}
