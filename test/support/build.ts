import { execFileSync } from 'node:child_process';

/** Builds `dist`, which the tests of whole processes start: they test what is there now, and what `npm start` runs. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
