import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Workshop } from '#document/workshop.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import type { Draft, Drafts } from '../method.ts';
import { openPairs, type Pairs } from './pairs.ts';

const activity = { id: 'p' };

/** A room with tables t1…tM; each has `perTable` notes (`t1-1` …) and has taken all of them to the wall. */
function createWall(tables: number, perTable = 5) {
  const room = createRoom();
  const { anna } = room;
  const pairs = openPairs(anna, activity);
  for (let t = 1; t <= tables; t++) {
    anna.tables.add(anna.editor(), 'table', { id: `t${t}`, symbol: 'birch', name: '' });
    for (let n = 1; n <= perTable; n++) {
      pairs.notes.write(`Ajatus ${t}.${n}`, `t${t}`, `t${t}-${n}`);
      pairs.notes.choose(`t${t}-${n}`, `t${t}`, true);
    }
  }
  room.meet();
  return { room, pairs, ben: openPairs(room.ben, activity), chris: openPairs(room.chris, activity) };
}

/** Drafts that live in a list, as those of a device without a store do. */
function createDrafts(...texts: string[]): Drafts & { all: Draft[] } {
  const drafts = {
    all: texts.map((text, i) => ({ id: `draft${i + 1}`, text })),
    add: () => '',
    set: () => undefined,
    remove(id: string) {
      drafts.all = drafts.all.filter((draft) => draft.id !== id);
    },
  };
  return drafts;
}
const textsOf = (notes: readonly { text: string }[]) => notes.map((note) => note.text);
const votesOf = (pairs: Pairs, round = 1) =>
  Object.fromEntries(pairs.wall.counted(round).map(({ note, votes }) => [note.id, votes]));
const idsOf = (voted: readonly { note: { id: string } }[]) => voted.map(({ note }) => note.id);
const holds = (workshop: Workshop, text: string) =>
  Buffer.from(Y.encodeStateAsUpdate(workshop.doc)).includes(Buffer.from(text));

test('opening writes nothing', () => {
  const { anna } = createRoom();
  const { notes, wall, groups, plan, settings } = openPairs(anna, activity);
  void [
    notes.of('t1'),
    notes.choosers,
    wall.columns(2),
    wall.ballot(1, 't1'),
    wall.staying(2),
    wall.presenting,
  ];
  void [groups.all, groups.sections([]), plan.rows, settings.keep, settings.second];
  expect(Y.encodeStateAsUpdate(anna.doc)).toEqual(new Uint8Array([0, 0]));
});

describe('showing to the pair', () => {
  test('drafts are in no document before they are shown, and on no device’s private side after', () => {
    const { room, pairs } = createWall(2, 0);
    const drafts = createDrafts('Salainen ajatus', '  ', 'Toinen ajatus');
    expect(holds(room.anna, 'Salainen')).toBe(false);
    expect(pairs.notes.reveal(drafts, 't1')).toBe(2);
    expect(drafts.all).toEqual([]);
    room.meet();
    expect(holds(room.ben, 'Salainen')).toBe(true);
    expect(textsOf(openPairs(room.ben, activity).notes.of('t1'))).toEqual([
      'Salainen ajatus',
      'Toinen ajatus',
    ]);
    expect(openPairs(room.ben, activity).notes.of('t2')).toEqual([]);
  });

  test('shown twice is one note, and undo does not take it back', () => {
    const { room, pairs } = createWall(1, 0);
    pairs.notes.reveal(createDrafts('Ajatus'), 't1');
    room.anna.editor('p').edit('type', () => room.anna.notes.set('draft1', { text: 'Ajatus, jatkettu' }));
    pairs.notes.reveal(createDrafts('Ajatus'), 't1');
    expect(textsOf(pairs.notes.of('t1'))).toEqual(['Ajatus, jatkettu']);
    while (room.anna.editor('p').canUndo) room.anna.editor('p').undo();
    expect(textsOf(pairs.notes.of('t1'))).toEqual(['Ajatus']);
  });
});

describe('choosing for the wall', () => {
  test('a table takes at most as many as set, in the order of choosing', () => {
    const { pairs } = createWall(1, 7);
    expect(pairs.notes.chosen('t1').map((note) => note.id)).toEqual(['t1-1', 't1-2', 't1-3', 't1-4', 't1-5']);
    expect(pairs.notes.choose('t1-6', 't1', true)).toBe(false);
    pairs.notes.choose('t1-2', 't1', false);
    expect(pairs.notes.choose('t1-6', 't1', true)).toBe(true);
    expect(pairs.notes.chosen('t1').map((note) => note.id)).toEqual(['t1-1', 't1-3', 't1-4', 't1-5', 't1-6']);
  });

  test('two tablets of one table that choose at once stay within the limit', () => {
    const { room, pairs, ben } = createWall(1, 7);
    pairs.notes.choose('t1-1', 't1', false);
    room.meet();
    pairs.notes.choose('t1-6', 't1', true);
    ben.notes.choose('t1-7', 't1', true);
    room.meet();
    expect(ben.notes.chosen('t1')).toEqual(pairs.notes.chosen('t1'));
    expect(pairs.notes.chosen('t1')).toHaveLength(5);
  });

  test('another table’s note cannot be chosen, and a hidden one leaves the wall', () => {
    const { pairs } = createWall(2);
    expect(pairs.notes.choose('t2-1', 't1', true)).toBe(false);
    pairs.notes.hide('t1-1');
    expect(pairs.wall.candidates(1).map((note) => note.id)).not.toContain('t1-1');
    pairs.notes.show('t1-1');
    expect(pairs.wall.candidates(1).map((note) => note.id)).toContain('t1-1');
  });
});

