import { expect, test } from 'vitest';
import { methods } from '#methods/registry.ts';
import { openExample } from './example.ts';

test.each(methods.map((method) => method.id))(
  'the example of %s opens at the table’s step, filled',
  async (id) => {
    const at = { phase: 'no such phase', round: 7, minutes: 1 };
    const first = (await openExample(id, at, 'sv'))!;
    const steps = methods.find((m) => m.id === id)!.steps(first);
    expect(first.step).toEqual(steps[0]);
    const content = first.workshop.notes.all.length + first.workshop.cards.all.length;
    expect(content).toBeGreaterThan(0);
    const last = (await openExample(id, steps.at(-1)!, 'en'))!;
    expect(last.step.phase).toBe(steps.at(-1)!.phase);
    first.workshop.destroy();
    last.workshop.destroy();
  },
);

test('a method of a newer version has no example here', async () => {
  expect(await openExample('from-a-newer-version', { phase: 'x', round: 1, minutes: 1 }, 'fi')).toBeNull();
});
