/** What the board shows and what it asks for: the contract between a board and whoever owns the notes. */
import type { Camera, Point, Rect } from '#core/geometry.ts';
import type { NoteColour } from '../note-colour.ts';

/** The side of a note in board units (CSS pixels at zoom 1). */
export const noteSize = 200;
/** Below this zoom notes are painted on a canvas, above it they are elements with their whole text. */
export const nearZoom = 0.38;

export interface BoardItem {
  id: string;
  /** Top left corner in board units. */
  x: number;
  y: number;
  text: string;
  colour: NoteColour;
  /** A short symbol in the lower left corner, for example that of the table it came from. */
  mark?: string;
  /** A short word in the lower right corner, for example a number of votes. */
  badge?: string;
  /** Cannot be moved or removed by hand. */
  locked?: boolean;
  /** Added to the accessible name, for example "5 votes". */
  label?: string;
  /** Others lie folded under it: their edges are seen below. */
  stack?: boolean;
  /** SVG path data in a 200 × 200 box, filled with ink. */
  drawing?: string;
  /** Blob or object URL of a picture. */
  picture?: string;
}

export interface BoardSource {
  /** Visible items in drawing order, the last on top. The same array is returned while nothing changed. */
  items(): readonly BoardItem[];
  get(id: string): BoardItem | undefined;
  /** Calls back with the changed ids, `'all'` when the set changed widely; returns how to stop. */
  onChange(listener: (ids: ReadonlySet<string> | 'all') => void): () => void;
}

/** A named area behind the notes. */
export interface BoardRegion extends Rect {
  id: string;
  title: string;
  kind: 'frame' | 'cluster';
}

/** An arrow from one note to another, with a word on it. */
export interface BoardConnector {
  id: string;
  from: string;
  to: string;
  label: string;
}

/** A note with a new place for its top left corner. */
export interface Move extends Point {
  id: string;
}

/** A note that somebody else is moving just now; `colour` is any CSS colour. */
export interface RemoteMove extends Move {
  colour: string;
}

export interface BoardActions {
  /** One gesture is one call, at its end. */
  move?(moves: readonly Move[]): void;
  /** Tap on a selected note, double tap, Enter. */
  open?(id: string): void;
  /** Double tap on an empty place; the top left corner of the note to be, in board units. */
  create?(x: number, y: number): void;
  select?(ids: ReadonlySet<string>): void;
  /** Delete key. */
  remove?(ids: ReadonlySet<string>): void;
  /** About 20 times a second while notes are moved, `null` at the end: for the others to see. */
  dragging?(moves: readonly Move[] | null): void;
}

export type BoardTool = 'hand' | 'lasso';

/** What a view around the board may ask of it. */
export interface BoardApi {
  /** Shows all notes and regions. */
  fit(): void;
  /** Zooms about the middle of the view. */
  zoomBy(factor: number): void;
  /** Brings a note into view by the shortest way, large enough to read, and makes it the one the keyboard is on. */
  showItem(id: string): void;
  /** Brings a frame and its name into view by the shortest way. */
  showFrame(frame: Rect): void;
  camera(): Camera;
  setCamera(camera: Camera): void;
  /** The next tap on the board places these notes there; an empty list calls it off. */
  pick(ids: Iterable<string>): void;
  /** True between {@link pick} and the tap that places. */
  picking(): boolean;
  selection(): ReadonlySet<string>;
  setSelection(ids: Iterable<string>): void;
  /** Size of the view in CSS pixels. */
  viewport(): { width: number; height: number };
  /** Notes and regions together; `null` when there are none. */
  bounds(): Rect | null;
  /** Called after a frame in which the camera, the size or picking changed; returns how to stop. */
  onView(listener: () => void): () => void;
  /** True from the first frame on: notes are seen and can be written. */
  isDrawn(): boolean;
}
