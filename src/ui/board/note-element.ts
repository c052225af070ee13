/** One note in the page: a reused element that writes only what differs from what it shows. */
import { notePaperCss } from '../note-colour.ts';
import { noteSize, type BoardItem } from './item.ts';
import { textBox } from './text-box.ts';
import type { Box, TextFit } from './text-fit.ts';
import type { BoardWords } from './words.ts';

const decorationKeys = ['mark', 'badge', 'drawing', 'picture'] as const;

/** How a note stands out just now. */
export interface NoteLook {
  chosen: boolean;
  lifted: boolean;
  /** CSS colour of the hand that moves it elsewhere. */
  remote: string | null;
  tabStop: boolean;
  z: number;
}

export interface NoteTools {
  fit(text: string, box: Box): TextFit;
  words(): BoardWords;
}

export class NoteElement {
  readonly root = document.createElement('div');
  readonly #text = document.createTextNode('');
  readonly #tools: NoteTools;
  readonly #decorative: boolean;
  #item: BoardItem | null = null;
  #x = NaN;
  #y = NaN;
  /** Where it lay before it was picked up. */
  #left = 0;
  #top = 0;
  #size = 0;
  #hidden = false;
  #look: NoteLook | null = null;

  /** @param decorative a copy for the eye only, without a name for assistive technology. */
  constructor(tools: NoteTools, decorative = false) {
    this.#tools = tools;
    this.#decorative = decorative;
    this.root.className = 'board-note';
    this.root.append(this.#text);
    if (!decorative) {
      this.root.setAttribute('role', 'option');
      this.root.setAttribute('aria-selected', 'false');
      this.root.tabIndex = -1;
    }
  }

  show(item: BoardItem): void {
    const before = this.#item;
    if (before === item && !this.#hidden) return;
    this.#item = item;
    const { root } = this;
    if (this.#hidden) root.style.display = '';
    if (this.#hidden || before?.id !== item.id) {
      if (this.#decorative) root.dataset['ghost'] = item.id;
      else root.dataset['note'] = item.id;
    }
    this.#hidden = false;
    if (before?.colour !== item.colour) {
      root.dataset['colour'] = item.colour;
      root.style.background = notePaperCss(item.colour);
    }
    if (before?.stack !== item.stack) root.classList.toggle('stack', !!item.stack);
    this.#write(item);
    if (decorationKeys.some((key) => before?.[key] !== item[key])) this.#decorate(item);
    this.root.classList.toggle('captioned', !!item.picture && item.text.trim() !== '');
    if (!this.#decorative) this.#name(item);
  }

  /** Fits the text anew: fonts arrived, or the language changed. */
  refit(): void {
    const item = this.#item;
    this.#item = null;
    if (item) this.show(item);
  }

  /** Board units. Tell {@link look} first whether somebody moves it. */
  moveTo(x: number, y: number): void {
    if (x === this.#x && y === this.#y) return;
    this.#x = x;
    this.#y = y;
    this.#place();
  }

  /**
   * A note that lies still has a place; one that is moved has a `transform`, which is cheap to change. With one on each note every
   * step of the board is dearer, because the browser keeps a coordinate system for each.
   */
  #place(): void {
    if (Number.isNaN(this.#x)) return;
    const { style } = this.root;
    if (this.#look && isMoved(this.#look)) {
      style.transform = `translate(${this.#x - this.#left}px,${this.#y - this.#top}px)`;
      return;
    }
    style.transform = '';
    style.left = `${(this.#left = this.#x)}px`;
    style.top = `${(this.#top = this.#y)}px`;
  }

  look(look: NoteLook): void {
    const { root } = this;
    const before = this.#look;
    this.#look = look;
    if (look.z !== before?.z) root.style.zIndex = String(look.z);
    if (look.chosen !== (before?.chosen ?? false)) {
      root.classList.toggle('chosen', look.chosen);
      if (!this.#decorative) root.setAttribute('aria-selected', String(look.chosen));
    }
    if (look.tabStop !== (before?.tabStop ?? false)) root.tabIndex = look.tabStop ? 0 : -1;
    if (look.lifted !== (before?.lifted ?? false)) {
      root.classList.toggle('lifted', look.lifted);
      // Its own layer: the notes beneath are not painted again for every step of a drag.
      root.style.willChange = look.lifted ? 'transform' : '';
    }
    if (isMoved(look) !== (before !== null && isMoved(before))) this.#place();
    if (look.remote === (before?.remote ?? null)) return;
    root.classList.toggle('remote', look.remote !== null);
    root.style.setProperty('--_remote', look.remote ?? '');
  }

  /** Takes the note off the page; the next {@link show} brings the element back. */
  hide(): void {
    if (this.#hidden) return;
    this.#hidden = true;
    this.root.style.display = 'none';
    delete this.root.dataset['note'];
  }

  #write(item: BoardItem): void {
    const fit = this.#tools.fit(item.text, textBox(item));
    if (fit.size !== this.#size) this.root.style.fontSize = `${(this.#size = fit.size)}px`;
    const text = fit.clipped ? fit.lines.join('\n') : item.text;
    if (this.#text.data !== text) this.#text.data = text;
  }

  /** Corner words, drawing and picture: rare, so they are made anew when one of them changes. */
  #decorate(item: BoardItem): void {
    const added: (Element | Text)[] = [this.#text];
    if (item.picture) {
      const image = document.createElement('img');
      image.src = item.picture;
      image.alt = '';
      image.decoding = 'async';
      image.draggable = false;
      added.push(image);
    }
    if (item.drawing) added.push(drawingElement(item.drawing));
    for (const corner of ['mark', 'badge'] as const) {
      const word = item[corner];
      if (!word) continue;
      const element = document.createElement('span');
      element.className = corner;
      element.textContent = word;
      added.push(element);
    }
    this.root.replaceChildren(...added);
  }

  #name(item: BoardItem): void {
    const words = this.#tools.words();
    const said = [
      item.text.trim().slice(0, 300),
      item.picture ? words.picture : '',
      item.drawing ? words.drawing : '',
      item.label ?? '',
      item.locked ? words.locked : '',
    ].filter(Boolean);
    // A plain note is named by its content; that saves an attribute on almost every note.
    if (said.length === 1 && said[0] === item.text.trim()) this.root.removeAttribute('aria-label');
    else this.root.setAttribute('aria-label', said.join(', ') || words.emptyNote);
  }
}

const isMoved = (look: NoteLook): boolean => look.lifted || look.remote !== null;

function drawingElement(path: string): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${noteSize} ${noteSize}`);
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
