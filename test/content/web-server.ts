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
}

/** A server on 127.0.0.1 until the test ends. Without `robots`, it has no `robots.txt`. */
export async function startServer(listener: RequestListener, robots?: string): Promise<WebServer> {
  const paths: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt') {
      paths.push(request.url ?? '');
      return listener(request, response);
    }
    response.writeHead(robots === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(robots);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return { origin: `http://${host}`, host, port, paths, connections: () => connections };
}
