/** Copies of the notes that are being moved, shown over the board when it is seen from afar. */
import { NoteElement, type NoteTools } from './note-element.ts';
import type { Scene } from './scene.ts';

/** More would cost more than they tell: the rest is shown in its old place until it is put down. */
const mostGhosts = 60;

export class LiftLayer {
  readonly root = document.createElement('div');
  readonly #scene: Scene;
  readonly #tools: NoteTools;
  readonly #ghosts = new Map<string, NoteElement>();

  constructor(scene: Scene, tools: NoteTools) {
    this.#scene = scene;
    this.#tools = tools;
    this.root.className = 'board-lift';
    this.root.setAttribute('aria-hidden', 'true');
  }

  has(id: string): boolean {
    return this.#ghosts.has(id);
  }

  /** Shows what is moved just now, or nothing. */
  update(visible: boolean): void {
    const { held, remote } = this.#scene;
    if (!this.#ghosts.size && (!visible || (!held.size && !remote.size))) return;
    const wanted = visible ? [...held.keys(), ...remote.keys()].slice(0, mostGhosts) : [];
    const keep = new Set(wanted);
    for (const [id, ghost] of this.#ghosts)
      if (!keep.has(id)) {
        ghost.root.remove();
        this.#ghosts.delete(id);
      }
    for (const id of keep) {
      const item = this.#scene.get(id);
      if (!item) continue;
      let ghost = this.#ghosts.get(id);
      if (!ghost) {
        ghost = new NoteElement(this.#tools, true);
        this.#ghosts.set(id, ghost);
        this.root.append(ghost.root);
      }
      const mine = held.get(id);
      const { x, y } = mine ?? remote.get(id) ?? item;
      ghost.show(item);
      const colour = mine ? null : (remote.get(id)?.colour ?? null);
      ghost.look({
        chosen: false,
        lifted: mine !== undefined,
        remote: colour,
        tabStop: false,
        z: mine ? 2 : 1,
      });
      ghost.moveTo(x, y);
    }
  }
}
