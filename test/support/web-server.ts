import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface WebServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly port: number;
  /** Paths asked for, in order, without `/robots.txt`. */
  readonly paths: string[];
  /** Connections that were opened. */
  connections(): number;
  stop(): void;
}

/** A server on 127.0.0.1 until the test ends. `robots` is its `robots.txt`, or the status it answers for it. */
export async function startServer(listener: RequestListener, robots?: string | number): Promise<WebServer> {
  const server = await startSharedServer(listener, robots);
  onTestFinished(server.stop);
  return server;
}

/** As `startServer`, until it is stopped. */
export async function startSharedServer(listener: RequestListener, robots: string | number = 404): Promise<WebServer> {
  const paths: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt') {
      paths.push(request.url ?? '');
      return listener(request, response);
    }
    if (typeof robots === 'number') response.writeHead(robots).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(robots);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://${host}`, host, port, paths, connections: () => connections, stop };
}
