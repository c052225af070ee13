/** Turns gestures into what happens on the board: panning, dragging, choosing, opening, placing. */
import { toWorld, type Camera, type Point } from '#core/geometry.ts';
import type { GestureEffect } from './gestures.ts';
import { noteSize } from './item.ts';
import { insidePolygon, polygonBounds } from './lasso.ts';
import type { PointerHandlers } from './pointer-input.ts';
import type { Surface } from './surface.ts';
import { boardWords } from './words.ts';

/** A drag this near the edge (CSS pixels) moves the view along, at most so many pixels per frame. */
const edge = 32;
const mostPerFrame = 14;

export class Hands implements PointerHandlers {
  readonly #board: Surface;
  /** Where the drag began (board units) and where the finger is now (CSS pixels). */
  #drag: { start: Point; at: Point } | null = null;
  #pinchFrom: Camera | undefined;
  #lassoAdds = false;
  #reporting = false;

  constructor(board: Surface) {
    this.#board = board;
  }

  effects(effects: readonly GestureEffect[]): void {
    for (const effect of effects) this.#do(effect);
  }

  pan(dx: number, dy: number): void {
    this.#board.touched();
    this.#board.view.pan(dx, dy);
  }

  zoom(at: Point, factor: number): void {
    this.#board.touched();
    this.#board.view.zoom(at, at, factor);
  }

  /** Takes notes into the hand until a tap, Enter or Space puts them down. */
  pick(ids: Iterable<string>): void {
    const board = this.#board;
    if (board.settings.readonly) return;
    this.letGo();
    if (!board.moving.take(ids, 'carry')) return;
    board.touched();
    board.movedNotes(board.moving.ids);
    const taken = board.moving.ids;
    const words = boardWords();
    const only = taken.length === 1 ? board.scene.get(taken[0]!) : null;
    board.say(
      only ? words.pickedUp(only.text.slice(0, 80) || words.emptyNote) : words.pickedUpMany(taken.length),
    );
  }

  /** Moves what is in the hand, for keys. */
  carry(dx: number, dy: number): void {
    const { moving } = this.#board;
    const { by } = moving;
    const before = this.#regionUnder();
    moving.shift(by.x + dx, by.y + dy);
    this.#board.movedNotes(moving.ids);
    const first = this.#firstPlace();
    if (first) this.#board.reveal(first);
    const over = this.#regionUnder();
    if (over && over !== before) this.#board.say(boardWords().over(over));
  }

  /** Puts down what is in the hand. */
  drop(): void {
    const { moving, settings } = this.#board;
    const ids = moving.ids;
    const carried = moving.kind === 'carry';
    const over = this.#regionUnder();
    this.#drag = null;
    if (settings.readonly) moving.cancel();
    else moving.drop();
    this.#board.movedNotes(ids);
    if (carried) this.#board.say(over ? boardWords().putDownIn(over) : boardWords().putDown);
  }

  /** Puts back what is in the hand, if anything; true when there was something. */
  letGo(): boolean {
    const { moving } = this.#board;
    const ids = moving.ids;
    const { kind } = moving;
    this.#drag = null;
    moving.cancel();
    if (!kind) return false;
    this.#board.movedNotes(ids);
    if (kind === 'carry') this.#board.say(boardWords().putBack);
    return true;
  }

