import { afterEach, expect, test } from 'vitest';
import { language } from '#texts/language.svelte.ts';
import { preflight } from '#texts/preflight.ts';
import { byteSize, durationWords } from './amounts.ts';
import { checks, type CheckId, type CheckInput, type CheckState } from './checks.ts';

afterEach(() => void (language.current = 'fi'));

const health = { freeBytes: 80e9, exportsWritable: true, visitors: 3, localName: true, multicast: true };
const good: CheckInput = {
  addresses: ['http://192.168.1.20:8787'],
  secure: ['https://192.168.1.20:8788'],
  health,
  tablets: [
    { peers: 2, clockAhead: 1 },
    { peers: 2, clockAhead: -3 },
  ],
  screens: 1,
  battery: { level: 0.8, charging: true },
  version: { page: '1.0.0', hub: '1.0.0' },
};
const rowOf = (id: CheckId, change: Partial<CheckInput>) =>
  checks({ ...good, ...change }).find((row) => row.id === id);

test('a good room is in order from top to bottom', () => {
  const rows = checks(good);
  expect(rows.map((row) => row.id)).toEqual([
    'addresses',
    'firewall',
    'isolation',
    'multicast',
    'clocks',
    'disk',
    'exports',
    'secure',
    'battery',
    'version',
  ]);
  for (const row of rows) expect(row).toMatchObject({ state: 'ok' });
  for (const row of rows) expect(row).not.toHaveProperty('fix');
});

const cases: [CheckId, string, Partial<CheckInput>, CheckState | undefined][] = [
  ['addresses', 'no hub', { addresses: null }, 'bad'],
  ['addresses', 'no network', { addresses: ['http://localhost:8787'] }, 'bad'],
  ['firewall', 'nobody came yet', { tablets: [], health: { ...health, visitors: 0 } }, 'open'],
  ['firewall', 'tablets in the room, asked from another device', { health: null }, 'ok'],
  ['multicast', 'no other device was heard', { health: { ...health, multicast: false } }, 'open'],
  ['multicast', 'asked from another device', { health: null }, undefined],
  ['isolation', 'one tablet', { tablets: [{ peers: 1 }] }, 'open'],
  ['isolation', 'tablets of an older app', { tablets: [{}, {}] }, 'open'],
  ['isolation', 'each tablet reaches the laptop only', { tablets: [{ peers: 1 }, { peers: 1 }] }, 'warn'],
  [
    'isolation',
    'desk and wall reached, no tablet',
    { tablets: [{ peers: 2 }, { peers: 2 }], screens: 2 },
    'warn',
  ],
  ['isolation', 'no connection at all', { tablets: [{ peers: 0 }, { peers: 0 }] }, 'warn'],
  ['clocks', 'nobody tells', { tablets: [] }, 'open'],
  ['clocks', 'a year behind', { tablets: [{ clockAhead: -365 * 86_400 }] }, 'warn'],
  ['clocks', 'two minutes', { tablets: [{ clockAhead: 120 }] }, 'ok'],
  ['disk', 'little', { health: { ...health, freeBytes: 1e9 } }, 'warn'],
  ['disk', 'nearly nothing', { health: { ...health, freeBytes: 1e8 } }, 'bad'],
  ['disk', 'a system that does not say', { health: { ...health, freeBytes: null } }, undefined],
  ['disk', 'another device', { health: null }, 'open'],
  ['exports', 'a drive that is gone', { health: { ...health, exportsWritable: false } }, 'bad'],
  ['exports', 'another device', { health: null }, undefined],
  ['secure', 'https is off', { secure: [] }, 'warn'],
  ['secure', 'https for the laptop alone', { secure: ['https://localhost:8788'] }, 'warn'],
  ['battery', 'not told', { battery: null }, undefined],
  ['battery', 'half on the charger', { battery: { level: 0.1, charging: true } }, 'ok'],
  ['battery', 'half', { battery: { level: 0.5, charging: false } }, 'warn'],
  ['battery', 'nearly empty', { battery: { level: 0.1, charging: false } }, 'bad'],
  ['version', 'another hub', { version: { page: '1.0.0', hub: '1.1.0' } }, 'warn'],
  ['version', 'no hub', { version: { page: '1.0.0', hub: null } }, undefined],
];
test.each(cases)('%s: %s', (id, _, change, state) => {
  const row = rowOf(id, change);
  expect(row?.state).toBe(state);
  if (state === 'warn' || state === 'bad') expect(row?.fix).toMatch(/\.$/);
});

test('a row says how much, in the language of the device', () => {
  expect(rowOf('clocks', { tablets: [{ clockAhead: 7200 }, { clockAhead: 0 }] })?.text).toBe(
    preflight('fi').clocks.off(1, durationWords(7200)),
  );
  language.current = 'en';
  expect([durationWords(300), durationWords(7200), durationWords(365 * 86_400)]).toEqual([
    '5 min',
    '2 hr',
    '365 days',
  ]);
  expect([byteSize(1.54e9), byteSize(80e9), byteSize(2e8)]).toEqual(['1.5 GB', '80 GB', '200 MB']);
});
