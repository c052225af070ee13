/** Keeps the documents: every update into the room's log, minute snapshots, and copies in the shared folder. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as Y from 'yjs';
import { newestSnapshot, saveCopy, saveSnapshot } from './copies.ts';
import { roomImages } from './images.ts';
import { applyAll, openLog, type LogOptions, type RoomLog } from './log.ts';
import { mendLosses } from './mender.ts';
import type { Rooms } from './rooms.ts';
import { makeFolder, type DiskTrouble } from './safe-write.ts';

export interface KeeperOptions {
  rooms: Rooms;
  exportDir: string;
  /** The line inside a workshop file that tells how to open it. */
  readable: string;
  /** A disk that begins to refuse, or works again (`null`). `room` is null when only the shared folder is concerned. */
  onTrouble: (room: string | null, trouble: DiskTrouble | null) => void;
  log?: Omit<LogOptions, 'onTrouble'>;
}

export interface Keeper {
  /** Fills an empty document from its log and keeps it from then on. */
  load(room: string, doc: Y.Doc): Promise<void>;
  /** Resolves once everything the document has been given so far is on the disk. */
  keep(room: string): Promise<void>;
  trouble(room: string): DiskTrouble | null;
  counts(): Promise<KeptCounts>;
  /** Snapshots of what has changed since the last ones. Called each minute. */
  saveSnapshots(now?: Date): Promise<void>;
  /** Copies of what has changed since the last ones. Called every five minutes and at the end. */
  saveCopies(now?: Date): Promise<void>;
  /** Writes what is left, tells whether the logs hold everything, then writes the copies, which may take longer. */
  close(onKept?: (whole: boolean) => void): Promise<void>;
}

export interface KeptCounts {
  documents: number;
  edits: number;
  keptBytes: number;
  damagedRecords: number;
  trouble: DiskTrouble | null;
}

interface Kept {
  log: RoomLog;
  doc: Y.Doc;
  stop: () => void;
  /** What Yjs holds back until earlier updates come; it emits no update for these, so they are logged on their own. */
  heldBack: unknown[];
  snapshotDue: boolean;
  copyDue: boolean;
}

const heldBackBy = (doc: Y.Doc) => [doc.store.pendingStructs, doc.store.pendingDs];

/** The held back parts of a document as updates. */
function heldBackUpdates(doc: Y.Doc): Uint8Array[] {
  const { pendingStructs, pendingDs } = doc.store;
  return [pendingStructs?.update, pendingDs].flatMap((v2) => (v2 ? [Y.convertUpdateFormatV2ToV1(v2)] : []));
}

export function createKeeper(options: KeeperOptions): Keeper {
  const { rooms, exportDir, onTrouble } = options;
  const kept = new Map<string, Kept>();
  let copyTrouble: DiskTrouble | null = null;

  async function load(room: string, doc: Y.Doc): Promise<void> {
    const folder = rooms.folder(room);
    await makeFolder(folder);
    const { log, updates, whole } = await openLog(join(folder, 'log.bin'), {
      ...options.log,
      onTrouble: (trouble) => onTrouble(room, trouble),
    });
    applyAll(doc, updates);
    let stopMending = () => {};
    const one: Kept = {
      log,
      doc,
      heldBack: heldBackBy(doc),
      snapshotDue: false,
      // The last run may have ended before its copy was written.
      copyDue: updates.length > 0,
      stop: () => {
        stopMending();
        doc.off('update', onUpdate);
      },
    };
    // In the document's own event, so that an update is queued before any message after it is read.
    const onUpdate = (update: Uint8Array) => {
      log.append(update);
      one.snapshotDue = one.copyDue = true;
    };
    doc.on('update', onUpdate);
    kept.set(room, one);
    if (!whole || updates.length === 0) {
      // Merging what is already there changes nothing, so a snapshot can only give back what the log has lost.
      const snapshot = await newestSnapshot(folder);
      if (snapshot) applyAll(doc, [snapshot]);
    }
    stopMending = mendLosses(doc);
  }

  const keeper: Keeper = {
    load,
    async keep(room) {
      const one = kept.get(room);
      if (!one) return;
      const now = heldBackBy(one.doc);
      if (now.some((part, i) => part !== null && part !== one.heldBack[i])) {
        for (const update of heldBackUpdates(one.doc)) one.log.append(update);
        one.snapshotDue = one.copyDue = true;
      }
      one.heldBack = now;
      await one.log.synced();
    },
    trouble: (room) => kept.get(room)?.log.state().trouble ?? null,
    async counts() {
      const states = [...kept.values()].map((one) => one.log.state());
      const closed = rooms.all().filter((room) => !kept.has(room.id));
      const sizes = await Promise.all(
        closed.map((room) =>
          stat(join(rooms.folder(room.id), 'log.bin')).then(
            (file) => file.size,
            () => 0,
          ),
        ),
      );
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      return {
        documents: kept.size,
        edits: sum(states.map((state) => state.records)),
        keptBytes: sum(states.map((state) => state.bytes)) + sum(sizes),
        damagedRecords: sum(states.map((state) => state.damaged)),
        trouble: states.find((state) => state.trouble)?.trouble ?? copyTrouble,
      };
    },
    async saveSnapshots(now = new Date()) {
      for (const [room, one] of kept) {
        if (!one.snapshotDue) continue;
        one.snapshotDue = false;
        const written = await saveSnapshot(rooms.folder(room), Y.encodeStateAsUpdate(one.doc), now);
        if (!written.ok) one.snapshotDue = true;
      }
    },
    async saveCopies(now = new Date()) {
      for (const [id, one] of kept) {
        const room = rooms.get(id);
        if (!one.copyDue || !room) continue;
        one.copyDue = false;
        const state = Y.encodeStateAsUpdate(one.doc);
        const written = await saveCopy(
          exportDir,
          room,
          state,
          options.readable,
          now,
          await roomImages(rooms.folder(id)),
        );
        if (!written.ok) one.copyDue = true;
        const trouble = written.ok ? null : written.error;
        if (trouble !== copyTrouble) onTrouble(null, (copyTrouble = trouble));
      }
    },
    async close(onKept) {
      for (const one of kept.values()) one.stop();
      const whole = await Promise.all([...kept.values()].map((one) => one.log.close()));
      onKept?.(whole.every(Boolean));
      await keeper.saveSnapshots();
      await keeper.saveCopies();
    },
  };
  return keeper;
}