  /** Once per frame: moves the view at its edge and reports a drag; true when another frame is needed. */
  step(now: number): boolean {
    const { moving, view } = this.#board;
    let busy = false;
    if (this.#drag) {
      const push = (at: number, size: number) =>
        at < edge ? edge - at : at > size - edge ? size - edge - at : 0;
      const limit = (pixels: number) => Math.max(-mostPerFrame, Math.min(mostPerFrame, pixels * 0.4));
      const dx = limit(push(this.#drag.at.x, view.size.width));
      const dy = limit(push(this.#drag.at.y, view.size.height));
      if (dx || dy) {
        view.pan(dx, dy);
        busy = true;
      }
      this.#followFinger();
    }
    if (this.#reporting && moving.kind) {
      this.#reporting = moving.report(now);
      busy ||= this.#reporting;
    }
    return busy;
  }

  /** The view moved under the finger: the note stays under it. */
  cameraMoved(): void {
    if (this.#drag) this.#followFinger();
  }

  #do(effect: GestureEffect): void {
    const board = this.#board;
    board.touched();
    switch (effect.type) {
      case 'pan':
        return board.view.pan(effect.dx, effect.dy);
      case 'pinch-start':
        this.#pinchFrom = board.view.camera;
        return;
      case 'pinch-pending':
        return board.request();
      case 'pinch':
        return board.view.zoom(effect.from, effect.to, effect.factor, this.#pinchFrom);
      case 'drag-start':
        return this.#startDrag(effect.note, effect.at);
      case 'drag':
        if (this.#drag) this.#drag.at = effect.to;
        this.#reporting = true;
        return board.request();
      case 'drop':
        // A fast flick may end before a frame has shown it.
        if (this.#drag) this.#followFinger();
        return this.drop();
      case 'drag-cancel':
        return void this.letGo();
      case 'lasso-start':
        this.#lassoAdds = effect.add;
        board.lasso.clear();
        return board.lasso.add(toWorld(board.view.camera, effect.at));
      case 'lasso':
        board.lasso.add(toWorld(board.view.camera, effect.to));
        return board.request();
      case 'lasso-end':
        this.#chooseInside();
        board.lasso.clear();
        return board.request();
      case 'lasso-cancel':
        board.lasso.clear();
        return board.request();
      case 'tap':
        return this.#tap(effect.at, effect.note, effect.add);
      case 'double-tap':
        return this.#doubleTap(effect.at, effect.note);
    }
  }

  #startDrag(note: string, at: Point): void {
    const { moving, selected, view } = this.#board;
    this.letGo();
    const ids = selected.has(note) ? selected.ids : [note];
    if (!selected.has(note)) selected.clear();
    if (!moving.take(ids, 'drag')) return;
    this.#drag = { start: toWorld(view.camera, at), at };
    this.#board.movedNotes(moving.ids);
  }

  #followFinger(): void {
    const drag = this.#drag;
    if (!drag) return;
    const { moving, view } = this.#board;
    if (moving.kind !== 'drag') return;
    const now = toWorld(view.camera, drag.at);
    const [dx, dy] = [now.x - drag.start.x, now.y - drag.start.y];
    if (dx === moving.by.x && dy === moving.by.y) return;
    moving.shift(dx, dy);
    this.#board.stage.moved(moving.ids);
    this.#reporting = true;
  }

  #tap(at: Point, note: string | null, add: boolean): void {
    const board = this.#board;
    if (board.moving.kind === 'carry') return this.#place(at);
    const { selected } = board;
    if (note === null) {
      if (!add) selected.clear();
      return;
    }
    if (add) {
      selected.toggle(note);
      board.say(boardWords().selected(selected.size));
    } else if (selected.size === 1 && selected.has(note)) board.settings.actions.open?.(note);
    else selected.set([note]);
    board.focusNote(note);
  }

  #doubleTap(at: Point, note: string | null): void {
    const board = this.#board;
    const { actions, readonly } = board.settings;
    if (board.moving.kind === 'carry') return this.#place(at);
    if (note !== null) return actions.open?.(note);
    if (readonly) return;
    const world = toWorld(board.view.camera, at);
    actions.create?.(Math.round(world.x - noteSize / 2), Math.round(world.y - noteSize / 2));
  }

  /** The middle of what is in the hand comes to lie under the tap. */
  #place(at: Point): void {
    const { moving, view } = this.#board;
    const bounds = moving.bounds();
    if (!bounds) return;
    const world = toWorld(view.camera, at);
    moving.shift(world.x - bounds.x - bounds.width / 2, world.y - bounds.y - bounds.height / 2);
    this.#board.forgetTap();
    this.drop();
  }

  #chooseInside(): void {
    const { lasso, scene, selected } = this.#board;
    const bounds = polygonBounds(lasso.points);
    if (!bounds) return;
    const half = noteSize / 2;
    const inside = scene.query(bounds).filter((id) => {
      const item = scene.get(id);
      if (!item) return false;
      const place = scene.place(item);
      return insidePolygon(lasso.points, { x: place.x + half, y: place.y + half });
    });
    if (this.#lassoAdds) selected.add(inside);
    else selected.set(inside);
    this.#board.say(boardWords().selected(selected.size));
  }

  #firstPlace(): Point | null {
    const { moving, scene } = this.#board;
    const item = moving.ids.length ? scene.get(moving.ids[0]!) : undefined;
    return item ? scene.place(item) : null;
  }

  /** Title of the region that the first held note lies in. */
  #regionUnder(): string | null {
    const place = this.#firstPlace();
    if (!place) return null;
    const [x, y] = [place.x + noteSize / 2, place.y + noteSize / 2];
    const under = this.#board.stage.back.regions.filter(
      (r) => x >= r.x && x < r.x + r.width && y >= r.y && y < r.y + r.height,
    );
    return under.at(-1)?.title || null;
  }
}
