// @vitest-environment node
import { createServer } from 'node:https';
import { once } from 'node:events';
import { readdir, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { X509Certificate } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { closeAll, makeTestFolder } from '../test-hub.ts';
import { openAuthority, readPair, type Authority } from './authority.ts';
import { certificatePem, makeHubCertificate, validDays } from './certificate.ts';
import { currentNames, isDue, namesIn, openHubCertificate } from './hub-certificate.ts';
import { maySpeakFor, namesOf } from './names.ts';
import { profileOf } from './profile.ts';

afterEach(closeAll);

const dayMs = 24 * 3600_000;
const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * dayMs);

async function makeAuthorityIn(folder: string, at = now, hostname = 'Anna-Laptop'): Promise<Authority> {
  const opened = await openAuthority(folder, hostname, at);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

/** A real handshake: a server with a certificate of the authority, a client that trusts the authority alone. */
async function handshake(authority: Authority, names: string[], servername: string): Promise<string> {
  const { certificate, key } = makeHubCertificate(
    {
      commonName: authority.name,
      spki: authority.certificate.publicKey.export({ type: 'spki', format: 'der' }),
      until: later(400),
      key: authority.key,
    },
    names,
    now,
  );
  const server = createServer({
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    cert: certificatePem(certificate),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect({
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    ca: authority.certificate.toString(),
    // An address is no server name: the client then checks the address it connected to.
    ...(servername === '127.0.0.1' ? {} : { servername }),
  });
  try {
    return await new Promise<string>((resolve) => {
      socket.once('secureConnect', () => resolve('trusted'));
      socket.once('error', (error) => resolve(error.message));
    });
  } finally {
    socket.destroy();
    server.close();
  }
}

test('browsers trust the laptop’s own names and private addresses', async () => {
  const authority = await makeAuthorityIn(await makeTestFolder());
  const names = ['flappi.local', 'localhost', 'anna-laptop', '127.0.0.1', '192.168.1.20'];
  for (const name of ['flappi.local', 'localhost', 'anna-laptop', '127.0.0.1'])
    expect([name, await handshake(authority, names, name)]).toEqual([name, 'trusted']);
});

// What somebody could do who has stolen the laptop's key.
test.each([
  ['a name of somebody else', ['bank.example'], 'bank.example'],
  ['one foreign name among its own', ['flappi.local', 'bank.example'], 'flappi.local'],
  ['a public address', ['localhost', '8.8.8.8'], 'localhost'],
  ['any name at all', ['*'], 'localhost'],
])('the authority cannot speak for %s', async (_, names, servername) => {
  const authority = await makeAuthorityIn(await makeTestFolder());
  const outcome = await handshake(authority, names, servername);
  expect(outcome).toMatch(/permitted subtree violation|unsupported or invalid name/);
});

test('the certificates say what they are for, and how long', async () => {
  const folder = await makeTestFolder();
  const authority = await makeAuthorityIn(folder);
  expect(authority.certificate.ca).toBe(true);
  expect(authority.name).toMatch(/^Fläppi Anna-Laptop [0-9A-F]{4}$/);
  const names = currentNames(authority, 'Anna-Laptop', ['192.168.1.20', '8.8.8.8']);
  const hub = await openHubCertificate(folder, authority, names, now);
  expect(namesIn(hub.certificate).sort()).toEqual(
    ['flappi.local', 'localhost', 'anna-laptop', 'anna-laptop.local', '127.0.0.1', '192.168.1.20'].sort(),
  );
  const { certificate } = hub;
  expect(certificate.ca).toBe(false);
  expect(certificate.checkIssued(authority.certificate)).toBe(true);
  expect(certificate.verify(authority.certificate.publicKey)).toBe(true);
  const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / dayMs;
  expect(days).toBeLessThanOrEqual(397);
  expect(validDays.before + validDays.hub).toBeLessThanOrEqual(397);
  expect((await stat(join(folder, 'authority.key'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'hub.key'))).mode & 0o777).toBe(0o600);
});

test('both are kept; the hub’s is made again for new addresses and thirty days before its end', async () => {
  const folder = await makeTestFolder();
  const authority = await makeAuthorityIn(folder);
  expect((await makeAuthorityIn(folder)).certificate.raw.equals(authority.certificate.raw)).toBe(true);

  const names = ['localhost', '192.168.1.20'];
  const hub = await openHubCertificate(folder, authority, names, now);
  const again = await openHubCertificate(folder, authority, [...names].reverse(), later(1));
  expect(again.certificate.raw.equals(hub.certificate.raw)).toBe(true);
  expect(isDue(hub, authority, names, later(validDays.hub - 31))).toBe(false);
  expect(isDue(hub, authority, names, later(validDays.hub - 29))).toBe(true);
  expect(isDue(hub, authority, ['localhost', '10.0.0.5'], now)).toBe(true);

  const moved = await openHubCertificate(folder, authority, ['localhost', '10.0.0.5'], now);
  expect(namesIn(moved.certificate)).toEqual(['localhost', '10.0.0.5']);
  expect((await readPair(folder, 'hub'))?.certificate.raw.equals(moved.certificate.raw)).toBe(true);
  expect((await makeAuthorityIn(folder)).certificate.raw.equals(authority.certificate.raw)).toBe(true);
});

test('in its last year the authority’s certificate is the limit, and a new authority comes in time', async () => {
  const folder = await makeTestFolder();
  const authority = await makeAuthorityIn(folder);
  const nearEnd = later(validDays.authority - 20);
  const hub = await openHubCertificate(folder, authority, ['localhost'], nearEnd);
  expect(hub.certificate.validTo).toBe(authority.certificate.validTo);
  expect(isDue(hub, authority, ['localhost'], nearEnd)).toBe(false);

  const next = await makeAuthorityIn(folder, nearEnd);
  expect(next.name).not.toBe(authority.name);
  expect(isDue(hub, next, ['localhost'], nearEnd)).toBe(true);
});

test('a damaged key, or a date far in the future, gives a new authority and keeps the old files', async () => {
  const folder = await makeTestFolder();
  const first = await makeAuthorityIn(folder, later(900));
  const second = await makeAuthorityIn(folder);
  expect(second.name).not.toBe(first.name);
  await writeFile(join(folder, 'authority.key'), 'no key');
  const third = await makeAuthorityIn(folder);
  expect(third.name).not.toBe(second.name);
  const old = (await readdir(folder)).filter((name) => name.includes('.crt.old-'));
  expect(old.length).toBeGreaterThan(0);
});

test('a laptop’s name never opens a whole top-level domain', () => {
  expect(namesOf('fi')).toEqual(['flappi.local', 'localhost', 'fi.local']);
  expect(namesOf('xn--fiqs8s')).not.toContain('xn--fiqs8s');
  expect(namesOf('Annas-MacBook.local')).toEqual(['flappi.local', 'localhost', 'annas-macbook.local']);
  expect(namesOf('strange name_ä')).toEqual(['flappi.local', 'localhost']);
});

test('an authority speaks for the names of its first day only', async () => {
  const { certificate } = await makeAuthorityIn(await makeTestFolder());
  const may = (name: string) => maySpeakFor(certificate.raw, name);
  expect(['localhost', 'anna-laptop', '10.1.2.3', '172.31.255.1', '127.0.0.1'].map(may)).not.toContain(false);
  expect(['ben-laptop', '172.32.0.1', '8.8.8.8', '192.169.0.1', 'local'].map(may)).not.toContain(true);
});

test('the profile for iPads is well-formed and carries the certificate', async () => {
  const authority = await makeAuthorityIn(await makeTestFolder(), now, 'a-1');
  const profile = profileOf({ ...authority, name: 'Anna & <Ben>' }, 'Trusts "this" & that');
  const tags = [...profile.matchAll(/<(\/?)([a-z]+)(?:\s[^>]*)?(\/?)>/gi)];
  const open: string[] = [];
  for (const [, closing, name, empty] of tags) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(profile).toContain('<string>Anna &amp; &lt;Ben&gt;</string>');
  const data = /<data>([^<]+)<\/data>/.exec(profile)![1]!;
  expect(new X509Certificate(Buffer.from(data, 'base64')).fingerprint256).toBe(
    authority.certificate.fingerprint256,
  );
  const ids = [...profile.matchAll(/[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}/g)];
  expect(new Set(ids.map(([id]) => id)).size).toBe(2);
  expect(profileOf(authority, '')).toBe(profileOf(authority, ''));
});
