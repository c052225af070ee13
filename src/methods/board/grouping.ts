/** Everything that can be done with groups: make, gather, name, move, tidy, take away. */
import type { Point } from '#core/geometry.ts';
import { noteSize } from '#ui/board/item.ts';
import { frameSize, freeFrame } from './arrange.ts';
import { frameOf, type BoardContents } from './contents.ts';
import { cutText, mostTitle } from './note-text.ts';
import { fill, join, settle } from './placing.ts';

export class Grouping {
  readonly #board: BoardContents;
  constructor(board: BoardContents) {
    this.#board = board;
  }

  /** A new empty group near a point (its middle), covering no note and no other group. Returns its id. */
  add(title: string, near: Point): string {
    const board = this.#board;
    const size = frameSize(0);
    const frame = freeFrame(
      near,
      size,
      board.taken(() => true),
      board.frames(),
    );
    const fields = { title: cutText(title, mostTitle), position: [frame.x, frame.y], size };
    return board.groups.add(board.editor, 'add-group', fields);
  }

  /** A new group made of these notes near where they were; they are put in rows inside it. One undo step. Returns its id. */
  gather(ids: Iterable<string>, title = ''): string {
    const board = this.#board;
    const members = [...ids].filter((id) => board.workshop.notes.get(id) && board.places.get(id));
    const inside = new Set(members);
    const size = frameSize(members.length);
    const taken = board.taken((id) => !inside.has(id));
    const frame = freeFrame(this.#middleOf(members), size, taken, board.frames());
    const fields = { title: cutText(title, mostTitle), position: [frame.x, frame.y], size };
    // Made out of sight first, so that showing it and moving the notes into it are one step.
    const group = board.editor.prepare(() => {
      const made = board.groups.add(board.editor, 'gather', fields);
      board.groups.hide(made);
      return made;
    });
    board.editor.edit('gather', () => {
      board.groups.show(group);
      fill(board, frame, members);
      for (const note of members) join(board, note, group);
    });
    return group;
  }

  /** The tap way: notes go to the first free places of a group, or out of it (`null`) to free places nearby. */
  assign(ids: Iterable<string>, group: string | null): void {
    const board = this.#board;
    const moving = [...ids].filter(
      (id) => board.workshop.notes.get(id) && (board.groupOf(id)?.id ?? null) !== group,
    );
    if (moving.length > 0) board.editor.edit('assign', () => settle(board, moving, { group }));
  }

  /** Names a group. While it is named for the first time (`fresh`), that is no undo step of its own. */
  rename(group: string, title: string, fresh = false): void {
    const { groups, editor } = this.#board;
    const change = () =>
      groups.set(group, { title: cutText(title.replace(/\s*[\r\n]+\s*/g, ' '), mostTitle) });
    if (fresh) editor.prepare(change);
    else editor.edit('rename', change, `title ${group}`);
  }

  /** Moves a group with all its notes so that its top left corner is at `to`. */
  move(group: string, to: Point): void {
    const board = this.#board;
    const found = board.groups.get(group);
    if (!found) return;
    const [x, y] = found.position;
    const dx = Math.round(to.x - x);
    const dy = Math.round(to.y - y);
    const change = () => {
      board.groups.set(group, { position: [x + dx, y + dy] });
      for (const { id } of board.membersOf(group)) {
        const place = board.placeOf(id)!;
        board.places.set(id, [place.x + dx, place.y + dy]);
      }
    };
    board.editor.edit('move-group', change, `move ${group}`);
  }

  /** Puts the group's notes in rows and fits the frame around them. */
  tidy(group: string): void {
    const board = this.#board;
    const found = board.groups.get(group);
    if (!found) return;
    const members = board.membersOf(group).map((note) => note.id);
    const size = frameSize(members.length);
    board.editor.edit('tidy', () => {
      board.groups.set(group, { size });
      fill(board, { ...frameOf(found), width: size[0], height: size[1] }, members);
    });
  }

  /** Takes the frame away; the notes stay where they are. */
  dissolve(group: string): void {
    this.#board.editor.edit('dissolve', () => this.#board.groups.hide(group));
  }
  restore(group: string): void {
    this.#board.editor.edit('restore', () => this.#board.groups.show(group));
  }

  #middleOf(notes: readonly string[]): Point {
    const places = notes.map((id) => this.#board.placeOf(id)!);
    const mean = (axis: 'x' | 'y') =>
      places.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, places.length) + noteSize / 2;
    return { x: mean('x'), y: mean('y') };
  }
}
