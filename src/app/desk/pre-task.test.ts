import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { addActivity } from '../workshops/templates.ts';
import { preTaskHtml, preTaskQuestions } from './pre-task.ts';

test('the sheet carries the title and the first three questions, and nothing runs in it', () => {
  const { anna } = createRoom();
  anna.editor().edit('title', () => anna.meta.set('title', 'Paja <b>& ilta</b>'));
  for (const question of ['', 'Yksi?', 'Kaksi?', 'Ohitettu?', 'Kolme?', 'Neljä?']) {
    const id = addActivity(anna, 'board', 'fi')!;
    const skipped = question === 'Ohitettu?';
    anna.editor().edit('ask', () => anna.agenda.set(id, { question, skipped }));
  }
  expect(preTaskQuestions(anna).map(({ question }) => question)).toEqual(['Yksi?', 'Kaksi?', 'Kolme?']);
  const html = preTaskHtml(anna);
  expect(html).toContain('Paja &lt;b&gt;&amp; ilta&lt;/b&gt;');
  expect(html).not.toMatch(/<script|Neljä|https?:/);
});
