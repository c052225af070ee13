/** What is on the glass: the layers of a board, drawn at most once per frame and sharpened at rest. */
import { overlaps, type Rect } from '#core/geometry.ts';
import { BackLayer } from './back-layer.ts';
import { FarLayer } from './far-layer.ts';
import { LiftLayer } from './lift-layer.ts';
import type { NoteTools } from './note-element.ts';
import { nearZoom } from './item.ts';
import { NoteLayer, type NoteStates } from './note-layer.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import { createCanvasMeasure, createFitCache } from './text-measure.ts';
import type { View } from './view.ts';
import { boardWords } from './words.ts';

export class Stage {
  readonly world = document.createElement('div');
  readonly notes: NoteLayer;
  readonly back: BackLayer;
  readonly #root: HTMLElement;
  readonly #scene: Scene;
  readonly #view: View;
  readonly #lift: LiftLayer;
  readonly #far: FarLayer;
  #palette: Palette;
  #measure: ReturnType<typeof createCanvasMeasure>;
  #fit: ReturnType<typeof createFitCache>;
  #elsewhere = '';
  #worldShown = true;

  constructor(root: HTMLElement, scene: Scene, view: View, states: NoteStates) {
    this.#root = root;
    this.#scene = scene;
    this.#view = view;
    this.#palette = readPalette(root);
    this.#measure = createCanvasMeasure(this.#palette.fontFamily);
    this.#fit = createFitCache(this.#measure);
    const tools: NoteTools = { fit: (text, box) => this.#fit(text, box), words: () => boardWords() };
    const list = document.createElement('div');
    list.className = 'board-notes';
    this.notes = new NoteLayer(list, scene, tools, states);
    this.back = new BackLayer(scene);
    this.#lift = new LiftLayer(scene, tools);
    this.#far = new FarLayer(
      {
        scene,
        back: this.back,
        chosen: states.chosen,
        elsewhere: (id) => this.#lift.has(id),
      },
      () => this.#palette,
      () => this.#measure,
    );
    this.list = list;
    this.world.className = 'board-world';
    this.world.append(this.back.root, list, this.back.words);
    root.append(this.#far.root, this.world, this.#lift.root);
  }

  /** The element that holds the notes and is their list box. */
  readonly list: HTMLElement;

  resize(): void {
    this.#far.resize(this.#view.size.width, this.#view.size.height);
  }

  /** Colours, fonts or words changed. */
  restyle(): void {
    this.#palette = readPalette(this.#root);
    this.#measure = createCanvasMeasure(this.#palette.fontFamily);
    this.#fit = createFitCache(this.#measure);
    this.#far.forget();
    this.notes.refit();
  }

  /** Notes changed in the source. */
  changed(ids: ReadonlySet<string> | 'all', membership: boolean): void {
    this.#far.invalidate();
    this.back.follow(ids);
    if (membership || ids === 'all') this.notes.invalidate();
    else this.#follow(ids);
    this.notes.refreshAll();
  }

  /** Notes are shown elsewhere than the source says, or again where it says. */
  moved(ids: Iterable<string>): void {
    const list = [...ids];
    this.#follow(list);
    this.notes.refresh(list);
    this.back.follow(list);
  }

  /** Selection changed for these. */
  marked(ids: Iterable<string>): void {
    this.#far.invalidate();
    this.notes.refresh(ids);
  }

  /** Regions or connectors changed. */
  invalidate(): void {
    this.#far.invalidate();
  }

  /** Draws one frame; true when more is left for the next one. */
  draw(content: Rect | null, moving: boolean): boolean {
    const { camera, rect } = this.#view;
    const near = camera.z >= nearZoom;
    const transform = `translate(${camera.x}px,${camera.y}px) scale(${camera.z})`;
    let missing: ReturnType<NoteLayer['update']> = 'nothing';
    if (near) {
      if (moving) this.world.style.willChange = 'transform, opacity';
      this.world.style.transform = transform;
      this.#showWorld(true);
      missing = this.notes.update(rect, camera.z, this.#far.shown);
    } else this.#showWorld(false);
    this.#drawLifted(!near, transform);
    if (!near || missing === 'inside') this.#far.show(camera, content, moving);
    else this.#far.hide();
    return missing !== 'nothing';
  }

  /** True while notes are kept on the page that are not seen there: {@link settle} lets them go. */
  get untidy(): boolean {
    return !this.#worldShown && this.notes.size > 1;
  }

  /** Motion has ended: what was made fast is made sharp, what is not seen is let go. */
  settle(content: Rect | null): void {
    const { camera } = this.#view;
    this.world.style.willChange = '';
    this.world.style.transform = `translate(${camera.x}px,${camera.y}px) scale(${camera.z})`;
    if (camera.z >= nearZoom) return;
    this.notes.clear();
    if (this.#far.wantsRest(camera)) this.#far.show(camera, content, false);
  }

  destroy(): void {
    for (const layer of [this.#far.root, this.world, this.#lift.root]) layer.remove();
  }

  #showWorld(shown: boolean): void {
    if (shown === this.#worldShown) return;
    this.#worldShown = shown;
    // Not `visibility` or `display`: the note that has the focus keeps it, and nothing is laid out again.
    this.world.style.opacity = shown ? '' : '0';
  }

  #drawLifted(far: boolean, transform: string): void {
    this.#lift.update(far);
    const { held, remote } = this.#scene;
    const elsewhere = far ? [...held.keys(), ...remote.keys()].join() : '';
    if (elsewhere !== this.#elsewhere) {
      this.#elsewhere = elsewhere;
      this.#far.invalidate();
    }
    if (elsewhere) this.#lift.root.style.transform = transform;
  }

  /** A note that moves into the window from outside is not on the page yet. */
  #follow(ids: Iterable<string>): void {
    const { rect } = this.#view;
    for (const id of ids) {
      const item = this.#scene.get(id);
      if (!item || this.notes.element(id)) continue;
      if (overlaps({ ...this.#scene.place(item), width: 200, height: 200 }, rect))
        return this.notes.invalidate();
    }
  }
}
