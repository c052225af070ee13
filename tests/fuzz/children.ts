/** Victims as child processes: bundled once, bounded in memory, watched for hangs. */
import { fork, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Report } from './victim.ts';

const outDir = resolve('node_modules/.cache/flappi-fuzz');
const victim = join(outDir, 'victim.js');

/** Puts the victim with all of our code into one file that Node can run. */
export async function bundleVictim(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: resolve('tests/fuzz/victim.ts'),
      outDir,
      target: 'node20',
      minify: false,
      emptyOutDir: false,
    },
  });
}

const start = (args: string[]): ChildProcess =>
  fork(victim, args, {
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

export interface Watched {
  report: Report;
  /** Attacks after which nothing was heard for `patienceMs`, and those that ended the process. */
  hangs: string[];
  crashes: string[];
}

type Said = { attack?: string; report?: Report; port?: number; cpuMs?: number };

/** Runs attacks `from` to `to` in a child. A hang or crash ends that child; it is noted and the rest is left out. */
export function watch(args: string[], patienceMs = 5000): Promise<Watched> {
  const child = start(args);
  let last = '';
  let timer: ReturnType<typeof setTimeout>;
  return new Promise((done) => {
    const watched: Watched = { report: {} as Report, hangs: [], crashes: [] };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        watched.hangs.push(last);
        child.kill('SIGKILL');
      }, patienceMs);
    };
    child.on('message', (said: Said) => {
      wait();
      last = said.attack ?? last;
      if (said.report) watched.report = said.report;
    });
    child.on('exit', () => {
      clearTimeout(timer);
      if (watched.hangs.length === 0 && watched.report.attacks === undefined) watched.crashes.push(last);
      done(watched);
    });
    wait();
  });
}

export interface HubChild {
  port: number;
  isRunning(): boolean;
  /** Processor time the hub has used so far, milliseconds; answered only when it is not busy with something else. */
  cpuMs(): Promise<number>;
  end(): Promise<void>;
}

/** A real hub in a child; `relaxed-hub` never syncs its disk. */
export function startHubChild(dataDir: string, mode: 'hub' | 'relaxed-hub' = 'hub'): Promise<HubChild> {
  const child = start([mode, dataDir]);
  let words = '';
  child.stderr?.on('data', (chunk) => (words += String(chunk)));
  const exited = new Promise<void>((gone) => child.once('exit', () => gone()));
  return new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`the hub ended with ${code}: ${words}`)));
    child.on('message', ({ port }: Said) => {
      if (port === undefined) return;
      ready({
        port,
        isRunning: () => child.exitCode === null && child.signalCode === null,
        cpuMs: () =>
          new Promise((heard) => {
            child.once('message', (said: Said) => heard(said.cpuMs ?? NaN));
            child.send('cpu');
          }),
        end: async () => {
          child.kill('SIGKILL');
          await exited;
        },
      });
    });
  });
}
