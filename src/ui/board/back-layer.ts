/** Regions and connectors in the page, behind the notes, and before them their words. There are tens of them, not thousands. */
import { connectorLine, connectorPath, wordPlace, wordSize } from './connector.ts';
import type { BoardConnector, BoardRegion } from './item.ts';
import type { Scene } from './scene.ts';
import { estimateWidth } from './text-measure.ts';

const svgName = 'http://www.w3.org/2000/svg';

interface Line {
  connector: BoardConnector;
  path: SVGPathElement;
  word: SVGTextElement | null;
  /** Of the word, in board units. */
  width: number;
}

export class BackLayer {
  readonly root = document.createElement('div');
  /** The words of the arrows: before the notes, or neighbours would cover them. */
  readonly words = document.createElementNS(svgName, 'svg');
  readonly #scene: Scene;
  readonly #areas = document.createElement('div');
  readonly #svg = document.createElementNS(svgName, 'svg');
  #regions: readonly BoardRegion[] = [];
  #lines: Line[] = [];
  readonly #byNote = new Map<string, Line[]>();

  constructor(scene: Scene) {
    this.#scene = scene;
    for (const part of [this.root, this.words]) part.setAttribute('aria-hidden', 'true');
    this.#svg.setAttribute('class', 'board-lines');
    this.words.setAttribute('class', 'board-lines board-words');
    this.root.append(this.#areas, this.#svg);
  }

  get regions(): readonly BoardRegion[] {
    return this.#regions;
  }

  get connectors(): readonly BoardConnector[] {
    return this.#lines.map((line) => line.connector);
  }

  setRegions(regions: readonly BoardRegion[]): void {
    this.#regions = regions;
    this.#areas.replaceChildren(
      ...regions.map((region) => {
        const area = document.createElement('div');
        area.className = `board-region ${region.kind}`;
        area.dataset['region'] = region.id;
        area.style.transform = `translate(${region.x}px,${region.y}px)`;
        area.style.width = `${region.width}px`;
        area.style.height = `${region.height}px`;
        const title = document.createElement('span');
        title.textContent = region.title;
        area.append(title);
        return area;
      }),
    );
  }

  setConnectors(connectors: readonly BoardConnector[]): void {
    this.#byNote.clear();
    this.#lines = connectors.map((connector) => {
      const path = document.createElementNS(svgName, 'path');
      path.dataset['connector'] = connector.id;
      const word = connector.label ? document.createElementNS(svgName, 'text') : null;
      if (word) word.textContent = connector.label;
      const line = { connector, path, word, width: estimateWidth(connector.label) * wordSize };
      for (const end of [connector.from, connector.to])
        this.#byNote.set(end, [...(this.#byNote.get(end) ?? []), line]);
      this.#put(line);
      return line;
    });
    this.#svg.replaceChildren(...this.#lines.map((line) => line.path));
    const words = this.#lines.flatMap((line) => line.word ?? []);
    this.words.replaceChildren(...words);
    // An empty picture over all notes would still be a layer of its own while they move.
    this.words.style.display = words.length > 0 ? '' : 'none';
  }

  /** Notes moved: their arrows follow. */
  follow(ids: Iterable<string> | 'all'): void {
    if (!this.#lines.length) return;
    if (ids === 'all') this.#lines.forEach((line) => this.#put(line));
    else for (const id of ids) this.#byNote.get(id)?.forEach((line) => this.#put(line));
  }

  #put({ connector, path, word, width }: Line): void {
    const [from, to] = [this.#scene.get(connector.from), this.#scene.get(connector.to)];
    const [a, b] = [from && this.#scene.place(from), to && this.#scene.place(to)];
    const line = a && b && connectorLine(a, b);
    path.setAttribute('d', line ? connectorPath(line) : '');
    if (!word) return;
    word.style.display = line ? '' : 'none';
    if (!line) return;
    const { x, y } = wordPlace(a, b, line, width);
    word.setAttribute('x', String(x));
    word.setAttribute('y', String(y));
  }
}
