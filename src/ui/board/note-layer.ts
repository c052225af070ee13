/** The notes in the page: only those near the view, in reused elements, a bounded number of new ones per frame. */
import { overlaps, type Rect } from '#core/geometry.ts';
import { noteSize } from './item.ts';
import { NoteElement, type NoteTools } from './note-element.ts';
import type { Scene } from './scene.ts';

/** Part of the view's width and height that is kept ready on each side. */
const margin = 0.35;
/** New notes per frame outside the view; those inside may be held back too while something else shows them. */
const mostPerFrame = 24;
const mostPooled = 400;
const liftedZ = 2_000_000;

export interface NoteStates {
  chosen(id: string): boolean;
  /** The one note that the Tab key reaches. */
  tabStop(): string | null;
}

export class NoteLayer {
  readonly #world: HTMLElement;
  readonly #scene: Scene;
  readonly #tools: NoteTools;
  readonly #states: NoteStates;
  readonly #shown = new Map<string, NoteElement>();
  readonly #pool: NoteElement[] = [];
  #window: (Rect & { z: number }) | null = null;
  #waiting: string[] = [];

  constructor(world: HTMLElement, scene: Scene, tools: NoteTools, states: NoteStates) {
    this.#world = world;
    this.#scene = scene;
    this.#tools = tools;
    this.#states = states;
  }

  /** How many notes are on the page. */
  get size(): number {
    return this.#shown.size;
  }

  element(id: string): HTMLElement | null {
    return this.#shown.get(id)?.root ?? null;
  }

  /** The set of notes may have changed: look again at the next update. */
  invalidate(): void {
    this.#window = null;
  }

  /** Writes changed notes that are on the page. */
  refresh(ids: Iterable<string>): void {
    for (const id of ids) {
      const element = this.#shown.get(id);
      if (element) this.#put(id, element);
    }
  }

  /** After a change of order, selection or everything. */
  refreshAll(): void {
    this.refresh(this.#shown.keys());
  }

  refit(): void {
    for (const element of this.#shown.values()) element.refit();
  }

  /**
   * Brings the page in line with a view of the world (board units).
   * @param patient true when notes in the view may come a few per frame, because something else shows them.
   * @returns what is still missing.
   */
  update(view: Rect, z: number, patient: boolean): 'nothing' | 'around' | 'inside' {
    const win = this.#window;
    const inside =
      win &&
      view.x >= win.x &&
      view.y >= win.y &&
      view.x + view.width <= win.x + win.width &&
      view.y + view.height <= win.y + win.height;
    // Far inside a wide window too many notes would be kept for what is seen.
    if (!inside || z > win.z * 2.2) this.#choose(view, z);
    if (!this.#waiting.length) return 'nothing';
    const first = (id: string) => overlaps({ ...this.#placeOf(id), width: noteSize, height: noteSize }, view);
    const urgent = this.#waiting.filter(first);
    if (urgent.length) {
      const now = patient ? urgent.slice(0, mostPerFrame) : urgent;
      const taken = new Set(now);
      this.#waiting = this.#waiting.filter((id) => !taken.has(id));
      now.forEach((id) => this.#mount(id));
      if (now.length < urgent.length) return 'inside';
    } else this.#waiting.splice(0, mostPerFrame).forEach((id) => this.#mount(id));
    return this.#waiting.length ? 'around' : 'nothing';
  }

  /** Puts one note on the page wherever it is, so that it can take the focus. */
  ensure(id: string): HTMLElement | null {
    if (!this.#shown.has(id) && this.#scene.has(id)) this.#mount(id);
    return this.element(id);
  }

  /** Takes all notes off the page but the one the keyboard is on. */
  clear(): void {
    const kept = this.#states.tabStop();
    for (const id of [...this.#shown.keys()]) if (id !== kept) this.#release(id);
    this.#window = null;
    this.#waiting = [];
    this.#rest();
  }

  #choose(view: Rect, z: number): void {
    const [dx, dy] = [view.width * margin, view.height * margin];
    this.#window = {
      x: view.x - dx,
      y: view.y - dy,
      width: view.width + 2 * dx,
      height: view.height + 2 * dy,
      z,
    };
    const wanted = new Set(this.#scene.query(this.#window));
    const kept = this.#states.tabStop();
    for (const id of [...this.#shown.keys()])
      if (!wanted.has(id) && (id !== kept || !this.#scene.has(id))) this.#release(id);
    this.#waiting = [];
    for (const id of wanted) if (!this.#shown.has(id)) this.#waiting.push(id);
    if (!this.#waiting.length) this.#rest();
  }

  #mount(id: string): void {
    if (!this.#scene.get(id) || this.#shown.has(id)) return;
    let element = this.#pool.pop();
    if (!element) {
      element = new NoteElement(this.#tools);
      this.#world.append(element.root);
    }
    this.#shown.set(id, element);
    this.#put(id, element);
    if (!this.#waiting.length) this.#rest();
  }

  #release(id: string): void {
    const element = this.#shown.get(id)!;
    this.#shown.delete(id);
    this.#pool.push(element);
  }

  /** Elements that nobody took are hidden in one go, so that one that is reused is not shown and hidden for nothing. */
  #rest(): void {
    for (const element of this.#pool.splice(mostPooled)) element.root.remove();
    for (const element of this.#pool) element.hide();
  }

  #put(id: string, element: NoteElement): void {
    const item = this.#scene.get(id);
    if (!item) return;
    const held = this.#scene.held.get(id);
    const remote = held ? undefined : this.#scene.remote.get(id);
    const { x, y } = held ?? remote ?? item;
    element.show(item);
    const order = this.#scene.order(id) + 1;
    element.look({
      chosen: this.#states.chosen(id),
      lifted: held !== undefined,
      remote: remote?.colour ?? null,
      tabStop: this.#states.tabStop() === id,
      z: held || remote ? liftedZ + order : order,
    });
    element.moveTo(x, y);
  }

  #placeOf(id: string) {
    const item = this.#scene.get(id);
    return item ? this.#scene.place(item) : { x: NaN, y: NaN };
  }
}
