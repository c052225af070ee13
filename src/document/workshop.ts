/** The workshop: one Yjs document, opened as collections. Opening writes nothing. */
import * as Y from 'yjs';
import type { CheckSignature, FacilitatorKey } from '#protocol/facilitator.ts';
import { Collection } from './collection.ts';
import { DeskWords } from './desk-words.ts';
import { Editor } from './editor.ts';
import { Images } from './images.ts';
import { Presence } from './presence.ts';
import { Register } from './register.ts';
import {
  activitySchema,
  cardSchema,
  isCardText,
  isNoteText,
  linkSchema,
  metaSchema,
  minutesSchema,
  noteSchema,
  tableSchema,
  type Activity,
  type Card,
  type Link,
  type Note,
  type Table,
} from './schema.ts';
import { StageBoard } from './stage-board.ts';

export class Workshop {
  readonly id: string;
  readonly doc: Y.Doc;
  readonly meta: Register<string | number>;
  readonly agenda: Collection<Activity>;
  readonly tables: Collection<Table>;
  readonly notes: Collection<Note>;
  readonly cards: Collection<Card>;
  readonly links: Collection<Link>;
  readonly stage: StageBoard;
  readonly desk: DeskWords;
  readonly presence: Presence;
  /** Photos on notes: beside the document, not in it. */
  readonly images = new Images();
  readonly #editors = new Map<string, Editor>();
  readonly #minutes = new Map<string, Register<number>>();

  /**
   * `fingerprint` names the facilitator whose stage this device follows; `now` is this device's clock; `check` says whether a
   * signature holds, for a device that remembers.
   */
  constructor(
    id: string,
    doc: Y.Doc,
    fingerprint: string,
    { now = Date.now, check }: { now?: () => number; check?: CheckSignature } = {},
  ) {
    this.id = id;
    this.doc = doc;
    this.meta = new Register(doc, 'meta', metaSchema);
    this.agenda = new Collection(doc, 'agenda', activitySchema);
    this.tables = new Collection(doc, 'tables', tableSchema);
    this.notes = new Collection(doc, 'notes', noteSchema, isNoteText);
    this.cards = new Collection(doc, 'cards', cardSchema, isCardText);
    this.links = new Collection(doc, 'links', linkSchema);
    this.stage = new StageBoard(doc, id, fingerprint, check);
    this.desk = new DeskWords(doc, id, fingerprint, check);
    this.presence = new Presence(doc, now);
  }

  /** Which making of the workshop this document comes from; empty while nothing has arrived. Roads refuse another one's. */
  get generation(): string {
    return String(this.meta.get('generation') ?? '');
  }
  get title(): string {
    return String(this.meta.get('title') ?? '');
  }
  /** Makes this device the facilitator's: it may move the room and speak from the desk. */
  lead(key: FacilitatorKey): void {
    this.stage.lead(key);
    this.desk.lead(key);
  }
  /** The activity the room is in. */
  get currentActivity(): Activity | undefined {
    const id = this.stage.current.activity;
    return id === null ? undefined : this.agenda.get(id);
  }

  /** The editor of one activity, or of the workshop's own settings (`''`): each has its own undo steps. */
  editor(scope = ''): Editor {
    let editor = this.#editors.get(scope);
    if (!editor) this.#editors.set(scope, (editor = new Editor(this.doc, scope)));
    return editor;
  }

  /** Minutes the facilitator gave to the phases of an activity, by phase id; a method's own suggestion stands for the rest. */
  minutes(activity: string): Register<number> {
    let minutes = this.#minutes.get(activity);
    if (!minutes) {
      minutes = new Register(this.doc, Workshop.rootName(activity, 'minutes'), minutesSchema);
      this.#minutes.set(activity, minutes);
    }
    return minutes;
  }

  /** How many records of any kind could not be read. */
  get broken(): number {
    return [this.agenda, this.tables, this.notes, this.cards, this.links].reduce(
      (sum, c) => sum + c.broken,
      0,
    );
  }

  /** A root map of an activity's own arrangement: `<activity>/<name>`. */
  static rootName(activity: string, name: string): string {
    return `${activity}/${name}`;
  }

  destroy(): void {
    for (const editor of this.#editors.values()) editor.destroy();
    this.presence.destroy();
    this.images.destroy();
    this.doc.destroy();
  }
}

/** The whole document as one V1 update: what the workshop file carries. */
export const workshopBytes = (workshop: Workshop): Uint8Array => Y.encodeStateAsUpdate(workshop.doc);
