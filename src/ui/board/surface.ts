/** The board itself: brings source, camera, hands, keys and layers together on one element. */
import { boundsOf, fitCamera, toWorld, type Camera, type Point, type Rect } from '#core/geometry.ts';
import { createAnnouncer } from './announcer.ts';
import { CatchingUp } from './catching-up.ts';
import { Gestures } from './gestures.ts';
import { Hands } from './hands.ts';
import type {
  BoardActions,
  BoardApi,
  BoardConnector,
  BoardRegion,
  BoardSource,
  BoardTool,
  RemoteMove,
} from './item.ts';
import { Keys } from './keys.ts';
import { LassoLine } from './lasso-line.ts';
import { Moving } from './moving.ts';
import { listenToPointers } from './pointer-input.ts';
import { revealing, revealingFrame } from './reveal.ts';
import { Scene } from './scene.ts';
import { Selection } from './selection.ts';
import { Stage } from './stage.ts';
import { watchSurroundings } from './surroundings.ts';
import { View } from './view.ts';

/** The view counts as at rest this long after the last motion. */
const restMs = 160;
/** Room for region titles, which stand above their regions. */
const titleRoom = 48;

export interface SurfaceSettings {
  readonly: boolean;
  tool: BoardTool;
  actions: BoardActions;
}

export class Surface implements BoardApi {
  readonly root: HTMLElement;
  readonly scene: Scene;
  readonly view: View;
  readonly stage: Stage;
  readonly selected: Selection;
  readonly moving: Moving;
  readonly lasso = new LassoLine();
  readonly say: (words: string) => void;
  settings: SurfaceSettings = { readonly: false, tool: 'hand', actions: {} };
  readonly hands: Hands;
  readonly #keys: Keys;
  readonly #gestures: Gestures;
  readonly #ending = new AbortController();
  readonly #listeners = new Set<() => void>();
  #label = '';
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | 0 = 0;
  #inMotion = false;
  #framed = false;
  #viewChanged = true;
  #drawnCamera: Camera | null = null;

  constructor(root: HTMLElement, source: BoardSource) {
    this.root = root;
    const { signal } = this.#ending;
    root.classList.add('board');
    root.dataset['board'] = '';
    root.setAttribute('role', 'group');
    this.scene = new Scene(source);
    this.view = new View(() => this.#viewMoved());
    this.moving = new Moving(this.scene, () => this.settings.actions);
    this.selected = new Selection((changed) => {
      this.stage.marked(changed);
      this.settings.actions.select?.(this.selected.ids);
      this.#viewChanged = true;
      this.request();
    });
    this.stage = new Stage(root, this.scene, this.view, {
      chosen: (id) => this.selected.has(id),
      tabStop: () => this.#keys?.stop ?? null,
    });
    root.append(this.lasso.root);
    const announcer = createAnnouncer(root);
    this.say = announcer.say;
    this.hands = new Hands(this);
    this.#keys = new Keys(this, () => this.#pointers.spaceUsed(), signal);
    this.#gestures = new Gestures({
      tool: () => this.settings.tool,
      target: (at) => {
        const item = this.scene.hit(toWorld(this.view.camera, at));
        return {
          note: item?.id ?? null,
          movable: !!item && !item.locked && !this.settings.readonly,
          selected: !!item && this.selected.has(item.id),
        };
      },
    });
    this.#pointers = listenToPointers(root, this.#gestures, this.hands, signal);
    const catching = new CatchingUp(
      (ids) => this.#isWritingElsewhere() && !this.#cameOrWent(ids),
      (ids) => this.#sourceChanged(ids),
    );
    signal.addEventListener(
      'abort',
      source.onChange((ids) => catching.changed(ids)),
    );
    signal.addEventListener('abort', () => catching.destroy());
    this.#resize();
    watchSurroundings(root, { resize: () => this.#resize(), restyle: () => this.restyle() }, signal);
    this.#listMayBeEmpty();
    this.request();
  }

  readonly #pointers: { spaceUsed(): boolean };

  destroy(): void {
    this.hands.letGo();
    this.#ending.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#listeners.clear();
    this.stage.destroy();
    this.root.replaceChildren();
  }

  setLabel(label: string): void {
    this.#label = label;
    this.root.setAttribute('aria-label', label);
    this.#listMayBeEmpty();
  }

  setReadonly(readonly: boolean): void {
    if (readonly === this.settings.readonly) return;
    this.settings.readonly = readonly;
    if (readonly) this.hands.letGo();
  }

  setRegions(regions: readonly BoardRegion[]): void {
    this.stage.back.setRegions(regions);
    this.stage.invalidate();
    this.request();
  }

  setConnectors(connectors: readonly BoardConnector[]): void {
    this.stage.back.setConnectors(connectors);
    this.stage.invalidate();
    this.request();
  }

  setRemote(moves: readonly RemoteMove[]): void {
    const before = [...this.scene.remote.keys()];
    if (!before.length && !moves.length) return;
    this.scene.setRemote(moves);
    this.stage.moved(new Set([...before, ...this.scene.remote.keys()]));
    this.request();
  }

  restyle(): void {
    this.stage.restyle();
    this.request();
  }

  fit(): void {
    const bounds = this.bounds();
    if (bounds) this.view.glideTo(fitCamera(bounds, this.view.size));
  }

  zoomBy(factor: number): void {
    const { goal, middle } = this.view;
    const next = new View(() => undefined);
    next.set(goal);
    next.zoom(middle, middle, factor);
    this.view.glideTo(next.camera);
  }

  showItem(id: string): void {
    const item = this.scene.get(id);
    if (!item) return;
    this.reveal(item);
    this.#keys.setStop(id);
  }

  showFrame(frame: Rect): void {
    const camera = revealingFrame(this.view.goal, this.view.size, frame);
    if (camera) this.view.glideTo(camera);
  }

  camera(): Camera {
    return { ...this.view.camera };
  }

  setCamera(camera: Camera): void {
    this.#framed = true;
    this.view.set({ x: camera.x, y: camera.y, z: camera.z });
    this.#inMotion = false;
  }

  pick(ids: Iterable<string>): void {
    const list = [...ids];
    const [first] = list;
    if (first === undefined) {
      this.hands.letGo();
      return;
    }
    this.hands.pick(list);
    // The button that asked for it goes away: arrows, Enter and Escape must be heard here.
    this.#keys.focus(first);
  }

  picking(): boolean {
    return this.moving.kind === 'carry';
  }

  selection(): ReadonlySet<string> {
    return this.selected.ids;
  }

  setSelection(ids: Iterable<string>): void {
    this.selected.set(ids);
  }

  viewport(): { width: number; height: number } {
    return this.view.size;
  }

  bounds(): Rect | null {
    const notes = this.scene.bounds();
    const regions = this.stage.back.regions.map((r) => ({
      ...r,
      y: r.y - titleRoom,
      height: r.height + titleRoom,
    }));
    return notes ? boundsOf([notes, ...regions]) : boundsOf(regions);
  }

  onView(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** True from the first frame on: notes are seen and can be written. */
  isDrawn(): boolean {
    return this.#drawnCamera !== null;
  }

  /** Asks for a frame. */
  request(): void {
    if (!this.#frame) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  /** Held or remote notes are in another place than before. */
  movedNotes(ids: Iterable<string>): void {
    this.stage.moved(ids);
    const picking = this.picking();
    if (this.root.hasAttribute('data-picking') !== picking) {
      this.root.toggleAttribute('data-picking', picking);
      this.#viewChanged = true;
    }
    this.request();
  }

  /** Pans as little as needed so that a place is in view at a zoom where it can be read. */
  reveal(place: Point): void {
    const camera = revealing(this.view.goal, this.view.size, place);
    if (camera) this.view.glideTo(camera);
  }

  #viewMoved(): void {
    this.#inMotion = true;
    this.#viewChanged = true;
    this.request();
  }

  /** Somebody writes in a sheet over the board. */
  #isWritingElsewhere(): boolean {
    const field = document.activeElement;
    return (
      (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) &&
      !this.root.contains(field)
    );
  }

  #cameOrWent(ids: ReadonlySet<string>): boolean {
    return [...ids].some((id) => this.scene.has(id) !== (this.scene.get(id) !== undefined));
  }

  #sourceChanged(ids: ReadonlySet<string> | 'all'): void {
    const membership = this.scene.changed(ids);
    if (membership) {
      this.selected.keep((id) => this.scene.has(id));
      if (this.moving.kind && !this.moving.prune()) this.movedNotes([]);
      this.#keys.notesChanged();
      this.#listMayBeEmpty();
      this.#viewChanged = true;
    }
    this.stage.changed(ids, membership);
    this.request();
  }

