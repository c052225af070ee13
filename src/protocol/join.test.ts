import { expect, test } from 'vitest';
import { createFacilitatorKey } from './facilitator.ts';
import { deskAddress, joinAddress, joinCodeIn, parseRoute } from './join.ts';

const key = createFacilitatorKey();
const code = { workshop: 'w1', key: 'k'.repeat(22), facilitator: key.fingerprint };
const codeIn = (address: string) => joinCodeIn(parseRoute(new URL(address).hash));

test('the code for another facilitator carries the secret, the one for tablets does not', () => {
  const address = deskAddress('http://10.0.0.2:8787', { ...code, secret: key.secret });
  expect(parseRoute(new URL(address).hash).view).toBe('desk');
  expect(codeIn(address)).toEqual({ ...code, secret: key.secret });
  expect(codeIn(joinAddress('http://10.0.0.2:8787', code))).toEqual(code);
  // The secret stands after # like the room key: no server ever sees it.
  expect(new URL(address).pathname + new URL(address).search).toBe('/');
});

test('a secret of somebody else, or half of one, makes the code none', () => {
  const other = createFacilitatorKey().secret;
  for (const secret of [other, key.secret.slice(0, 20), ''])
    expect(codeIn(deskAddress('http://x', { ...code, secret }))).toBeNull();
});
