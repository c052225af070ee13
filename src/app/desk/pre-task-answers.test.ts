import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { addActivity } from '../workshops/templates.ts';
import { longestAnswer, readAnswers } from './pre-task-answers.ts';
import { preTaskForm } from './pre-task-form.ts';

const good = {
  format: 'flappi-answers',
  version: 1,
  id: '00112233445566778899aabb',
  workshop: 'test',
  answers: [{ activity: 'a1', question: 'Mitä?', text: 'Neuvoja torille' }],
};
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('a good file is read as it is', () => {
  expect(readAnswers(bytesOf(good), 'test')).toEqual({ ok: true, value: good });
});

test.each([
  ['another workshop', bytesOf({ ...good, workshop: 'other' }), 'other-workshop'],
  ['a newer version', bytesOf({ ...good, version: 2, more: true }), 'newer'],
  ['a template', bytesOf({ format: 'flappi-template', version: 1 }), 'not-answers'],
  ['no answers', bytesOf({ ...good, answers: [] }), 'not-answers'],
  ['too many answers', bytesOf({ ...good, answers: Array(21).fill(good.answers[0]) }), 'not-answers'],
  [
    'an endless answer',
    bytesOf({ ...good, answers: [{ ...good.answers[0], text: 'x'.repeat(longestAnswer + 1) }] }),
    'not-answers',
  ],
  ['a list', bytesOf([good]), 'not-answers'],
  ['half a file', bytesOf(good).subarray(0, 40), 'not-answers'],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'not-answers'],
  ['nothing', new Uint8Array(), 'not-answers'],
  ['a huge file', new Uint8Array((1 << 18) + 1).fill(0x20), 'too-big'],
])('%s is refused with its reason', (_, bytes, error) => {
  expect(readAnswers(bytes, 'test')).toEqual({ ok: false, error });
});

test('the form carries title and questions as words only, asks nothing of any host, and prints without its script', () => {
  const { anna } = createRoom();
  anna.editor().edit('title', () => anna.meta.set('title', 'Paja "<script>alert(1)</script>'));
  const id = addActivity(anna, 'board', 'fi')!;
  anna.editor().edit('ask', () => anna.agenda.set(id, { question: 'Mikä on </textarea> tärkeää?' }));
  const html = preTaskForm(anna);
  expect(html).toContain('Mikä on &lt;/textarea&gt; tärkeää?');
  expect(html).toContain(`data-activity="${id}"`);
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html.match(/<textarea/g)).toHaveLength(2);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:|src=|href=/);
  expect(html).toMatch(/<button type="submit" hidden>/);
});
