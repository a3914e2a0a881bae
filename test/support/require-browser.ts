import { browserPath, HOW_TO_INSTALL } from './browser.ts';

/** Before `npm run test:browser`: where the tests cannot run, that is a failure. */
if (browserPath() === undefined) {
  process.stderr.write(`${HOW_TO_INSTALL}\n`);
  process.exitCode = 1;
}
