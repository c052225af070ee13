// @vitest-environment node
import { writeFile } from 'node:fs/promises';
import { resolve, join } from 'node:path';
import decodeQR from 'qr/decode.js';
import { afterEach, expect, test } from 'vitest';
import { hubWords } from '#texts/hub.ts';
import { hostName, isOwnHost, lanAddresses, originsOf } from './addresses.ts';
import { minuteName, snapshotsToDrop } from './copies.ts';
import { parseOptions } from './options.ts';
import { startHub } from './server.ts';
import { closeAll, makeTestFolder, startTestHub } from './test-hub.ts';
import { startSentence, welcome } from './welcome.ts';

afterEach(closeAll);

const options = (...args: string[]) => parseOptions(args, { LANG: 'C' });

test('options have defaults, and folders are whole paths', () => {
  expect(options()).toEqual({
    ok: true,
    value: {
      port: 8787,
      httpsPort: 8788,
      host: '0.0.0.0',
      dataDir: resolve('flappi-data'),
      exportDir: resolve('flappi-data/exports'),
      demo: false,
      help: false,
      language: 'fi',
    },
  });
  expect(
    options(
      '--port=9000',
      '--host',
      '127.0.0.1',
      '--data',
      '/d',
      '--export-dir',
      '/e',
      '--demo',
      '--lang',
      'sv',
    ),
  ).toMatchObject({ value: { port: 9000, dataDir: '/d', exportDir: '/e', demo: true, language: 'sv' } });
  const portsOf = (...args: string[]) => {
    const parsed = options(...args);
    return parsed.ok ? parsed.value.httpsPort : parsed.error;
  };
  expect(portsOf('--port', '9000')).toBe(9001);
  expect(portsOf('--port', '65535')).toBe(65534);
  expect(portsOf('--https-port', '9443')).toBe(9443);
  expect(portsOf('--no-https')).toBe(null);
  expect(portsOf('--https-port', '8787')).toBe(hubWords.fi.badOptions.port('8787'));
  expect(portsOf('--https-port', 'x')).toBe(hubWords.fi.badOptions.port('x'));
  expect(parseOptions([], { LANG: 'sv_FI.UTF-8' })).toMatchObject({ value: { language: 'sv' } });
});

test('a wrong option is one sentence that names it', () => {
  for (const args of [
    ['--prot', '1'],
    ['--port', '0'],
    ['--port', 'abc'],
    ['--lang', 'de'],
    ['--data'],
    ['--data', '--demo'],
    ['-x'],
    ['stray'],
  ]) {
    const parsed = options(...args);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error).toMatch(/^[^\n]+$/);
    if (!parsed.ok && args[0] !== '--data')
      expect(parsed.error).toContain(args.at(-1) === '1' ? '--prot' : args.at(-1));
  }
});

test('a taken port, a taken folder and a folder that is none are one sentence each', async () => {
  const hub = await startTestHub();
  const folder = await makeTestFolder();
  await writeFile(join(folder, 'file'), '');
  const base = {
    host: '127.0.0.1',
    httpsPort: null,
    announce: false,
    profileText: '',
    webDir: folder,
    version: '0',
    demo: null,
    readable: '',
  };
  const sentence = async (port: number, dataDir: string, exportDir = dataDir) => {
    const started = await startHub({ ...base, port, dataDir, exportDir });
    return started.ok ? 'started' : startSentence(started.error, port, hubWords.fi);
  };
  expect(await sentence(hub.port, folder)).toBe(hubWords.fi.startErrors['port-taken'](hub.port));
  expect(await sentence(0, hub.dataDir)).toBe(hubWords.fi.startErrors['data-busy']);
  const none = join(folder, 'file', 'x');
  expect(await sentence(0, none)).toBe(hubWords.fi.startErrors['data-unwritable'](none));
  expect(await sentence(0, folder, none)).toBe(hubWords.fi.startErrors['exports-unwritable'](none));
});

test('the welcome ends with the address that scripts wait for, and its code can be scanned', () => {
  const hub = {
    port: 8787,
    addresses: () => ['http://192.168.1.20:8787', 'http://laptop:8787'],
    secure: () => ['https://192.168.1.20:8788'],
    demo: 'demo-fi',
    dataDir: '/d',
    exportDir: '/e',
  };
  const lines = welcome(hub, hubWords.fi).split('\n');
  expect(lines.at(-1)).toBe('Fläppi on valmis: http://localhost:8787');
  expect(lines.join('\n')).toContain('http://localhost:8787/#/desk/demo-fi');
  expect(lines).toContain('  https://192.168.1.20:8788');

  // A dark terminal shows the blocks light, so a filled half block is a light module.
  const code = lines.filter((line) => /^[█▀▄ ]{20,}$/.test(line));
  const scale = 4;
  const rows = code.flatMap((line) => [
    [...line].map((block) => block === '█' || block === '▀'),
    [...line].map((block) => block === '█' || block === '▄'),
  ]);
  const [width, height] = [rows[0]!.length * scale, rows.length * scale];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    const light = rows[Math.floor(i / width / scale)]![Math.floor((i % width) / scale)];
    data.fill(light ? 255 : 0, i * 4, i * 4 + 3);
  }
  expect(decodeQR({ width, height, data })).toBe('http://192.168.1.20:8787');
});

test('a hub for this machine only says so instead of showing a code', () => {
  const places = { demo: null, dataDir: '', exportDir: '' };
  const hub = { port: 1, addresses: () => ['http://localhost:1'], secure: () => [], ...places };
  expect(welcome(hub, hubWords.en)).toContain(hubWords.en.onlyHere);
});

test('addresses of the room come before those of virtual networks', () => {
  const one = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
    ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never;
  const interfaces = {
    lo: [one('127.0.0.1', 'IPv4', true)],
    docker0: [one('172.17.0.1')],
    tailscale0: [one('100.64.0.1')],
    eth1: [one('169.254.3.4')],
    eth0: [one('10.0.0.5'), one('fe80::1', 'IPv6')],
    wlan0: [one('192.168.1.20')],
  };
  expect(lanAddresses(interfaces)).toEqual([
    '192.168.1.20',
    '10.0.0.5',
    '169.254.3.4',
    '172.17.0.1',
    '100.64.0.1',
  ]);
  expect(originsOf('127.0.0.1', 80, interfaces)).toEqual(['http://localhost:80']);
  expect(originsOf('0.0.0.0', 80, interfaces)[0]).toBe('http://192.168.1.20:80');
});

test('host names are read strictly', () => {
  const hosts = [
    'LOCALHOST:1',
    '[::1]:80',
    'a b',
    'x:y:z',
    '',
    undefined,
    'user@localhost',
    'localhost:80/x',
  ];
  expect(hosts.map((host) => hostName(host))).toEqual([
    'localhost',
    '::1',
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['localhost', 'flappi.local:1', 'evil.example', 'localhost.evil.example'].map(isOwnHost)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('snapshots of the last day all stay, of older hours one each', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  expect(minuteName(now)).toBe('20260310-1200');
  const names = [
    '20260308-0800.bin',
    '20260308-0801.bin',
    '20260308-0930.bin',
    '20260310-1100.bin',
    '20260310-1101.bin',
  ];
  expect(snapshotsToDrop([...names, 'note.txt'], now)).toEqual(['20260308-0801.bin']);
});
