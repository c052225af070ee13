/** Paints the board from afar: blocks of colour, closer with grey lines, closer still with the first words. */
import type { Camera } from '#core/geometry.ts';
import { paintConnectors, paintRegions } from './far-back.ts';
import { noteSize, type BoardConnector, type BoardItem, type BoardRegion } from './item.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { PictureContext } from './still-picture.ts';
import { isRightToLeft } from './text-direction.ts';
import { wrap, type Measure } from './text-fit.ts';

/** Above this zoom grey lines stand for text, above the next its first words are written. */
export const linesZoom = 0.16;
export const wordsZoom = 0.22;
/** Words slow a paint down; on a device where that took longer than this, motion shows lines instead. */
const wordsBudgetMs = 5;

/** First words are larger than the text of the note: they are read from afar. The largest that cuts no word is taken. */
const titleSizes = [42, 34, 28] as const;
const titleHeight = 160;
const inset = 16;
const rim = 'rgb(0 0 0 / 16%)';
const greyed = 'rgb(23 37 42 / 42%)';

export interface FarScene {
  readonly scene: Scene;
  readonly back: { readonly regions: readonly BoardRegion[]; readonly connectors: readonly BoardConnector[] };
  chosen(id: string): boolean;
  /** Notes shown by something else just now. */
  elsewhere(id: string): boolean;
}

interface Title {
  size: number;
  /** Runs from right to left. */
  back: boolean;
  lines: readonly string[];
}

export class FarPainter {
  readonly #scene: FarScene;
  readonly #palette: () => Palette;
  readonly #measure: () => Measure;
  readonly #pictures = new Map<string, HTMLImageElement>();
  readonly #drawings = new Map<string, Path2D>();
  readonly #titles = new Map<string, Title>();
  readonly #changed: () => void;
  #wordsMs = 0;

  constructor(scene: FarScene, palette: () => Palette, measure: () => Measure, changed: () => void) {
    this.#scene = scene;
    this.#palette = palette;
    this.#measure = measure;
    this.#changed = changed;
  }

  forget(): void {
    this.#titles.clear();
  }

