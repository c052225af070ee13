/** The notes of a board as the board surface wants them: one item per note, the same object until the note changes. */
import { untrack } from 'svelte';
import { byOrder } from '#core/order.ts';
import type { Note, NoteColour, NoteMark } from '#document/schema.ts';
import type { BoardItem, BoardSource } from '#ui/board/item.ts';
import type { BoardContents } from './contents.ts';
import { changedFolds } from './folds.ts';
import { drawingPath } from './drawing-paths.ts';
import type { NoteDots } from './note-dots.ts';
import { photoPlaceholder } from './photo-placeholder.ts';

/** What the source needs in words: read anew at {@link NoteSource.refresh}. */
export interface SourceWords {
  /** The short word in the corner of a table's notes. */
  table: (id: string) => string;
  mark: (mark: NoteMark) => string;
  /** What a colour means here, if it means something. */
  meaning: (colour: NoteColour) => string;
  writing: string;
  /** How many notes stand for one thing. */
  same: (count: number) => string;
}

export interface NoteSource extends BoardSource {
  /** Shows dots in the corners of notes; notes without lose theirs. `alone`: while people vote, no other sign is there. */
  setDots(dots: ReadonlyMap<string, NoteDots>, alone?: boolean): void;
  /** Makes every item anew: the language or the tables changed. */
  refresh(): void;
  destroy(): void;
}

/** Signs that are seen without reading; the words go into the accessible name. */
export const markSigns: Readonly<Record<NoteMark, string>> = { agree: '✓', question: '?', important: '★' };
const writingSign = '…';

interface Entry {
  item: BoardItem;
  order: string;
  raised: number;
}

/**
 * Follows notes, places and presence by the ids that changed; nothing is rebuilt while somebody types. `readWords` is called
 * outside of any tracking.
 */
export function createNoteSource(board: BoardContents, readWords: () => SourceWords): NoteSource {
  const { notes, presence, tables, images } = board.workshop;
  const entries = new Map<string, Entry>();
  const listeners = new Set<(ids: ReadonlySet<string> | 'all') => void>();
  let sorted: BoardItem[] | null = null;
  let rank = new Map<string, number>();
  let writing: ReadonlySet<string> = new Set();
  let folds = untrack(() => board.folds);
  let words = untrack(readWords);
  let dots: ReadonlyMap<string, NoteDots> = new Map();
  let dotsAlone = false;

  const writtenByOthers = (): ReadonlySet<string> =>
    new Set(presence.others.map((other) => other.editing).filter((id) => id !== undefined));

  function makeItem(note: Note, [x, y]: readonly [number, number]): BoardItem {
    const table = note.table === '' ? '' : words.table(note.table);
    const busy = writing.has(note.id);
    const drawing = drawingPath(note.drawing);
    const picture = note.image && (images.thumb(note.image.hash) ?? photoPlaceholder);
    const mark = note.mark ? words.mark(note.mark) : '';
    const count = 1 + (folds.under.get(note.id)?.length ?? 0);
    const same = count > 1 ? words.same(count) : '';
    const given = dots.get(note.id);
    const said = [
      words.meaning(note.colour),
      table,
      mark,
      same,
      given?.label,
      busy ? words.writing : '',
    ].filter(Boolean);
    const sign = note.mark && !dotsAlone ? markSigns[note.mark] : '';
    const signs = [sign, same && `×${count}`, given?.sign].filter(Boolean);
    const badge = busy ? writingSign : signs.join(' ');
    return {
      id: note.id,
      x,
      y,
      text: note.text,
      colour: note.colour,
      ...(table && { mark: table }),
      ...(badge && { badge }),
      ...(same && { stack: true }),
      ...(drawing && { drawing }),
      ...(picture && { picture }),
      ...(said.length > 0 && { label: said.join(', ') }),
    };
  }

  /** Reads one note again; true when what is to be seen of it changed. */
  function read(id: string): boolean {
    const note = notes.get(id);
    const place = note && !folds.keptOf.has(id) && board.places.get(id);
    const before = entries.get(id);
    if (!note || !place) {
      if (!before) return false;
      entries.delete(id);
      sorted = null;
      return true;
    }
    const item = makeItem(note, place);
    const raised = board.raisedOf(id);
    const inPlace = before?.order === note.order && before.raised === raised;
    if (inPlace && sameItem(before.item, item)) return false;
    entries.set(id, { item, order: note.order, raised });
    if (inPlace && sorted) sorted[rank.get(id)!] = item;
    else sorted = null;
    return true;
  }

  function refold(): ReadonlySet<string> {
    const before = folds;
    folds = board.folds;
    return changedFolds(before, folds);
  }

  function follow(ids: ReadonlySet<string>): void {
    untrack(() => {
      const before = sorted;
      // A new array, so that whoever compares arrays sees that something changed.
      if (sorted) sorted = sorted.slice();
      const changed = new Set([...ids, ...refold()].filter(read));
      if (changed.size === 0) sorted = before;
      else for (const listener of listeners) listener(changed);
    });
  }

  function refresh(): void {
    untrack(() => {
      words = readWords();
      for (const note of notes.all) read(note.id);
      for (const listener of listeners) listener('all');
    });
  }

  function followPresence(): void {
    const now = untrack(writtenByOthers);
    const changed = new Set([...now].filter((id) => !writing.has(id)));
    for (const id of writing) if (!now.has(id)) changed.add(id);
    writing = now;
    if (changed.size > 0) follow(changed);
  }

  const followPhotos = (hashes: ReadonlySet<string>) => {
    const shown = untrack(() => notes.all).filter((note) => note.image && hashes.has(note.image.hash));
    follow(new Set(shown.map((note) => note.id)));
  };

  writing = untrack(writtenByOthers);
  untrack(() => {
    for (const note of notes.all) read(note.id);
  });
  presence.awareness.on('change', followPresence);
  const stops = [
    notes.onChange(follow),
    board.places.onChange(follow),
    board.raised.onChange(follow),
    board.same.onChange(follow),
    tables.onChange(refresh),
    board.settings.onChange(refresh),
    images.onChange(followPhotos),
    () => presence.awareness.off('change', followPresence),
  ];

  return {
    items() {
      if (!sorted) {
        const rows = [...entries].map(([id, entry]) => ({ id, ...entry }));
        rows.sort((a, b) => a.raised - b.raised || byOrder(a, b));
        sorted = rows.map((row) => row.item);
        rank = new Map(sorted.map((item, i) => [item.id, i]));
      }
      return sorted;
    },
    get: (id) => entries.get(id)?.item,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    setDots(next, alone = false) {
      const all = alone !== dotsAlone;
      dotsAlone = alone;
      const before = dots;
      dots = next;
      const ids = [...before.keys(), ...next.keys()];
      if (all) refresh();
      else follow(new Set(ids.filter((id) => before.get(id)?.label !== next.get(id)?.label)));
    },
    destroy() {
      for (const stop of stops) stop();
      listeners.clear();
    },
  };
}

const keys = ['x', 'y', 'text', 'colour', 'mark', 'badge', 'label', 'drawing', 'picture', 'stack'] as const;
const sameItem = (a: BoardItem, b: BoardItem): boolean => keys.every((key) => a[key] === b[key]);
