/**
 * The board from afar: one canvas, painted a little larger than the view and then moved and scaled as a picture.
 * It is painted anew only when the view leaves what is painted, when the zoom has gone too far, or at rest.
 */
import type { Camera, Rect } from '#core/geometry.ts';
import { FarPainter, type FarScene } from './far-painter.ts';
import type { Palette } from './palette.ts';
import { StillPicture } from './still-picture.ts';
import type { Measure } from './text-fit.ts';

/** Part of the view painted beyond it on each side. */
const margin = 0.35;
const mostPixels = 6_000_000;
/** How far the picture may be scaled in motion before it is painted anew. */
const leastScale = 0.7;
const mostScale = 1.45;

export class FarLayer {
  readonly root = document.createElement('canvas');
  readonly #picture = new StillPicture(this.root);
  readonly #painter: FarPainter;
  #view = { width: 0, height: 0 };
  #painted: Camera | null = null;
  #stale = true;
  #rough = false;
  #shown = false;
  #scale = 1;

  constructor(scene: FarScene, palette: () => Palette, measure: () => Measure) {
    this.root.className = 'board-far';
    this.root.setAttribute('aria-hidden', 'true');
    this.root.style.visibility = 'hidden';
    this.#painter = new FarPainter(scene, palette, measure, () => this.invalidate());
  }

  get shown(): boolean {
    return this.#shown;
  }

  resize(width: number, height: number): void {
    this.#view = { width, height };
    this.#painted = null;
  }

  /** What is painted is no longer true. */
  invalidate(): void {
    this.#stale = true;
  }

  /** Fonts or colours changed. */
  forget(): void {
    this.#painter.forget();
    this.#stale = true;
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.root.style.visibility = 'hidden';
  }

  /** True when a settled view should be painted once more, sharply and with words. */
  wantsRest(camera: Camera): boolean {
    return this.#shown && (this.#rough || this.#painted?.z !== camera.z);
  }

  /** Shows the board through `camera`; `content` is the rectangle around everything there is. */
  show(camera: Camera, content: Rect | null, moving: boolean): void {
    const painted = this.#painted;
    const scale = painted ? camera.z / painted.z : 0;
    const keep =
      painted &&
      !this.#stale &&
      (moving ? scale >= leastScale && scale <= mostScale : scale === 1 && !this.#rough) &&
      this.#covers(camera, painted, content);
    if (!keep) this.#paint(camera, moving);
    this.#place(camera);
    if (this.#shown) return;
    this.#shown = true;
    this.root.style.visibility = '';
  }

  #paint(camera: Camera, moving: boolean): void {
    const { width, height } = this.#view;
    const { context } = this.#picture;
    if (!context || !width || !height) return;
    const wide = Math.ceil(width * (1 + 2 * margin));
    const high = Math.ceil(height * (1 + 2 * margin));
    this.#scale = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (wide * high)));
    if (this.#picture.resize(Math.round(wide * this.#scale), Math.round(high * this.#scale))) {
      this.root.style.width = `${wide}px`;
      this.root.style.height = `${high}px`;
    }
    this.#painted = {
      x: camera.x + Math.round(width * margin),
      y: camera.y + Math.round(height * margin),
      z: camera.z,
    };
    this.#rough = this.#painter.paint(
      context,
      this.#painted,
      { width: wide, height: high },
      this.#scale,
      moving,
    );
    this.#stale = false;
    this.#picture.show();
  }

  #place(camera: Camera): void {
    const painted = this.#painted;
    if (!painted) return;
    const s = camera.z / painted.z;
    let [x, y] = [camera.x - painted.x * s, camera.y - painted.y * s];
    // Whole pixels are copied, fractions are filtered: slower and softer.
    if (s === 1) [x, y] = [Math.round(x), Math.round(y)];
    this.root.style.transform = s === 1 ? `translate(${x}px,${y}px)` : `translate(${x}px,${y}px) scale(${s})`;
  }

  /** True when everything there is to see in the view lies on the painted part. */
  #covers(camera: Camera, painted: Camera, content: Rect | null): boolean {
    if (!content) return true;
    const s = painted.z / camera.z;
    const left = painted.x - camera.x * s;
    const top = painted.y - camera.y * s;
    const x0 = Math.max(left, content.x * painted.z + painted.x);
    const y0 = Math.max(top, content.y * painted.z + painted.y);
    const x1 = Math.min(left + this.#view.width * s, (content.x + content.width) * painted.z + painted.x);
    const y1 = Math.min(top + this.#view.height * s, (content.y + content.height) * painted.z + painted.y);
    if (x1 <= x0 || y1 <= y0) return true;
    const wide = this.#view.width * (1 + 2 * margin);
    const high = this.#view.height * (1 + 2 * margin);
    return x0 >= -1 && y0 >= -1 && x1 <= wide + 1 && y1 <= high + 1;
  }
}
