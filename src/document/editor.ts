/** Editing with undo: every local change goes through one door, and undo takes back this device's own steps only. */
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';

/** Origin of a change that its maker can undo. */
export class LocalEdit {
  readonly scope: string;
  readonly name: string;
  constructor(scope: string, name: string) {
    this.scope = scope;
    this.name = name;
  }
}

/**
 * Origin of a local change that undo leaves alone: the making of a new item while it is still invisible. Undoing a creation
 * therefore only hides the item, and nobody loses what others wrote into it meanwhile.
 */
export class Preparation {}

/** Steps that follow each other faster than this and belong together (typing) are undone together. Milliseconds. */
const mergeWithinMs = 900;

export class Editor {
  readonly doc: Y.Doc;
  readonly scope: string;
  readonly #undo: Y.UndoManager;
  readonly #track: () => void;
  #lastMerge = '';
  #lastAt = 0;

  /** `scope` keeps the undo steps of one activity apart from another's. */
  constructor(doc: Y.Doc, scope: string) {
    this.doc = doc;
    this.scope = scope;
    this.#undo = new Y.UndoManager(doc, {
      trackedOrigins: new Set([LocalEdit]),
      captureTimeout: Number.MAX_SAFE_INTEGER, // edit() itself decides where a step ends
      captureTransaction: (transaction) =>
        !(transaction.origin instanceof LocalEdit) || transaction.origin.scope === scope,
    });
    this.#undo.on('stack-item-added', ({ stackItem, origin }) => {
      if (origin instanceof LocalEdit) stackItem.meta.set('name', origin.name);
    });
    this.#track = createSubscriber((update) => {
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
      for (const event of events) this.#undo.on(event, update);
      return () => events.forEach((event) => this.#undo.off(event, update));
    });
  }

  /**
   * Makes one undoable step. Changes with the same `merge` key in quick succession (typing into one field) become one step.
   */
  edit<T>(name: string, change: () => T, merge = ''): T {
    const now = Date.now();
    if (merge === '' || merge !== this.#lastMerge || now - this.#lastAt > mergeWithinMs)
      this.#undo.stopCapturing();
    this.#lastMerge = merge;
    this.#lastAt = now;
    return this.doc.transact(() => change(), new LocalEdit(this.scope, name));
  }

  /** Prepares something still invisible; not an undo step. */
  prepare<T>(change: () => T): T {
    return this.doc.transact(() => change(), new Preparation());
  }

  get canUndo(): boolean {
    this.#track();
    return this.#undo.undoStack.length > 0;
  }
  get canRedo(): boolean {
    this.#track();
    return this.#undo.redoStack.length > 0;
  }
  undo(): void {
    this.#lastMerge = '';
    this.#undo.undo();
  }
  redo(): void {
    this.#lastMerge = '';
    this.#undo.redo();
  }
  destroy(): void {
    this.#undo.destroy();
  }
}
