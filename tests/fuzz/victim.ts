/** The process that reads hostile bytes, so that a hang or a crash costs the suite nothing. Told what to do by its arguments. */
import * as Y from 'yjs';
import { applyChecked } from '#protocol/gate.ts';
import { realDisk } from '#hub/log.ts';
import { startHub } from '#hub/server.ts';
import { createRandom } from '../sim/random.ts';
import { bombs } from './bombs.ts';
import { honestRoom, mutated, noteCount, noteText } from './mutations.ts';

export interface Report {
  attacks: number;
  /** Attacks the gate let through. */
  passed: number;
  /** The gate itself, or what it let through, threw. */
  threw: number;
  /** Attacks that threw and had already changed the document. */
  partly: number;
  /** Documents that broke off half-way, could not be read or written afterwards, or took no honest edit any more. */
  broken: number;
  /** Attacks that took a note away or changed one: well-formed edits, as anybody with the room key may make. */
  edited: number;
  /** Time of the processor, so that other work on the machine does not count. */
  slowestMs: number;
  slowest: string;
}

const honest = honestRoom();
const [mode = '', seed = '1', from = '0', to = '0'] = process.argv.slice(2);
const say = (message: object) => void process.send?.(message);

/** What Anna adds after the attack: it must arrive. */
const later = (() => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, honest.state);
  const before = Y.encodeStateVector(doc);
  doc.getMap('notes').set('after', new Y.Map([['shown', true]]));
  return Y.encodeStateAsUpdate(doc, before);
})();

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const untouched = honest.state.join();

function isHealthy(doc: Y.Doc): boolean {
  try {
    Y.applyUpdate(doc, later);
    if (!doc.getMap('notes').has('after')) return false;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    for (const note of doc.getMap('notes').values()) if (note instanceof Y.Map) void [...note.entries()];
    return copy.getMap('notes').size === doc.getMap('notes').size;
  } catch {
    return false;
  }
}
function notesWrong(doc: Y.Doc): number {
  const notes = doc.getMap<Y.Map<unknown>>('notes');
  let wrong = 0;
  for (let i = 0; i < noteCount; i++) {
    const note = notes.get(`n${i}`);
    if (!(note instanceof Y.Map) || String(note.get('text')) !== noteText(i)) wrong++;
  }
  return wrong;
}

const report: Report = {
  attacks: 0,
  passed: 0,
  threw: 0,
  partly: 0,
  broken: 0,
  edited: 0,
  slowestMs: 0,
  slowest: '',
};

function attack(name: string, bytes: Uint8Array, gated: boolean): void {
  say({ attack: name });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, honest.state);
  doc.getMap('notes');
  const began = cpuMs();
  try {
    if (!gated) Y.applyUpdate(doc, bytes);
    else if (applyChecked(doc, bytes, 'stranger').ok) report.passed++;
  } catch {
    report.threw++;
    if (Y.encodeStateAsUpdate(doc).join() !== untouched) report.partly++;
  }
  const ms = cpuMs() - began;
  if (ms > report.slowestMs) Object.assign(report, { slowestMs: ms, slowest: name });
  report.attacks++;
  if (notesWrong(doc) > 0) report.edited++;
  if (!isHealthy(doc)) report.broken++;
  doc.destroy();
}

if (mode === 'hub' || mode === 'relaxed-hub') {
  const dataDir = seed;
  // The control of the power cut: says that it has synced, and has not.
  const relaxed = { ...realDisk, datasync: () => Promise.resolve() };
  const hub = await startHub({
    port: 0,
    host: '127.0.0.1',
    dataDir,
    exportDir: `${dataDir}/exports`,
    webDir: `${dataDir}/web`,
    version: 'fuzz',
    demo: null,
    ...(mode === 'relaxed-hub' && { log: { disk: relaxed } }),
    readable: '',
    httpsPort: null,
    announce: false,
    profileText: '',
  });
  if (!hub.ok) throw new Error(hub.error.kind);
  process.on('message', () => say({ cpuMs: cpuMs() }));
  say({ port: hub.value.port });
} else {
  const gated = mode === 'gate' || mode === 'bombs';
  if (mode === 'bombs') {
    const names = Object.keys(bombs).slice(Number(from));
    for (const name of names) attack(name, bombs[name]!(), gated);
  } else {
    for (let i = Number(from); i < Number(to); i++) {
      attack(String(i), mutated(honest, createRandom(Number(seed) + i)), gated);
    }
  }
  say({ report });
  process.disconnect?.();
}
