import { expect, test } from 'vitest';
import { createConfirm } from './confirm.svelte.ts';

const question = { title: 'End?', yes: 'End', no: 'Go on' };

test('only a clear yes is a yes', async () => {
  const confirm = createConfirm();
  const first = confirm.ask(question);
  expect(confirm.question).toEqual(question);
  confirm.answer(true);
  const second = confirm.ask(question);
  confirm.answer(false);
  expect([await first, await second, confirm.question]).toEqual([true, false, null]);
});
test('a newer question answers the older one with no', async () => {
  const confirm = createConfirm();
  const first = confirm.ask(question);
  const second = confirm.ask({ ...question, title: 'Wipe?' });
  expect(await first).toBe(false);
  expect(confirm.question?.title).toBe('Wipe?');
  confirm.answer(true);
  expect(await second).toBe(true);
});
