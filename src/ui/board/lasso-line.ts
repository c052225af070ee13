/** The line a lasso has drawn so far, kept in board units so that the view may move under it. */
import { toScreen, type Camera, type Point } from '#core/geometry.ts';

const svgName = 'http://www.w3.org/2000/svg';

export class LassoLine {
  readonly root = document.createElementNS(svgName, 'svg');
  readonly #path = document.createElementNS(svgName, 'path');
  #points: Point[] = [];
  #drawn = true;

  constructor() {
    this.root.setAttribute('class', 'board-lasso');
    this.root.setAttribute('aria-hidden', 'true');
    this.root.style.display = 'none';
    this.root.append(this.#path);
  }

  get points(): readonly Point[] {
    return this.#points;
  }

  add(point: Point): void {
    this.#points.push(point);
    this.#drawn = false;
  }

  clear(): void {
    this.#points = [];
    this.#drawn = false;
  }

  draw(camera: Camera): void {
    if (this.#drawn && !this.#points.length) return;
    this.#drawn = true;
    this.root.style.display = this.#points.length ? '' : 'none';
    const corners = this.#points.map((point) => {
      const { x, y } = toScreen(camera, point);
      return `${Math.round(x)} ${Math.round(y)}`;
    });
    this.#path.setAttribute('d', corners.length ? `M${corners.join('L')}` : '');
  }
}
