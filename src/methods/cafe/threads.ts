/** Notes of a station as threads: a note with its answers under it. Pure. */
import type { Link, Note } from '#document/schema.ts';
import { byOrder } from '#core/order.ts';
import { isAnswerKind, type AnswerKind, type Entry } from './schema.ts';

export interface Contribution {
  note: Note;
  entry: Entry;
  /** What it is to the note above it; `null` for one that stands by itself. */
  kind: AnswerKind | null;
  /** The note it answers. */
  to: string | null;
}
export interface Thread {
  root: Contribution;
  /** Answers, and answers to answers, each after the one it answers. */
  answers: readonly Contribution[];
}

type Placed = Pick<Contribution, 'note' | 'entry'>;

const byRound = (a: Placed, b: Placed): number => a.entry.round - b.entry.round || byOrder(a.note, b.note);

/**
 * Threads in the order of rounds. An answer whose note is hidden or elsewhere stands by itself, and so does one of a ring of
 * answers (a damaged document): no visible note is ever left out.
 */
export function threadsOf(placed: readonly Placed[], links: readonly Link[]): readonly Thread[] {
  const sorted = [...placed].sort(byRound);
  const here = new Set(sorted.map(({ note }) => note.id));
  const parents = new Map<string, { to: string; kind: AnswerKind }>();
  for (const link of links) {
    if (!isAnswerKind(link.kind) || parents.has(link.to) || !here.has(link.from) || !here.has(link.to))
      continue;
    if (!leadsTo(link.from, link.to, parents)) parents.set(link.to, { to: link.from, kind: link.kind });
  }
  const answersTo = new Map<string, Contribution[]>();
  const roots: Contribution[] = [];
  for (const one of sorted) {
    const parent = parents.get(one.note.id);
    const contribution = { ...one, kind: parent?.kind ?? null, to: parent?.to ?? null };
    if (!parent) roots.push(contribution);
    else answersTo.set(parent.to, [...(answersTo.get(parent.to) ?? []), contribution]);
  }
  const below = (id: string): Contribution[] =>
    (answersTo.get(id) ?? []).flatMap((answer) => [answer, ...below(answer.note.id)]);
  return roots.map((root) => ({ root, answers: below(root.note.id) }));
}

function leadsTo(from: string, to: string, parents: ReadonlyMap<string, { to: string }>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)?.to)
    if (at === to) return true;
  return false;
}
