// @vitest-environment node
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { WebSocket } from 'ws';
import { afterEach, expect, test, vi } from 'vitest';
import { hubInfoSchema, ownerHealthSchema } from '#protocol/rooms.ts';
import { openSecure } from './secure.ts';
import type { HubNews } from './server.ts';
import { ask, closeAll, makeTestFolder, startTestHub } from './test-hub.ts';
import { createVisitors } from './visitors.ts';

afterEach(closeAll);

const start = async () => {
  const hub = await startTestHub({ httpsPort: 0, host: '0.0.0.0' });
  const port = Number(new URL(hub.secure()[0] ?? 'https://none:1').port);
  const der = (await ask(hub.port, '/authority.crt')).body;
  return { hub, port, ca: new X509Certificate(der).toString() };
};

interface Given {
  path: string;
  ca?: string;
  headers?: Record<string, string>;
}
/** A request over TLS as a device makes it that trusts `ca` alone; the code of the refusal when it does not trust the hub. */
const askSecurely = (port: number, { path, ca, headers = {} }: Given) =>
  new Promise<{ status: number; headers: object; body: string } | string>((resolve) => {
    const call = request(
      { host: 'localhost', servername: 'localhost', port, path, headers, ...(ca ? { ca } : {}) },
      async (response) => {
        let body = '';
        for await (const chunk of response) body += String(chunk);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      },
    );
    call.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    call.end();
  });

test('a device that trusts the authority gets the same app over https; another one is warned', async () => {
  const { hub, port, ca } = await start();
  const info = await askSecurely(port, { path: '/api/hub', ca });
  if (typeof info === 'string') throw new Error(info);
  expect(hubInfoSchema.parse(JSON.parse(info.body))).toMatchObject({ owner: true, secure: hub.secure() });
  expect(hub.secure().every((origin) => origin.startsWith('https://'))).toBe(true);
  // It would make browsers refuse http for the same host, and http is the floor.
  expect(info.headers).not.toHaveProperty('strict-transport-security');
  expect(info.headers).toHaveProperty('content-security-policy');
  expect(await askSecurely(port, { path: '/api/hub' })).toMatch(/UNABLE_TO|SELF_SIGNED/);
});

test('a page of one port or scheme gets nothing on the other', async () => {
  const { hub, port, ca } = await start();
  const status = async (origin: string) => {
    const answer = await askSecurely(port, { path: '/api/rooms', ca, headers: { Origin: origin } });
    return typeof answer === 'string' ? answer : answer.status;
  };
  expect(await status(`https://localhost:${port}`)).toBe(200);
  expect(await status(`http://localhost:${port}`)).toBe(403);
  expect(await status(`http://localhost:${hub.port}`)).toBe(403);
  const foreign = await askSecurely(port, { path: '/health', ca, headers: { Host: 'evil.example' } });
  expect(foreign).toMatchObject({ status: 421 });

  const socketFrom = (origin: string) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`wss://localhost:${port}/sync`, { ca, headers: { Origin: origin } });
      socket.once('open', () => (socket.terminate(), resolve('open')));
      socket.once('error', (error) => resolve(error.message));
    });
  expect(await socketFrom(`https://localhost:${port}`)).toBe('open');
  expect(await socketFrom(`http://localhost:${hub.port}`)).toContain('403');
});

test('the authority is handed out with the right types, its key never', async () => {
  const { hub } = await start();
  const file = await ask(hub.port, '/authority.crt');
  expect(file.headers).toMatchObject({
    'content-type': 'application/x-x509-ca-cert',
    'content-disposition': 'attachment; filename="flappi.crt"',
  });
  const profile = await ask(hub.port, '/authority.mobileconfig');
  expect(profile.headers['content-type']).toBe('application/x-apple-aspen-config');
  expect(profile.body.toString()).toContain(new X509Certificate(file.body).raw.toString('base64'));
  for (const path of ['/authority.key', '/authority/authority.key', '/hub.key'])
    expect((await ask(hub.port, path)).status).toBe(404);
});

test('without https there is no authority, and a taken port leaves http as it is', async () => {
  const plain = await startTestHub();
  expect((await ask(plain.port, '/authority.crt')).status).toBe(404);
  expect(plain.secure()).toEqual([]);
  expect(await readdir(plain.dataDir)).not.toContain('authority');

  const news: HubNews[] = [];
  const other = await startTestHub({ httpsPort: plain.port, onNews: (one) => news.push(one) });
  expect(news).toEqual([{ kind: 'no-https', port: plain.port, problem: 'port-taken' }]);
  expect((await ask(other.port, '/health')).status).toBe(200);
});

test('a restart shows tablets the same authority', async () => {
  const { hub, ca } = await start();
  await hub.close();
  const again = await startTestHub({ httpsPort: 0, dataDir: hub.dataDir });
  const port = Number(new URL(again.secure()[0]!).port);
  expect(await askSecurely(port, { path: '/health', ca })).toMatchObject({ status: 200 });
});

test('in another network the certificate is good for the new address, without a restart', async () => {
  let addresses = ['192.168.1.20'];
  const opened = await openSecure({
    dataDir: await makeTestFolder(),
    host: '127.0.0.1',
    port: 0,
    answer: (_, response) => void response.end(),
    addresses: () => addresses,
    lookEveryMs: 10,
  });
  if (!opened.ok) throw new Error(opened.error);
  const { port, authority, close } = opened.value;
  const shown = async () => {
    const socket = connect({ port, host: 'localhost', ca: authority.certificate.toString() });
    await once(socket, 'secureConnect');
    const { subjectaltname = '' } = socket.getPeerCertificate();
    socket.destroy();
    return subjectaltname;
  };
  expect(await shown()).toContain('192.168.1.20');
  addresses = ['10.0.0.5'];
  await vi.waitFor(async () => expect(await shown()).toContain('10.0.0.5'));
  expect(await shown()).not.toContain('192.168.1.20');
  close();
});

test('the owner hears of disk, shared folder and visitors, others do not', async () => {
  const hub = await startTestHub();
  const health = ownerHealthSchema.parse((await ask(hub.port, '/health')).json);
  expect(health).toMatchObject({ exportsWritable: true, visitors: 0, localName: false });
  expect(health.freeBytes).toBeGreaterThan(0);
  expect(await readdir(hub.exportDir)).toEqual([]);
  const other = await ask(hub.port, '/health', { headers: { Host: '192.168.1.20' } });
  expect(other.json ?? {}).not.toHaveProperty('freeBytes');

  const folder = await makeTestFolder();
  await mkdir(join(folder, 'shared'));
  const second = await startTestHub({ dataDir: folder, exportDir: join(folder, 'shared') });
  await closeFolder(join(folder, 'shared'));
  expect((await ask(second.port, '/health')).json).toMatchObject({ exportsWritable: false });
});

/** A folder that has gone while the hub runs, as when the shared drive is not there any more. */
async function closeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true });
  await writeFile(path, '');
}

test('devices of the network are counted once each, the laptop itself never', () => {
  const visitors = createVisitors((address) => address === '127.0.0.1' || address === '192.168.1.20');
  for (const address of [
    '127.0.0.1',
    '::ffff:192.168.1.20',
    '::ffff:192.168.1.50',
    '192.168.1.50',
    undefined,
  ])
    visitors.saw(address);
  expect(visitors.count()).toBe(1);
});
