import { execFileSync } from 'node:child_process';

/**
 * Builds `dist`, which the tests of whole processes start: they test what is there now, and what `npm start` runs. The types, whose
 * check takes most of a build's time and changes nothing of what it writes, are checked by `npm run check`.
 */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--noCheck'], { stdio: 'inherit' });
}
