// @vitest-environment node
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { createKey } from '#core/ids.ts';
import { exportedSchema, hubInfoSchema } from '#protocol/rooms.ts';
import { copyFolder } from './copies.ts';
import { ask, closeAll, makeRoom, makeTestFolder, openSocket, putRoom, startTestHub } from './test-hub.ts';

afterEach(closeAll);

const strangers: Record<string, Record<string, string>> = {
  'a page that points its name here': { Host: 'evil.example' },
  'a page of another site': { Origin: 'http://evil.example' },
  'a page of another port': { Origin: 'http://localhost:1' },
  'a page without an origin of its own': { Origin: 'null' },
  'a link from another site': { 'Sec-Fetch-Site': 'cross-site' },
  'a tablet': { Host: '192.168.1.20' },
};

test.each(Object.entries(strangers))('%s gets no owner call', async (_, headers) => {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom());
  const withPort = { ...headers, Host: `${headers['Host'] ?? 'localhost'}:${hub.port}` };
  const calls = [
    ['GET', '/api/rooms'],
    ['GET', `/api/rooms/${room.id}`],
    ['PUT', `/api/rooms/${room.id}`],
    ['POST', `/api/rooms/${room.id}/export?folder=x`],
  ] as const;
  for (const [method, path] of calls) {
    const answer = await ask(hub.port, path, { method, headers: withPort });
    expect([403, 421]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain(room.key);
  }
});

test('the owner makes a room, renames it, and nobody can change its key', async () => {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom('Aamu'));
  const put = (body: object) =>
    ask(hub.port, `/api/rooms/${room.id}`, { method: 'PUT', body: JSON.stringify(body) });
  const renamed = { ...room, title: 'Ilta' };
  expect((await put(renamed)).status).toBe(200);
  expect(await put({ ...room, key: createKey() })).toMatchObject({
    status: 409,
    json: { error: 'other-key' },
  });
  expect(await put({ ...room, secret: 'x' })).toMatchObject({ status: 400, json: { error: 'bad-request' } });
  expect(await put({ ...room, id: 'other' })).toMatchObject({ status: 400 });
  expect((await ask(hub.port, '/api/rooms')).json).toEqual([renamed]);
  expect((await ask(hub.port, '/api/rooms/none')).json).toEqual({ error: 'unknown-room' });

  const record = join(hub.dataDir, 'rooms', room.id, 'room.json');
  expect((await stat(record)).mode & 0o777).toBe(0o600);
  await hub.close();
  const again = await startTestHub({ dataDir: hub.dataDir });
  expect((await ask(again.port, `/api/rooms/${room.id}`)).json).toEqual(renamed);
});

test('a report is written to the shared folder, a second one beside it', async () => {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom());
  const zip = zipSync({ 'report.md': strToU8('# Anna'), 'images/board.svg': strToU8('<svg/>') });
  const send = (folder: string, body: Uint8Array) =>
    ask(hub.port, `/api/rooms/${room.id}/export?folder=${encodeURIComponent(folder)}`, {
      method: 'POST',
      body,
    });

  const first = exportedSchema.parse((await send('Työpaja 1', zip)).json);
  expect(first).toEqual({
    folder: join(hub.exportDir, 'Työpaja 1'),
    files: ['report.md', 'images/board.svg'],
  });
  expect(await readFile(join(first.folder, 'report.md'), 'utf8')).toBe('# Anna');
  expect(exportedSchema.parse((await send('Työpaja 1', zip)).json).folder).toBe(`${first.folder}-2`);
  expect(await readdir(join(first.folder, 'images'))).toEqual(['board.svg']);
});

test('names that lead elsewhere are refused and leave nothing behind', async () => {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom());
  const good = zipSync({ 'a.md': strToU8('a') });
  const evil = zipSync({ 'a.md': strToU8('a'), '../evil.md': strToU8('b') });
  for (const [folder, body, error] of [
    ['../up', good, 'unsafe-name'],
    ['a/b', good, 'unsafe-name'],
    ['CON', good, 'unsafe-name'],
    ['', good, 'unsafe-name'],
    ['fine', evil, 'unsafe-name'],
    ['fine', strToU8('no zip'), 'not-ours'],
  ] as const) {
    const path = `/api/rooms/${room.id}/export?folder=${encodeURIComponent(folder)}`;
    const answer = await ask(hub.port, path, { method: 'POST', body });
    expect(answer).toMatchObject({ status: 400, json: { error } });
  }
  expect(await readdir(hub.exportDir)).toEqual([]);
  expect((await readdir(hub.dataDir)).sort()).toEqual(['exports', 'rooms']);
});

test('a new title takes the copy in the shared folder with it', async () => {
  const hub = await startTestHub();
  const room = await putRoom(hub.port, makeRoom('Aamu: 1/2'));
  expect(copyFolder(room)).toBe(`Aamu 1 2-${room.id}`);
  await mkdir(join(hub.exportDir, copyFolder(room)), { recursive: true });
  await putRoom(hub.port, { ...room, title: 'Ilta' });
  expect(await readdir(hub.exportDir)).toEqual([`Ilta-${room.id}`]);
});

test('everyone may know the hub; only the laptop is told where the shared folder is', async () => {
  const hub = await startTestHub();
  const owner = hubInfoSchema.parse((await ask(hub.port, '/api/hub')).json);
  expect(owner).toMatchObject({ owner: true, exportDir: hub.exportDir, version: '0.0.0-test', demo: null });
  const other = await ask(hub.port, '/api/hub', { headers: { 'Sec-Fetch-Site': 'cross-site' } });
  expect(hubInfoSchema.parse(other.json)).toMatchObject({ owner: false, exportDir: null });
  expect((await ask(hub.port, '/health')).json).toMatchObject({ ok: true, app: 'flappi', rooms: 0 });
});

test('a foreign name or page gets neither the app nor a socket', async () => {
  const hub = await startTestHub();
  expect((await ask(hub.port, '/health', { headers: { Host: 'evil.example' } })).status).toBe(421);
  for (const path of ['/sync', '/signal']) {
    await expect(openSocket(hub.port, path, { Host: 'evil.example' })).rejects.toThrow('421');
    await expect(openSocket(hub.port, path, { Origin: 'http://evil.example' })).rejects.toThrow('403');
    const own = await openSocket(hub.port, path, { Origin: `http://127.0.0.1:${hub.port}` });
    expect(own.socket.readyState).toBe(own.socket.OPEN);
  }
  await expect(openSocket(hub.port, '/other')).rejects.toThrow('404');
});

test('the app is served packed, cached by name, and never from outside its folder', async () => {
  const webDir = await makeTestFolder();
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'index.html'), '<h1>Fläppi</h1>');
  await writeFile(join(webDir, 'assets', 'app-1.js'), 'x'.repeat(5000));
  const hub = await startTestHub({ webDir });

  const page = await ask(hub.port, '/');
  expect(page.body.toString()).toBe('<h1>Fläppi</h1>');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');

  const script = await ask(hub.port, '/assets/app-1.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(script.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(script.headers['cache-control']).toContain('immutable');
  expect(brotliDecompressSync(script.body).length).toBe(5000);
  const again = await ask(hub.port, '/assets/app-1.js', {
    headers: { 'Accept-Encoding': 'gzip, br', 'If-None-Match': String(script.headers['etag']) },
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);

  for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/', '/nothing', '//etc/passwd']) {
    expect((await ask(hub.port, path)).status).toBe(404);
  }
});
