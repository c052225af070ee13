/** How long `npm start` takes until the hub is ready, on the second start: everything is installed and built. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hubWords } from '#texts/hub.ts';
import { freePort } from '../support/hub-process.ts';

/** One start and its end, in milliseconds to the ready line. The first one builds when the sources are newer. */
async function startOnce(dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start', '--', '--port', String(port), '--data', dataDir, '--lang', 'fi'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // npm and the hub end together
    shell: process.platform === 'win32',
  });
  const ended = new Promise<never>((_, failed) =>
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}`))),
  );
  const ready = new Promise<number>((resolve) => {
    let said = '';
    child.stdout.on('data', (words) => {
      said += words;
      if (said.includes(hubWords.fi.ready(`http://localhost:${port}`))) resolve(performance.now() - began);
    });
  });
  const ms = await Promise.race([ready, ended]);
  process.kill(-child.pid!, 'SIGINT');
  await ended.catch(() => undefined);
  return ms;
}

export async function measureStart(runs: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flappi-bench-'));
  try {
    await startOnce(folder);
    const values: number[] = [];
    for (let i = 0; i < runs; i++) values.push(await startOnce(folder));
    return values;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
