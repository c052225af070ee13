import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { balanceOf, rolesOf, setRole } from './roles.ts';

test('two facilitators fill in the two columns at once, and both numbers stay', () => {
  const { anna, ben, meet } = createRoom();
  setRole(anna, 'customers', 'planned', '6');
  setRole(ben, 'customers', 'came', '4');
  meet();
  for (const workshop of [anna, ben])
    expect(rolesOf(workshop)[0]).toEqual({ id: 'customers', planned: 6, came: 4 });
});

test('what is no number of people changes nothing; an emptied field is nobody', () => {
  const { anna } = createRoom();
  setRole(anna, 'near', 'planned', '3');
  for (const typed of ['-1', '2.5', '1000', 'Ben']) setRole(anna, 'near', 'planned', typed);
  expect(rolesOf(anna)[1]!.planned).toBe(3);
  setRole(anna, 'near', 'planned', '');
  expect(rolesOf(anna)[1]!.planned).toBe(0);
});

test('the balance counts the invited until somebody has come, leaves observers out, and names who is missing', () => {
  const { anna } = createRoom();
  setRole(anna, 'customers', 'planned', '1');
  setRole(anna, 'professionals', 'planned', '3');
  setRole(anna, 'observers', 'planned', '9');
  expect(balanceOf(rolesOf(anna))).toEqual({
    column: 'planned',
    total: 4,
    shares: [
      { id: 'customers', percent: 25 },
      { id: 'professionals', percent: 75 },
    ],
    missing: ['near', 'organisation', 'decision', 'associations', 'volunteers', 'experience'],
  });
  setRole(anna, 'professionals', 'came', '2');
  expect(balanceOf(rolesOf(anna))).toMatchObject({ column: 'came', total: 2 });
});
