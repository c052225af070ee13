/** The camera over the board: where it looks, how it glides there, and who wants to know. */
import { toWorld, zoomAt, type Camera, type Point, type Rect } from '#core/geometry.ts';

const glideMs = 220;
export const leastZoom = 0.05;
export const mostZoom = 4;

interface Glide {
  from: Camera;
  to: Camera;
  start: number | null;
}

export class View {
  #camera: Camera = { x: 0, y: 0, z: 1 };
  #size = { width: 0, height: 0 };
  #glide: Glide | null = null;
  readonly #changed: () => void;

  /** @param changed called when a new frame is needed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): { width: number; height: number } {
    return this.#size;
  }

  get gliding(): boolean {
    return this.#glide !== null;
  }

  /** The part of the world in view. */
  get rect(): Rect {
    const { x, y } = toWorld(this.#camera, { x: 0, y: 0 });
    return { x, y, width: this.#size.width / this.#camera.z, height: this.#size.height / this.#camera.z };
  }

  get middle(): Point {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }

  set(camera: Camera): void {
    this.#glide = null;
    this.#camera = camera;
    this.#changed();
  }

  pan(dx: number, dy: number): void {
    const { x, y, z } = this.#camera;
    this.set({ x: x + dx, y: y + dy, z });
  }

  /** Zooms so that what was at `from` (screen), seen through `start`, comes to lie at `to`. */
  zoom(from: Point, to: Point, factor: number, start = this.#camera): void {
    const camera = zoomAt(start, from, factor, leastZoom, mostZoom);
    this.set({ ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
  }

  /** Where the camera is heading: what another step should start from. */
  get goal(): Camera {
    return this.#glide?.to ?? this.#camera;
  }

  /** Goes there smoothly, or at once where motion is not wanted. */
  glideTo(camera: Camera): void {
    const calm = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (calm || !this.#size.width) return this.set(camera);
    this.#glide = { from: this.#camera, to: camera, start: null };
    this.#changed();
  }

  /** One step of a glide at frame time `now`; true when the camera moved. */
  step(now: number): boolean {
    const glide = this.#glide;
    if (!glide) return false;
    glide.start ??= now;
    const t = Math.min(1, (now - glide.start) / glideMs);
    const k = 1 - (1 - t) ** 3;
    const { from, to } = glide;
    // Zoom grows by equal factors, and the middle of the view goes straight: that is what looks even.
    const z = from.z * (to.z / from.z) ** k;
    const { x: cx, y: cy } = this.middle;
    const a = toWorld(from, { x: cx, y: cy });
    const b = toWorld(to, { x: cx, y: cy });
    const at = { x: a.x + (b.x - a.x) * k, y: a.y + (b.y - a.y) * k };
    this.#camera = t === 1 ? to : { x: cx - at.x * z, y: cy - at.y * z, z };
    if (t === 1) this.#glide = null;
    return true;
  }

  /** A new size keeps what was in the middle in the middle. */
  resize(width: number, height: number): void {
    const { x, y, z } = this.#camera;
    const first = this.#size.width === 0;
    const [dx, dy] = first ? [0, 0] : [(width - this.#size.width) / 2, (height - this.#size.height) / 2];
    this.#size = { width, height };
    this.set({ x: x + dx, y: y + dy, z });
  }
}