  /** An empty list box is nothing one could enter: the board itself takes the focus then. */
  #listMayBeEmpty(): void {
    const empty = this.scene.items().length === 0;
    const { list } = this.stage;
    this.root.tabIndex = empty ? 0 : -1;
    const attributes = { role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': this.#label };
    for (const [name, value] of Object.entries(attributes))
      if (empty) list.removeAttribute(name);
      else list.setAttribute(name, value);
  }

  #draw(now: number): void {
    this.#frame = 0;
    const { view } = this;
    if (!view.size.width || !view.size.height) return;
    const content = this.bounds();
    if (!this.#framed && content) this.#firstFrame(content);
    this.hands.effects(this.#gestures.flush());
    let busy = this.hands.step(now);
    if (view.step(now)) {
      this.#viewChanged = this.#inMotion = true;
      busy ||= view.gliding;
    }
    if (this.#drawnCamera !== view.camera) this.hands.cameraMoved();
    this.#drawnCamera = view.camera;
    const moving = this.#inMotion;
    if (this.stage.draw(content, moving)) busy = true;
    this.lasso.draw(view.camera);
    this.#keys.drawn();
    if (this.#viewChanged) {
      this.#viewChanged = false;
      for (const listener of this.#listeners) listener();
    }
    if (busy) this.request();
    if (moving || this.stage.untidy) this.#restLater();
  }

  /** The first look at a board is at all of it, unless somebody has chosen otherwise. */
  #firstFrame(content: Rect): void {
    this.#framed = true;
    this.view.set(fitCamera(content, this.view.size));
    this.#inMotion = false;
  }

  #restLater(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = 0;
      if (this.view.gliding) return;
      this.#inMotion = false;
      this.stage.settle(this.bounds());
      this.#keys.drawn();
    }, restMs);
  }

  /** Called by the hands before anything that a person does to the view. */
  touched(): void {
    this.#framed = true;
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.root;
    const { width, height } = this.view.size;
    if (clientWidth === width && clientHeight === height) return;
    // A drag that goes on over a turned board would put the note where nobody meant it. A strip that comes or goes above the
    // board only changes the height, and the finger has not moved.
    if (clientWidth !== width) this.hands.effects(this.#gestures.cancel());
    const first = width === 0;
    this.view.resize(clientWidth, clientHeight);
    if (first) this.#inMotion = false;
    this.stage.resize();
  }

  /** Called when a tap had a meaning of its own. */
  forgetTap(): void {
    this.#gestures.forgetTap();
  }

  /** Calls off what a finger is doing; true when there was something. */
  cancelGesture(): boolean {
    const effects = this.#gestures.cancel();
    this.hands.effects(effects);
    return effects.length > 0;
  }

  focusNote(id: string): void {
    this.#keys.focus(id);
  }
}
