// @vitest-environment node
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { packArchive } from '#protocol/archive.ts';
import { roomSchema } from '#protocol/rooms.ts';
import { ask, closeAll, joinRoom, makeRoom, makeTestFolder, putRoom } from './test-hub.ts';

let root: string;
const children = new Set<ChildProcess>();

/** The program as it is shipped: one file, away from every node_modules. */
beforeAll(async () => {
  root = await makeTestFolder();
  await build({
    configFile: false,
    logLevel: 'error',
    define: { __APP_VERSION__: '"0.0.0-test"' },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(root, 'dist/hub'),
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: { input: { main: 'src/hub/main.ts' } },
    },
  });
}, 60_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await closeAll();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a script of the project; `until` resolves when its output has the text, `ended` with its exit code. */
function run(script: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root });
  children.add(child);
  let output = '';
  const look = new Set<() => void>();
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => (children.delete(child), look.forEach((one) => one()), resolve(code))),
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      look.forEach((one) => one());
    });
  }
  const until = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const check = () => {
        if (output.includes(text)) resolve(output);
        else if (child.exitCode !== null) reject(new Error(output));
      };
      look.add(check);
      check();
    });
  return { child, ended, until, output: () => output };
}

test('a kill in the middle of writing loses nothing that was called kept', async () => {
  const port = await freePort();
  const args = ['--port', String(port), '--host', '127.0.0.1', '--data', join(root, 'kill')];
  const first = run('dist/hub/main.js', ...args);
  await first.until(`Fläppi on valmis: http://localhost:${port}`);
  const room = await putRoom(port, makeRoom());
  const anna = joinRoom(port, room);
  await anna.outcome;
  const numbers = anna.doc.getArray<number>('numbers');
  let n = 0;

  void (async () => {
    for (;;) {
      for (let i = 0; i < 20; i++) numbers.push([n++]);
      anna.provider.sendStateless(JSON.stringify({ receipt: n }));
      if (n > 60) await anna.kept(n - 60); // three batches are always under way
    }
  })();
  await anna.kept(400);
  first.child.kill('SIGKILL');
  await first.ended;

  const kept = Math.max(...anna.heard.flatMap((one) => ('kept' in one ? [one.kept as number] : [])));
  anna.close();
  expect(n).toBeGreaterThan(kept); // the kill did fall into the writing

  const second = run('dist/hub/main.js', ...args);
  await second.until('Fläppi on valmis');
  const ben = joinRoom(port, room);
  await ben.outcome;
  expect(ben.doc.getArray<number>('numbers').toArray().slice(0, kept)).toEqual(
    Array.from({ length: kept }, (_, i) => i),
  );
  ben.close();

  const begun = performance.now();
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(second.output()).toContain('Kaikki on tallessa');
}, 60_000);

test('a terminal that is closed does not keep the hub busy: it answers, and ends when it is asked to', async () => {
  const port = await freePort();
  const data = join(root, 'terminal');
  const { child, until, ended } = run(
    'dist/hub/main.js',
    '--port',
    String(port),
    '--no-https',
    '--data',
    data,
  );
  await until(`Fläppi on valmis: http://localhost:${port}`);
  child.stdout.destroy();
  child.stderr.destroy();
  child.kill('SIGINT'); // what it says now nobody can hear
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  await ended;
});

test('the example workshop opens with --demo, once; without its file the hub starts all the same', async () => {
  const port = await freePort();
  const args = ['--port', String(port), '--data', join(root, 'demo'), '--lang', 'en', '--demo'];
  const without = run('dist/hub/main.js', ...args);
  await without.until('Fläppi is ready');
  expect(without.output()).toContain('This version has no example workshop');
  without.child.kill('SIGTERM');
  await without.ended;

  const doc = new Y.Doc();
  doc.getArray('notes').push(['Anna', 'Ben', 'Chris']);
  const file = packArchive({ id: 'demo-en', title: 'Example' }, Y.encodeStateAsUpdate(doc), '', new Date());
  await mkdir(join(root, 'dist/web/demo'), { recursive: true });
  await writeFile(join(root, 'dist/web/demo/en.flappi'), file);
  for (let round = 1; round <= 2; round++) {
    const hub = run('dist/hub/main.js', ...args);
    await hub.until(`http://localhost:${port}/#/desk/demo-en`);
    expect((await ask(port, '/api/hub')).json).toMatchObject({ demo: 'demo-en' });
    const room = roomSchema.parse((await ask(port, '/api/rooms/demo-en')).json);
    const anna = joinRoom(port, room);
    await anna.outcome;
    expect(anna.doc.getArray('notes').toArray()).toEqual(['Anna', 'Ben', 'Chris']);
    anna.close();
    hub.child.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
  }
}, 60_000);

test('npm start builds what has changed, starts at once the second time, and explains a failed build', async () => {
  await mkdir(join(root, 'src/hub'), { recursive: true });
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await rm(join(root, 'dist/web'), { recursive: true, force: true });
  await copyFile('src/hub/start.mjs', join(root, 'src/hub/start.mjs'));
  const writePackage = (build: string) =>
    writeFile(join(root, 'package.json'), JSON.stringify({ name: 'x', type: 'module', scripts: { build } }));
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
  await writeFile(
    join(root, 'build.mjs'),
    `import { mkdirSync, writeFileSync } from 'node:fs';
     mkdirSync('dist/web', { recursive: true });
     writeFileSync('dist/web/index.html', '');
     writeFileSync('dist/hub/main.js', 'console.log("hub runs with", process.argv.slice(2).join(" "))');`,
  );
  await writePackage('node build.mjs');
  const start = () => run('src/hub/start.mjs', '--port', '9');

  const first = start();
  expect(await first.ended).toBe(0);
  expect(first.output()).toContain('Rakennetaan Fläppi');
  expect(first.output()).toContain('hub runs with --port 9');

  const second = start();
  expect(await second.ended).toBe(0);
  expect(second.output()).toBe('hub runs with --port 9\n');

  await writePackage('echo the reason && exit 3');
  const third = start();
  expect(await third.ended).toBe(1);
  expect(third.output()).toContain('the reason');
  expect(third.output().trim().split('\n').at(-1)).toContain('rakentaminen ei onnistunut');
}, 60_000);
