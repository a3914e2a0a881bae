import { createInterface } from 'node:readline';
import { createBatchSession } from './batch-session.ts';
import { endWithReader } from './end-with-reader.ts';

endWithReader();
const session = createBatchSession();

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(session(line))}\n`);
}
