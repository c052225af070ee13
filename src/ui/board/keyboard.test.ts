import { expect, test } from 'vitest';
import { keyCommand, type Key } from './keyboard.ts';
import { neighbour } from './neighbour.ts';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  type: 'keydown',
  key: name,
  shift: false,
  control: false,
  alt: false,
  ...more,
});

test('empty-handed, arrows go from note to note and Enter opens', () => {
  expect(keyCommand(key('ArrowLeft'), false)).toEqual({ name: 'go', direction: 'left' });
  expect(keyCommand(key('Enter'), false)).toEqual({ name: 'open' });
  expect(keyCommand(key('Delete'), false)).toEqual({ name: 'remove' });
});

test('with notes in hand, arrows carry them by 20 or with shift 100, Enter and Space put down', () => {
  expect(keyCommand(key('ArrowUp'), true)).toEqual({ name: 'carry', direction: 'up', distance: 20 });
  expect(keyCommand(key('ArrowUp', { shift: true }), true)).toEqual({
    name: 'carry',
    direction: 'up',
    distance: 100,
  });
  expect(keyCommand(key('Enter'), true)).toEqual({ name: 'drop' });
  expect(keyCommand(key(' ', { type: 'keyup' }), true)).toEqual({ name: 'drop' });
  expect(keyCommand(key('Delete'), true)).toBeNull();
});

test('Space acts when it comes up, so that held down it can pan', () => {
  expect(keyCommand(key(' '), false)).toBeNull();
  expect(keyCommand(key(' ', { type: 'keyup' }), false)).toEqual({ name: 'take' });
  expect(keyCommand(key(' ', { type: 'keyup', shift: true }), false)).toEqual({ name: 'toggle' });
});

test("the browser's own shortcuts are left alone", () => {
  for (const name of ['z', 's', 'c', '+', '-', '0', 'Enter'])
    expect(keyCommand(key(name, { control: true }), false)).toBeNull();
  expect(keyCommand(key('ArrowLeft', { alt: true }), false)).toBeNull();
  expect(keyCommand(key('b'), false)).toBeNull();
});

const place = (id: string, x: number, y: number) => ({ id, x, y });

test('arrows follow a row before they jump to a nearer note in another one', () => {
  const notes = [place('here', 0, 0), place('row', 460, 0), place('near', 150, 220), place('back', -220, 0)];
  expect(neighbour(notes, notes[0]!, 'right')?.id).toBe('row');
  expect(neighbour(notes, notes[0]!, 'down')?.id).toBe('near');
  expect(neighbour(notes, notes[0]!, 'left')?.id).toBe('back');
  expect(neighbour(notes, notes[0]!, 'up')).toBeNull();
});
