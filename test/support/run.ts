import { spawn } from 'node:child_process';
import { once } from 'node:events';

type Environment = Readonly<Record<string, string>>;

/**
 * An entry file of the project in a process of its own, without a `.env` or anything of this process's environment: what is built
 * of `src`, which starts sooner, and the rest as it is.
 * @param script a `.ts` of the project, or a `.js` that was made of one
 */
export function start(script: string, args: readonly string[] = [], env: Environment = {}) {
  const built = script.startsWith('src/') ? `dist/${script.replace(/\.ts$/u, '.js')}` : script;
  const entry = built.endsWith('.js') ? [built] : ['--import', 'tsx', script];
  const child = spawn(process.execPath, [...entry, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DOTENV_CONFIG_PATH: '/nonexistent', ...env },
  });
  let output = '';
  const written = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output += text;
      written[name] += text;
      for (const listener of listeners) listener();
    });
  }
  const exit = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal,
    output,
    ...written,
  }));
  return {
    child,
    exit,
    /** Resolves with the output so far once it matches; rejects when the process ends before. */
    async until(pattern: RegExp): Promise<string> {
      const seen = new Promise<string>((resolve) => {
        const check = () => {
          if (pattern.test(output)) resolve(output);
        };
        listeners.add(check);
        check();
      });
      const ended = exit.then(() => Promise.reject(new Error(`Ended without ${pattern}:\n${output}`)));
      ended.catch(() => undefined);
      return Promise.race([seen, ended]);
    },
  };
}

/** Runs an entry file to its end: its exit code, and what it wrote: all together as `output`, and each stream. */
export function run(script: string, args: readonly string[] = [], env: Environment = {}) {
  return start(script, args, env).exit;
}
