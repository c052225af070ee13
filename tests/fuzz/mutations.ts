/** Updates as a broken or hostile device would send them: an honest one with bits turned, bytes cut, added or made up. */
import * as Y from 'yjs';
import type { Random } from '../sim/random.ts';

export interface Honest {
  /** The workshop as everyone has it: sixty notes. */
  state: Uint8Array;
  /** What an honest device adds to it, as a difference and whole. */
  difference: Uint8Array;
  whole: Uint8Array;
}

export const noteCount = 60;
export const noteText = (i: number) => `Muistiinpano numero ${i} äöå`;

/** The document the attacks aim at. Always the same bytes. */
export function honestRoom(): Honest {
  const base = new Y.Doc();
  base.clientID = 1001;
  base.transact(() => {
    const notes = base.getMap<Y.Map<unknown>>('notes');
    for (let i = 0; i < noteCount; i++) {
      const note = new Y.Map<unknown>();
      note.set('text', new Y.Text(noteText(i)));
      note.set('made', JSON.stringify({ order: `a${i}`, colour: 'yellow', table: 't1' }));
      note.set('shown', true);
      notes.set(`n${i}`, note);
    }
  });
  const state = Y.encodeStateAsUpdate(base);
  const ben = new Y.Doc();
  ben.clientID = 2002;
  Y.applyUpdate(ben, state);
  const note = new Y.Map<unknown>();
  note.set('text', new Y.Text('Uusi lappu, josta tuli pitkä tarina'));
  ben.getMap('notes').set('n99', note);
  const map = ben.getMap<Y.Map<unknown>>('notes').get('n3')!;
  map.set('mark', 'agree');
  return {
    state,
    difference: Y.encodeStateAsUpdate(ben, Y.encodeStateVector(base)),
    whole: Y.encodeStateAsUpdate(ben),
  };
}

/** Bytes of one attack. */
export function mutated(honest: Honest, random: Random): Uint8Array {
  const bytes = Uint8Array.from(random.chance(0.5) ? honest.difference : honest.whole);
  const at = random.below(bytes.length);
  const noise = (length: number) => Uint8Array.from({ length }, () => random.below(256));
  switch (random.below(7)) {
    case 0:
      return noise(random.below(200));
    case 1:
      for (let i = random.below(4); i >= 0; i--) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
      return bytes;
    case 2:
      for (let i = random.below(4); i >= 0; i--) bytes[random.below(bytes.length)] = random.below(256);
      return bytes;
    case 3:
      return bytes.slice(0, at);
    case 4:
      return Uint8Array.from([...bytes.slice(0, at), ...noise(1 + random.below(8)), ...bytes.slice(at)]);
    case 5:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1 + random.below(8))]);
    default:
      bytes[random.below(Math.min(12, bytes.length))] = random.below(256);
      return bytes;
  }
}
