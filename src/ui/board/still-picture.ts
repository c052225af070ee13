/**
 * A picture on a canvas that is painted seldom and shown for long. A 2D canvas on the page is handed to the compositor again at every
 * frame, changed or not; here it is painted elsewhere and handed over once. Where there is no `OffscreenCanvas` it is a plain canvas.
 */
export type PictureContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export class StillPicture {
  /** `null` where the browser gives none. */
  readonly context: PictureContext | null;
  readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #shown: ImageBitmapRenderingContext | null;

  /** @param root the canvas on the page; nothing else may ask it for a context. */
  constructor(root: HTMLCanvasElement) {
    this.#shown = typeof OffscreenCanvas === 'function' ? root.getContext('bitmaprenderer') : null;
    this.#canvas = this.#shown ? new OffscreenCanvas(1, 1) : root;
    this.context = this.#canvas.getContext('2d', { alpha: false }) as PictureContext | null;
  }

  /** In device pixels; true when the size is another one than before. */
  resize(width: number, height: number): boolean {
    if (this.#canvas.width === width && this.#canvas.height === height) return false;
    this.#canvas.width = width;
    this.#canvas.height = height;
    return true;
  }

  /** Shows what has been painted; it has to be painted whole the next time. */
  show(): void {
    if (this.#shown && this.#canvas instanceof OffscreenCanvas)
      this.#shown.transferFromImageBitmap(this.#canvas.transferToImageBitmap());
  }
}
