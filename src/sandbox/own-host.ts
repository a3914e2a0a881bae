import type { IncomingMessage } from 'node:http';

const HTTP_PORT = 80;

/** The hosts by which a browser on this machine asks for a server of its own; it leaves out the port that is HTTP's. */
export const ownHosts = ({ socket: { localPort } }: IncomingMessage): readonly string[] =>
  ['127.0.0.1', 'localhost'].map((name) => (localPort === HTTP_PORT ? name : `${name}:${localPort}`));

/** Whether a request asks for this machine: a name of another site may lead here, but its browser cannot forge `Host`. */
export const asksForThisMachine = (request: IncomingMessage): boolean =>
  ownHosts(request).includes(request.headers.host ?? '');
