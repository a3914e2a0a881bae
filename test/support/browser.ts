import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW_TO_INSTALL = `No browser was found. Install one (Debian: apt-get install -y --no-install-recommends chromium), or set
CHROME_PATH to a Chromium or Chrome.`;

/** Where the browser is: `CHROME_PATH`, or one of the usual places; undefined where there is none. */
const browserPath = (): string | undefined => [process.env.CHROME_PATH ?? '', ...USUAL_PLACES].find(isProgram);

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return file !== '';
  } catch {
    return false;
  }
}

let launched: Promise<Browser> | undefined;

/** One browser for all who ask in this process; it ends with the process. Fails where none is installed. */
export function sharedBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error(HOW_TO_INSTALL);
  launched ??= chromium.launch({ executablePath, args: FLAGS });
  return launched;
}
