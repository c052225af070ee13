/** Regions and connectors in the page, behind the notes. There are tens of them, not thousands. */
import { connectorLine, connectorPath } from './connector.ts';
import type { BoardConnector, BoardRegion } from './item.ts';
import type { Scene } from './scene.ts';

const svgName = 'http://www.w3.org/2000/svg';

interface Line {
  connector: BoardConnector;
  path: SVGPathElement;
  word: SVGTextElement | null;
}

export class BackLayer {
  readonly root = document.createElement('div');
  readonly #scene: Scene;
  readonly #areas = document.createElement('div');
  readonly #svg = document.createElementNS(svgName, 'svg');
  #regions: readonly BoardRegion[] = [];
  #lines: Line[] = [];
  readonly #byNote = new Map<string, Line[]>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.root.setAttribute('aria-hidden', 'true');
    this.#svg.setAttribute('class', 'board-lines');
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
      const line = { connector, path, word };
      for (const end of [connector.from, connector.to])
        this.#byNote.set(end, [...(this.#byNote.get(end) ?? []), line]);
      this.#put(line);
      return line;
    });
    this.#svg.replaceChildren(
      ...this.#lines.map((line) => line.path),
      ...this.#lines.flatMap((line) => (line.word ? [line.word] : [])),
    );
  }

  /** Notes moved: their arrows follow. */
  follow(ids: Iterable<string> | 'all'): void {
    if (!this.#lines.length) return;
    if (ids === 'all') this.#lines.forEach((line) => this.#put(line));
    else for (const id of ids) this.#byNote.get(id)?.forEach((line) => this.#put(line));
  }

  #put({ connector, path, word }: Line): void {
    const [from, to] = [this.#scene.get(connector.from), this.#scene.get(connector.to)];
    const line = from && to && connectorLine(this.#scene.place(from), this.#scene.place(to));
    path.setAttribute('d', line ? connectorPath(line) : '');
    if (!word) return;
    word.style.display = line ? '' : 'none';
    if (!line) return;
    word.setAttribute('x', String(line.middle.x));
    word.setAttribute('y', String(line.middle.y));
  }
}