describe('presenting', () => {
  test('the turn goes from table to table and back', () => {
    const { room, pairs, ben } = createWall(3);
    expect(ben.wall.presenting).toBeUndefined();
    for (const table of ['t2', 't1', 't2']) pairs.wall.giveTurn(table);
    room.meet();
    expect(ben.wall.turns).toEqual(['t1', 't2']);
    expect(ben.wall.presenting).toBe('t2');
  });
});

describe('the cross-vote', () => {
  test('five votes, at most one for an own note', () => {
    const { pairs } = createWall(3);
    expect(pairs.wall.vote(1, 't1', 't1-1', true)).toBe(true);
    expect(pairs.wall.vote(1, 't1', 't1-2', true)).toBe(false);
    for (const note of ['t2-1', 't2-2', 't3-1', 't3-2'])
      expect(pairs.wall.vote(1, 't1', note, true)).toBe(true);
    expect(pairs.wall.vote(1, 't1', 't3-3', true)).toBe(false);
    expect(pairs.wall.ballot(1, 't1')).toMatchObject({
      picks: ['t1-1', 't2-1', 't2-2', 't3-1', 't3-2'],
      possible: 5,
      own: 1,
    });
    expect(pairs.wall.isDone(1, 't1')).toBe(true);
    pairs.wall.vote(1, 't1', 't1-1', false);
    expect(pairs.wall.isDone(1, 't1')).toBe(false);
    expect(pairs.wall.vote(1, 't1', 't1-2', true)).toBe(true);
  });

  test('whatever two tablets of one table vote at once, all devices read the same legal votes', () => {
    const step = fc.tuple(
      fc.constantFrom('anna', 'ben', 'meet'),
      fc.integer({ min: 0, max: 14 }),
      fc.boolean(),
    );
    const before = Y.encodeStateAsUpdate(createWall(3).room.anna.doc);
    const open = () => {
      const workshop = new Workshop('test', new Y.Doc(), '');
      Y.applyUpdate(workshop.doc, before);
      return { workshop, pairs: openPairs(workshop, activity) };
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const [anna, ben, chris] = [open(), open(), open()];
        const meet = () => {
          for (const [from, to] of [
            [anna, ben],
            [ben, anna],
            [ben, chris],
          ] as const)
            Y.applyUpdate(to.workshop.doc, Y.encodeStateAsUpdate(from.workshop.doc));
        };
        const notes = anna.pairs.wall.candidates(1).map((note) => note.id);
        for (const [who, index, is] of steps) {
          if (who === 'meet') meet();
          else (who === 'anna' ? anna : ben).pairs.wall.vote(1, 't1', notes[index]!, is);
        }
        meet();
        const { picks, own } = anna.pairs.wall.ballot(1, 't1');
        expect(picks.length).toBeLessThanOrEqual(5);
        expect(own).toBeLessThanOrEqual(1);
        expect(ben.pairs.wall.ballot(1, 't1').picks).toEqual(picks);
        expect(chris.pairs.wall.counted(1)).toEqual(anna.pairs.wall.counted(1));
        for (const { workshop } of [anna, ben, chris]) workshop.destroy();
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test('votes written past the app are cut the same way everywhere', () => {
    const { room, pairs, chris } = createWall(2);
    const votes = room.anna.doc.getMap('p/votes');
    votes.set('1|t1', ['t1-1', 't1-2', 't2-1', 't2-1', 'nothing', 't2-2', 't2-3', 't2-4', 't2-5']);
    votes.set('1|t2', 'rubbish');
    room.meet();
    expect(chris.wall.ballot(1, 't1').picks).toEqual(['t1-1', 't2-1', 't2-2', 't2-3', 't2-4']);
    expect(chris.wall.ballot(1, 't2').picks).toEqual([]);
    expect(votesOf(chris)).toEqual(votesOf(pairs));
    // The control: what was recorded does break the rule.
    expect((votes.get('1|t1') as string[]).filter((note) => note.startsWith('t1')).length).toBeGreaterThan(1);
  });

  test('notes without votes leave the wall and can be brought back; nothing leaves before anyone has voted', () => {
    const { pairs } = createWall(2, 3);
    expect(pairs.wall.archived(1)).toEqual([]);
    for (const note of ['t2-1', 't2-2']) pairs.wall.vote(1, 't1', note, true);
    pairs.wall.vote(1, 't2', 't2-1', true);
    expect(votesOf(pairs)).toEqual({ 't1-1': 0, 't1-2': 0, 't1-3': 0, 't2-1': 2, 't2-2': 1, 't2-3': 0 });
    expect(idsOf(pairs.wall.staying(1))).toEqual(['t2-1', 't2-2']);
    pairs.wall.setArchived(1, 't1-3', false);
    pairs.wall.setArchived(1, 't2-2', true);
    expect(idsOf(pairs.wall.staying(1))).toEqual(['t2-1', 't1-3']);
    pairs.settings.set('least', 2);
    expect(idsOf(pairs.wall.archived(1))).toContain('t2-2');
    expect(pairs.notes.all).toHaveLength(6);
  });

  test('a second vote is about what stayed', () => {
    const { pairs } = createWall(2, 3);
    for (const note of ['t2-1', 't2-2']) pairs.wall.vote(1, 't1', note, true);
    pairs.settings.setSecond(true);
    expect(pairs.wall.candidates(2).map((note) => note.id)).toEqual(['t2-1', 't2-2']);
    expect(pairs.wall.vote(2, 't1', 't1-1', true)).toBe(false);
    expect(pairs.wall.vote(2, 't1', 't2-2', true)).toBe(true);
    expect(idsOf(pairs.wall.outcome)).toEqual(['t2-2']);
  });

  test('is closed only when the facilitator has moved on', () => {
    const { room, pairs } = createWall(2);
    const at = (phase: string, round = 1) => {
      room.anna.stage.move({ activity: 'p', phase, round });
      return [pairs.wall.isClosed(1), pairs.wall.isClosed(2)];
    };
    expect(at('present')).toEqual([false, false]);
    expect(at('vote')).toEqual([false, false]);
    expect(at('rest')).toEqual([true, false]);
    expect(at('group')).toEqual([true, false]);
    expect(at('vote', 2)).toEqual([true, false]);
    expect(at('rest', 2)).toEqual([true, true]);
    expect(at('plan')).toEqual([true, true]);
    room.anna.stage.move({ activity: 'other', phase: 'vote' });
    expect(pairs.wall.isClosed(2)).toBe(true);
  });

  test('twelve tables vote', () => {
    const { pairs } = createWall(12);
    for (let t = 1; t <= 12; t++) {
      for (const note of pairs.wall.candidates(1)) pairs.wall.vote(1, `t${t}`, note.id, true);
      expect(pairs.wall.isDone(1, `t${t}`)).toBe(true);
    }
    const total = Object.values(votesOf(pairs)).reduce((sum, votes) => sum + votes, 0);
    expect(total).toBe(60);
  });
});

describe('groups and plan', () => {
  test('a note is put into a group, and a group that comes back has its notes again', () => {
    const { pairs } = createWall(1, 3);
    const notes = pairs.wall.candidates(1);
    const group = pairs.groups.add('Ihminen vastassa', 't1-2');
    const shape = () =>
      pairs.groups
        .sections(notes)
        .map((section) => [section.group?.title ?? null, section.notes.map((n) => n.id)]);
    expect(shape()).toEqual([
      ['Ihminen vastassa', ['t1-2']],
      [null, ['t1-1', 't1-3']],
    ]);
    pairs.groups.hide(group);
    expect(shape()).toEqual([[null, ['t1-1', 't1-2', 't1-3']]]);
    pairs.groups.show(group);
    expect(shape()[0]).toEqual(['Ihminen vastassa', ['t1-2']]);
  });

  test('a row begins with its note’s words, and two who fill it at once lose nothing', () => {
    const { room, pairs, ben } = createWall(1, 1);
    const row = pairs.plan.add({ note: 't1-1' });
    room.meet();
    pairs.plan.set(row, 'who', 'Neuvonta');
    ben.plan.set(row, 'by', 'kesäkuu');
    ben.plan.set(row, 'what', 'Ajatus 1.1 kokeiluun');
    room.meet();
    expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
    expect(pairs.plan.rows).toMatchObject([
      { note: 't1-1', what: 'Ajatus 1.1 kokeiluun', who: 'Neuvonta', by: 'kesäkuu', resources: '' },
    ]);
    expect(pairs.plan.has('t1-1')).toBe(true);
  });

  test('rows change places and can be taken away and back', () => {
    const { pairs } = createWall(1, 0);
    const [first, second] = ['Ensin', 'Sitten'].map((what) => pairs.plan.add({ what }));
    pairs.plan.move(second!, -1);
    expect(pairs.plan.rows.map((row) => row.what)).toEqual(['Sitten', 'Ensin']);
    pairs.plan.hide(first!);
    expect(pairs.plan.hidden.map((row) => row.what)).toEqual(['Ensin']);
    pairs.plan.show(first!);
    expect(pairs.plan.rows).toHaveLength(2);
  });
});
