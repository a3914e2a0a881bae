export type { Person } from './person/person.ts';
export type { Reply } from './person/reply.ts';
export type { Sandbox } from './sandbox.ts';
export { startSandbox } from './start-sandbox.ts';
