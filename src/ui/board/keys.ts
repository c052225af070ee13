/** The keyboard's hand on the board: one note is the tab stop, arrows go from note to note or carry one. */
import type { Surface } from './surface.ts';
import { keyCommand, type KeyCommand } from './keyboard.ts';
import { neighbour, stepOf, type Direction } from './neighbour.ts';
import { boardWords } from './words.ts';

export class Keys {
  readonly #board: Surface;
  #stop: string | null = null;
  #wantsFocus = false;
  #lastPlace = { x: 0, y: 0 };

  /** @param spaceUsed tells whether the space bar served to pan since it went down. */
  constructor(board: Surface, spaceUsed: () => boolean, signal: AbortSignal) {
    this.#board = board;
    const { root } = board;
    const key = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const command = keyCommand(
        {
          type: event.type === 'keyup' ? 'keyup' : 'keydown',
          key: event.key,
          shift: event.shiftKey,
          control: event.ctrlKey || event.metaKey,
          alt: event.altKey,
        },
        board.moving.kind === 'carry',
      );
      if (event.key === ' ') event.preventDefault();
      if (!command || (event.type === 'keyup' && spaceUsed())) return;
      if (!this.#run(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    root.addEventListener('keydown', key, { signal });
    root.addEventListener('keyup', key, { signal });
    const byKeys = () => root.toggleAttribute('data-keys', true);
    window.addEventListener('keydown', byKeys, { signal, capture: true });
    root.addEventListener('pointerdown', () => root.removeAttribute('data-keys'), { signal, capture: true });
    root.addEventListener('focusin', (event) => this.#focused(event.target as HTMLElement), { signal });
    root.addEventListener(
      'focusout',
      ({ target }) => {
        (target as HTMLElement).removeAttribute('aria-posinset');
        (target as HTMLElement).removeAttribute('aria-setsize');
      },
      { signal },
    );
  }

  /** The note that the Tab key reaches: the last one the keyboard was on, else the first. */
  get stop(): string | null {
    const { scene } = this.#board;
    if (this.#stop !== null && scene.has(this.#stop)) return this.#stop;
    return scene.items()[0]?.id ?? null;
  }

  setStop(id: string): void {
    const before = this.stop;
    this.#stop = id;
    if (before === id) return;
    this.#board.stage.notes.refresh(before === null ? [id] : [before, id]);
    this.#board.request();
  }

  /** Gives a note the keyboard without moving the view. */
  focus(id: string): void {
    this.setStop(id);
    this.#board.stage.notes.ensure(id)?.focus({ preventScroll: true });
  }

  /** After each frame: the tab stop is always on the page, however far away. */
  drawn(): void {
    const { stop } = this;
    if (stop === null) return;
    const element = this.#board.stage.notes.ensure(stop);
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    element?.focus({ preventScroll: true });
  }

  /** Notes came or went; when the one with the focus is gone, the nearest takes its place. */
  notesChanged(): void {
    const { scene, root, stage } = this.#board;
    const lost = this.#stop;
    if (lost === null || scene.has(lost)) return;
    const hadFocus = stage.notes.element(lost) === document.activeElement;
    let nearest: string | null = null;
    let least = Infinity;
    for (const { id, x, y } of scene.items()) {
      const far = Math.hypot(x - this.#lastPlace.x, y - this.#lastPlace.y);
      if (far < least) [least, nearest] = [far, id];
    }
    this.#stop = nearest;
    if (!hadFocus) return;
    this.#wantsFocus = nearest !== null;
    if (nearest === null) {
      root.tabIndex = 0;
      root.focus({ preventScroll: true });
    }
  }

  #focused(target: HTMLElement): void {
    const id = target.dataset['note'];
    const { scene, moving, root } = this.#board;
    const item = id === undefined ? undefined : scene.get(id);
    if (!item) return;
    this.#lastPlace = { x: item.x, y: item.y };
    target.setAttribute('aria-posinset', String(scene.order(item.id) + 1));
    target.setAttribute('aria-setsize', String(scene.items().length));
    this.setStop(item.id);
    if (moving.kind === null && root.hasAttribute('data-keys')) this.#board.reveal(scene.place(item));
  }

  /** True when the key meant something here. */
  #run(command: KeyCommand): boolean {
    const board = this.#board;
    const { scene, selected, settings } = board;
    const here =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['note'] : undefined;
    const item = here === undefined ? undefined : scene.get(here);
    switch (command.name) {
      case 'go':
        return this.#go(command.direction);
      case 'carry': {
        const step = stepOf[command.direction];
        this.#hands.carry(step.x * command.distance, step.y * command.distance);
        return true;
      }
      case 'drop':
        this.#hands.drop();
        return true;
      case 'open':
        if (item) settings.actions.open?.(item.id);
        return !!item;
      case 'take':
        if (!item) return false;
        if (settings.readonly || item.locked) selected.toggle(item.id);
        else {
          if (!selected.has(item.id)) selected.set([item.id]);
          board.pick(selected.ids);
        }
        return true;
      case 'toggle':
        if (item) selected.toggle(item.id);
        return !!item;
      case 'escape':
        if (board.cancelGesture() || this.#hands.letGo()) return true;
        if (!selected.size) return false;
        selected.clear();
        return true;
      case 'remove': {
        const ids = selected.size ? [...selected.ids] : item ? [item.id] : [];
        const free = new Set(ids.filter((id) => !scene.get(id)?.locked));
        if (!free.size || settings.readonly) return false;
        settings.actions.remove?.(free);
        return true;
      }
      case 'all':
        selected.set(scene.items().map(({ id }) => id));
        board.say(boardWords().selected(selected.size));
        return true;
      case 'first':
      case 'last': {
        const target = scene.items().at(command.name === 'first' ? 0 : -1);
        if (target) this.#goTo(target.id);
        return !!target;
      }
      case 'zoom':
        board.zoomBy(command.factor);
        return true;
      case 'fit':
        board.fit();
        return true;
    }
  }

  get #hands() {
    return this.#board.hands;
  }

  #go(direction: Direction): boolean {
    const { scene } = this.#board;
    const from = this.stop === null ? undefined : scene.get(this.stop);
    if (!from) return false;
    const places = scene.items().map((item) => ({ id: item.id, ...pick(scene.place(item)) }));
    const next = neighbour(places, { id: from.id, ...pick(scene.place(from)) }, direction);
    if (next) this.#goTo(next.id);
    return true;
  }

  #goTo(id: string): void {
    const item = this.#board.scene.get(id);
    this.focus(id);
    if (item) this.#board.reveal(this.#board.scene.place(item));
  }
}

const pick = ({ x, y }: { x: number; y: number }) => ({ x, y });