  /** Paints; returns true when a sharper picture is possible at rest. */
  paint(
    context: PictureContext,
    camera: Camera,
    size: { width: number; height: number },
    scale: number,
    moving: boolean,
  ): boolean {
    const { z } = camera;
    const palette = this.#palette();
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = palette.board;
    context.fillRect(0, 0, size.width, size.height);
    paintRegions(context, this.#scene.back.regions, camera, palette);
    paintConnectors(context, this.#scene.back.connectors, this.#scene.scene, camera, palette);
    const slow = moving && this.#wordsMs > wordsBudgetMs;
    const detail = z < linesZoom ? 'blocks' : z < wordsZoom || slow ? 'lines' : 'words';
    const start = performance.now();
    this.#notes(context, camera, size, palette, detail);
    if (detail === 'words') this.#wordsMs = performance.now() - start;
    return slow && z >= wordsZoom;
  }

  /** Notes one by one in drawing order: what lies beneath another must not show through it. */
  #notes(
    c: PictureContext,
    { x, y, z }: Camera,
    size: { width: number; height: number },
    palette: Palette,
    detail: 'blocks' | 'lines' | 'words',
  ): void {
    const { scene } = this.#scene;
    const plain = scene.held.size === 0 && scene.remote.size === 0;
    const side = noteSize * z;
    c.textBaseline = 'top';
    let font = 0;
    for (const item of scene.items()) {
      const px = item.x * z + x;
      const py = item.y * z + y;
      if (px + side < 0 || py + side < 0 || px > size.width || py > size.height) continue;
      if (!plain && this.#scene.elsewhere(item.id)) continue;
      if (item.stack) {
        c.fillStyle = rim;
        c.fillRect(px + 10 * z, py + 10 * z, side, side);
      }
      if (detail !== 'blocks') {
        // A rim, so that notes of one colour that overlap are seen as several.
        c.fillStyle = rim;
        c.fillRect(px - 1, py - 1, side + 2, side + 2);
      }
      c.fillStyle = palette.paper[item.colour];
      c.fillRect(px, py, side, side);
      if (detail === 'lines') {
        c.fillStyle = greyed;
        const lines = Math.min(4, Math.ceil(item.text.length / 20));
        for (let line = 0; line < lines; line++)
          c.fillRect(px + inset * z, py + (18 + line * 28) * z, (line === lines - 1 ? 100 : 168) * z, 12 * z);
      } else if (detail === 'words' && !item.picture) {
        const title = this.#title(item.text);
        if (title.size !== font) {
          font = title.size;
          c.font = `500 ${font * z}px ${palette.fontFamily}`;
        }
        c.fillStyle = palette.ink;
        if (title.back) this.#back(c, true);
        const start = px + (title.back ? noteSize - inset : inset) * z;
        for (let line = 0; line < title.lines.length; line++)
          c.fillText(title.lines[line]!, start, py + (inset + line * font * 1.2) * z);
        if (title.back) this.#back(c, false);
      }
      if (item.picture || item.drawing || item.badge || this.#scene.chosen(item.id))
        this.#extras(c, z, palette, item, px, py);
    }
  }

  /** Changed for those few notes only: it costs nothing where nobody writes so. */
  #back(c: PictureContext, back: boolean): void {
    c.direction = back ? 'rtl' : 'ltr';
    c.textAlign = back ? 'right' : 'left';
  }

  /** The first words of a note, wrapped once per text. */
  #title(text: string): Title {
    let title = this.#titles.get(text);
    if (!title) {
      if (this.#titles.size > 8_000) this.#titles.clear();
      const start = text.slice(0, 80);
      for (const size of titleSizes) {
        const most = Math.floor(titleHeight / (size * 1.2));
        const { lines, cut } = wrap(start, (noteSize - 2 * inset) / size, most, this.#measure());
        title = { size, lines, back: isRightToLeft(start) };
        if (!cut) break;
      }
      this.#titles.set(text, title!);
    }
    return title!;
  }

  #extras(c: PictureContext, z: number, palette: Palette, item: BoardItem, x: number, y: number): void {
    const side = noteSize * z;
    if (item.picture) {
      const image = this.#picture(item.picture);
      if (image) {
        const cut = Math.min(image.naturalWidth, image.naturalHeight);
        c.drawImage(
          image,
          (image.naturalWidth - cut) / 2,
          (image.naturalHeight - cut) / 2,
          cut,
          cut,
          x,
          y,
          side,
          side,
        );
      }
    }
    if (item.drawing) {
      let path = this.#drawings.get(item.drawing);
      if (!path) {
        if (this.#drawings.size > 500) this.#drawings.clear();
        this.#drawings.set(item.drawing, (path = new Path2D(item.drawing)));
      }
      c.save();
      c.translate(x, y);
      c.scale(z, z);
      c.fillStyle = palette.ink;
      c.fill(path);
      c.restore();
    }
    if (item.badge) {
      const radius = Math.max(4, 18 * z);
      c.fillStyle = palette.ink;
      c.beginPath();
      c.arc(x + side - radius, y + side - radius, radius, 0, 2 * Math.PI);
      c.fill();
    }
    if (!this.#scene.chosen(item.id)) return;
    c.strokeStyle = palette.text;
    c.lineWidth = 3;
    c.strokeRect(x, y, side, side);
  }

  #picture(url: string): HTMLImageElement | null {
    let image = this.#pictures.get(url);
    if (!image) {
      if (this.#pictures.size > 200) this.#pictures.clear();
      image = new Image();
      image.onload = this.#changed;
      image.src = url;
      this.#pictures.set(url, image);
    }
    return image.complete && image.naturalWidth > 0 ? image : null;
  }
}
