/** The real hub program as a child process: started on a free port, killed without a warning, started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { hubWords } from '#texts/hub.ts';

/** The built app; another build can be tested by FLAPPI_DIST. */
export const dist = resolve(process.env['FLAPPI_DIST'] ?? 'dist');

export interface HubProcess {
  readonly port: number;
  /** Milliseconds from the start of the process to its ready line. */
  readonly readyMs: number;
  readonly isRunning: boolean;
  /** As when the laptop loses its power: no goodbye to anyone. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** As Ctrl-C does. */
  stop(): Promise<void>;
  /** The same port and data again; resolves when it is ready. */
  start(): Promise<void>;
}

export interface HubProcessOptions {
  dataDir: string;
  exportDir: string;
  demo?: boolean | undefined;
  /** Folder with `hub` and `web`. */
  dist?: string | undefined;
  host?: string | undefined;
  /** The program and its first arguments; Node with the built hub unless told otherwise. */
  command?: readonly string[] | undefined;
}

const startsWithinMs = 60_000;

export const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** Starts a hub; throws with its last words when it does not get ready. */
export async function startHubProcess(options: HubProcessOptions): Promise<HubProcess> {
  const main = join(options.dist ?? dist, 'hub', 'main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing: run "npm run build" first.`);
  const port = await freePort();
  const [program = process.execPath, ...first] = options.command ?? [process.execPath, main];
  const args = [
    ...first,
    ...['--port', String(port), '--data', options.dataDir, '--export-dir', options.exportDir, '--lang', 'fi'],
    ...(options.host ? ['--host', options.host] : []),
    ...(options.demo ? ['--demo'] : []),
  ];
  let child: ChildProcess | null = null;
  let readyMs = 0;

  function start(): Promise<void> {
    const began = performance.now();
    const started = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    let said = '';
    return new Promise((ready, failed) => {
      const patience = setTimeout(() => fail('did not get ready'), startsWithinMs);
      function fail(why: string) {
        clearTimeout(patience);
        failed(new Error(`The hub ${why}:\n${said.slice(-2000)}`));
      }
      started.once('error', (error) => fail(error.message));
      started.once('exit', (code) => {
        if (child === started) child = null;
        fail(`ended with ${code}`);
      });
      started.stderr.on('data', (words) => (said += words));
      started.stdout.on('data', (words) => {
        said += words;
        if (!said.includes(hubWords.fi.ready(`http://localhost:${port}`))) return;
        clearTimeout(patience);
        readyMs = performance.now() - began;
        ready();
      });
    });
  }
  async function end(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
    const running = child;
    if (!running) return;
    const gone = new Promise((exited) => running.once('exit', exited));
    running.kill(signal);
    await gone;
  }

  await start();
  return {
    port,
    get readyMs() {
      return readyMs;
    },
    get isRunning() {
      return child !== null;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
    start,
  };
}
