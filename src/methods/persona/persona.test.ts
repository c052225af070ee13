import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { openPersonas } from './persona.ts';

function createGroup() {
  const room = createRoom();
  const id = room.anna.agenda.add(room.anna.editor(), 'add activity', {
    id: 'p',
    method: 'persona',
    title: 'Persona',
  });
  room.meet();
  const open = (workshop: Workshop) => openPersonas(workshop, workshop.agenda.get(id) as Activity);
  return { room, anna: open(room.anna), ben: open(room.ben), chris: open(room.chris) };
}

describe('personas', () => {
  test('opening and looking writes nothing', () => {
    const { anna } = createRoom();
    const personas = openPersonas(anna, {
      id: 'p',
      order: 'a0',
      method: 'persona',
      title: '',
      question: '',
      minutes: 60,
    });
    void [personas.all, personas.hidden, personas.fields('life'), personas.ownLabel, personas.onWall];
    expect(Y.encodeStateAsUpdate(anna.doc)).toEqual(new Uint8Array([0, 0]));
  });

  test('two tablets type into one field at once and both are kept', () => {
    const { room, anna, ben } = createGroup();
    const id = anna.add('t1', { hopes: 'Bussi' });
    room.meet();
    anna.write(id, 'hopes', 'Bussi sunnuntaisin');
    ben.write(id, 'hopes', 'Oma Bussi');
    room.meet();
    expect(anna.get(id)!.text.hopes).toBe('Oma Bussi sunnuntaisin');
    expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
  });

  test('fields that were empty at the start merge as well', () => {
    const { room, anna, ben } = createGroup();
    const id = anna.add('t1');
    room.meet();
    anna.write(id, 'emotional', 'rohkeus');
    ben.write(id, 'emotional', 'luottamus');
    room.meet();
    expect(ben.get(id)!.text.emotional).toContain('rohkeus');
    expect(ben.get(id)!.text.emotional).toContain('luottamus');
  });

  test('typing is undone as one step and leaves what others wrote', () => {
    const { room, anna, ben } = createGroup();
    const id = anna.add('t1');
    room.meet();
    ben.write(id, 'name', 'Aili');
    room.meet();
    for (const text of ['K', 'Ka', 'Kalastus']) anna.write(id, 'strengths', text);
    anna.editor.undo();
    expect(anna.get(id)!.text).toMatchObject({ name: 'Aili', strengths: '' });
    anna.editor.redo();
    expect(anna.get(id)!.text.strengths).toBe('Kalastus');
  });

  test('a hidden persona comes back as it was', () => {
    const { room, anna, ben } = createGroup();
    const id = anna.add('t1', { name: 'Aili' });
    anna.hide(id);
    room.meet();
    expect(ben.all).toEqual([]);
    expect(ben.hidden.map((p) => p.text.name)).toEqual(['Aili']);
    ben.bringBack(id);
    room.meet();
    expect(anna.all.map((p) => p.text.name)).toEqual(['Aili']);
  });

  test('a drawing waits behind a built-in picture', () => {
    const { anna } = createGroup();
    const id = anna.add('t1');
    anna.draw(id, '[[[1,2,50]]]');
    expect(anna.get(id)).toMatchObject({ picture: null, drawing: '[[[1,2,50]]]' });
    anna.choosePicture(id, 'aino');
    expect(anna.get(id)).toMatchObject({ picture: 'aino', drawing: '[[[1,2,50]]]' });
  });

  test('the facilitator switches fields off and adds one; what was written stays', () => {
    const { room, anna, ben } = createGroup();
    const id = ben.add('t1', { fears: 'Talvi' });
    room.meet();
    expect(ben.fields('life')).not.toContain('extra');
    anna.switchField('fears', false);
    anna.nameOwnField('Harrastukset');
    room.meet();
    expect(ben.fields('life')).toEqual([
      ...['support', 'people', 'services', 'works', 'hurts', 'hopes', 'digital', 'extra'],
    ]);
    expect(ben.ownLabel).toBe('Harrastukset');
    anna.switchField('fears', true);
    anna.nameOwnField(' ');
    room.meet();
    expect(ben.fields('life')).not.toContain('extra');
    expect(ben.get(id)!.text.fears).toBe('Talvi');
  });

  test('the name cannot be switched off', () => {
    const { anna } = createGroup();
    anna.switchField('name', false);
    expect(anna.fields('portrait')).toContain('name');
  });

  test('what the wall shows is not an undo step, and a hidden persona leaves the wall', () => {
    const { room, anna, ben } = createGroup();
    const id = anna.add('t1', { name: 'Aili' });
    anna.showOnWall(id);
    room.meet();
    expect(ben.onWall?.text.name).toBe('Aili');
    anna.editor.undo();
    expect(anna.onWall).toBeUndefined();
    anna.editor.redo();
    expect(anna.onWall?.id).toBe(id);
    anna.showOnWall(null);
    expect(anna.onWall).toBeUndefined();
  });

  test('other activities and other cards are left alone, a damaged card does not stop the rest', () => {
    const { room, anna } = createGroup();
    const id = anna.add('t1', { name: 'Aili' });
    room.anna.cards.add(room.anna.editor('q'), 'add', { kind: 'persona', activity: 'q', table: 't1' });
    room.anna.cards.add(room.anna.editor('p'), 'add', { kind: 'poster', activity: 'p', table: 't1' });
    const cards = room.anna.doc.getMap<unknown>('cards');
    cards.set('broken', 'not a card');
    room.anna.cards.set(id, { picture: 7, drawing: { not: 'text' } });
    expect(anna.all).toMatchObject([{ id, picture: null, drawing: null, text: { name: 'Aili', age: '' } }]);
  });

  test('an untouched persona stays the same object while another changes', () => {
    const { anna } = createGroup();
    const [first, second] = [anna.add('t1', { name: 'Aili' }), anna.add('t1', { name: 'Jere' })];
    const before = anna.get(first);
    anna.write(second, 'age', '22');
    expect(anna.get(first)).toBe(before);
    expect(anna.get(second)!.text.age).toBe('22');
  });
});
