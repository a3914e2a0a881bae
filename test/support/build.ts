import { execFileSync } from 'node:child_process';

/**
 * Builds `dist`, which the tests of whole processes start: they test what is there now, and what `npm start` runs. The types, which
 * take most of a build's time and change nothing of what it writes, are neither checked, as `npm run check` does, nor even read
 * where they are a package's.
 */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--noCheck', '--noResolve'], { stdio: 'inherit' });
}
