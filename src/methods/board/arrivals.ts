/** Tells of new notes by others without chatter: what came in the last seconds is one sentence. */
import type { Transaction } from 'yjs';
import type { BoardContents } from './contents.ts';

/** A sentence waits a moment for others to join it, and the next one waits longer. Milliseconds. */
const gatherMs = 1_500;
const quietMs = 10_000;

/** Calls `say` with how many notes others have put on the board, at most once in ten seconds. Returns how to stop. */
export function watchArrivals(board: BoardContents, say: (count: number) => void): () => void {
  const { notes, doc } = board.workshop;
  const known = new Set(board.notes.map((note) => note.id));
  let touched = new Set<string>();
  let fresh = new Set<string>();
  let lastSaid = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell() {
    timer = undefined;
    // Written and taken away again meanwhile: nothing to tell.
    const count = [...fresh].filter((id) => notes.get(id)).length;
    fresh = new Set();
    if (count === 0) return;
    lastSaid = Date.now();
    say(count);
  }
  function afterTransaction(transaction: Transaction) {
    const changed = touched;
    touched = new Set();
    for (const id of changed) {
      if (known.has(id) || !notes.get(id) || !board.places.get(id)) continue;
      known.add(id);
      if (!transaction.local) fresh.add(id);
    }
    if (fresh.size > 0) timer ??= setTimeout(tell, Math.max(gatherMs, lastSaid + quietMs - Date.now()));
  }
  const touch = (ids: ReadonlySet<string>) => ids.forEach((id) => touched.add(id));
  const stops = [notes.onChange(touch), board.places.onChange(touch)];
  doc.on('afterTransaction', afterTransaction);
  return () => {
    stops.forEach((stop) => stop());
    doc.off('afterTransaction', afterTransaction);
    clearTimeout(timer);
  };
}
