export { createClock } from './clock.ts';
export { ClientRefusal, NoResponseError } from './person/errors.ts';
export type { Person } from './person/person.ts';
export type { Reply } from './person/reply.ts';
export type { Sandbox, SandboxOptions } from './sandbox.ts';
export { startSandbox } from './start-sandbox.ts';
