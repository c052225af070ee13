import { expect, test } from 'vitest';
import { originState, secureTwin, type OriginTools } from './origin-state.ts';
import { platformOf } from './platform.ts';

const refused = () => Promise.reject(new Error('An SSL certificate error occurred'));
const page = (change: Partial<OriginTools>): OriginTools => ({
  protocol: 'https:',
  hostname: '192.168.1.20',
  register: () => Promise.resolve(),
  reach: () => Promise.resolve(true),
  ...change,
});

test.each([
  ['plain http', { protocol: 'http:' }, 'plain'],
  ['the laptop itself', { protocol: 'http:', hostname: 'localhost' }, 'here'],
  ['a trusted certificate', {}, 'trusted'],
  ['a warning that was passed by', { register: refused }, 'clicked'],
  ['a lost connection', { register: refused, reach: () => Promise.resolve(false) }, 'unreachable'],
  ['a private window', { register: null }, 'unsupported'],
] as const)('%s is told apart', async (_, change, state) => {
  expect(await originState(page(change))).toBe(state);
});

test('the secure address is the one with the same name where there is one', () => {
  const origins = ['https://192.168.1.20:8788', 'https://flappi.local:8788'];
  expect(secureTwin(origins, 'flappi.local')).toBe(origins[1]);
  expect(secureTwin(origins, 'anna-laptop')).toBe(origins[0]);
  expect(secureTwin([], 'anna-laptop')).toBe(null);
});

test.each([
  ['Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15', 5, 'ipad'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', 5, 'ipad'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', 0, 'mac'],
  ['Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36', 5, 'android'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 10, 'windows'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 0, 'android'],
])('%s with %i fingers begins with the right steps', (agent, touchPoints, platform) => {
  expect(platformOf(agent, touchPoints)).toBe(platform);
});
