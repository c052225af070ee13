import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as Y from 'yjs';
import { Workshop, workshopBytes } from '#document/workshop.ts';
import { packArchive } from '#protocol/archive.ts';
import { documentVersion } from '#protocol/version.ts';
import { contentOf } from '../../tests/support/room.ts';
import { sampleWorkshop } from '../../tests/support/report-sample.ts';
import { mergeInto, readWorkshopFile } from './import-file.ts';

const fileOf = (workshop: Workshop): Uint8Array =>
  packArchive(
    { id: workshop.id, title: workshop.title },
    workshopBytes(workshop),
    '# Readable',
    new Date(2026, 10, 22),
  );

const opened = (bytes: Uint8Array) => {
  const file = readWorkshopFile(bytes);
  if (!file.ok) throw new Error(file.error);
  return file.value;
};

/** The same file with other things in its zip. */
const withEntries = (bytes: Uint8Array, entries: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ ...unzipSync(bytes), ...entries });

describe('a workshop file', () => {
  test('brings the same workshop to another device; twice is once', () => {
    const anna = sampleWorkshop();
    const ben = new Workshop('sample', new Y.Doc(), '');
    const { id, title, document } = opened(fileOf(anna));
    expect({ id, title }).toEqual({ id: 'sample', title: 'Älä jätä yksin!' });
    expect(mergeInto(ben.doc, document)).toEqual({ ok: true, value: null });
    const once = { vector: Y.encodeStateVector(ben.doc), content: contentOf(ben) };
    expect(once.content).toEqual(contentOf(anna));
    let changes = 0;
    ben.doc.on('update', () => changes++);
    expect(mergeInto(ben.doc, document)).toEqual({ ok: true, value: null });
    expect({ vector: Y.encodeStateVector(ben.doc), content: contentOf(ben) }).toEqual(once);
    expect(changes).toBe(0);
  });

  test('merges into work that went on meanwhile, and undo does not take it back', () => {
    const anna = sampleWorkshop();
    const file = fileOf(anna);
    anna.notes.add(anna.editor(), 'write', { text: 'Myöhempi', table: '' });
    mergeInto(anna.doc, opened(file).document);
    expect(anna.notes.all).toHaveLength(4);
    const ben = new Workshop('sample', new Y.Doc(), '');
    const editor = ben.editor();
    mergeInto(ben.doc, opened(file).document);
    expect(editor.canUndo).toBe(false);
    expect(ben.notes.all).toHaveLength(3);
  });

  test('any content comes back equal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), table: fc.string() }), { maxLength: 12 }),
        fc.string({ unit: 'grapheme' }),
        (notes, title) => {
          const anna = new Workshop('any', new Y.Doc(), '');
          anna.editor().prepare(() => anna.meta.set('title', title));
          for (const note of notes) anna.notes.add(anna.editor(), 'write', note);
          const file = opened(fileOf(anna));
          const ben = new Workshop(file.id, new Y.Doc(), '');
          mergeInto(ben.doc, file.document);
          expect(file.title).toBe(title);
          expect(contentOf(ben)).toEqual(contentOf(anna));
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('a file that is not right is refused with a reason and nothing is thrown', () => {
  const good = fileOf(sampleWorkshop());
  const whole = opened(good);
  const flip = (at: number, bit: number) => {
    const bytes = good.slice();
    bytes[at % bytes.length]! ^= 1 << bit;
    return bytes;
  };

  test('any flipped bit either changes nothing or is found', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(7), (at, bit) => {
        const result = readWorkshopFile(flip(at, bit));
        if (result.ok) expect(result.value).toEqual(whole);
        else expect(['damaged', 'not-ours', 'unsafe-name', 'too-big']).toContain(result.error);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  test('the control: without the checksums of the zip a flipped bit gives another workshop', () => {
    // The entry is stored uncompressed here, so that the bit lands in a letter of the title.
    const stored = zipSync(unzipSync(good), { level: 0 });
    const at = stored.findIndex((_, i) => strToU8('jätä').every((byte, k) => stored[i + k] === byte));
    stored[at]! ^= 1;
    expect(strFromU8(unzipSync(stored)['manifest.json']!)).toContain('Älä kätä yksin!');
    expect(readWorkshopFile(stored)).toEqual({ ok: false, error: 'damaged' });
  });

  test('any shortened file', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (length) => {
        const result = readWorkshopFile(good.subarray(0, length));
        expect(result).toEqual({ ok: false, error: length < 43 ? 'not-ours' : 'damaged' });
      }),
    );
  }, 30_000);

  test.each([
    ['something else', strToU8('Hei!'), 'not-ours'],
    ['an empty file', new Uint8Array(), 'not-ours'],
    ['another zip', zipSync({ 'kuva.txt': strToU8('x') }), 'not-ours'],
    ['a path upwards', withEntries(good, { '../evil.txt': strToU8('x') }), 'unsafe-name'],
    ['a device name', withEntries(good, { 'CON.txt': strToU8('x') }), 'unsafe-name'],
    ['a drive', withEntries(good, { 'C:evil.txt': strToU8('x') }), 'unsafe-name'],
    ['another document', withEntries(good, { 'document.bin': new Uint8Array([0, 0]) }), 'damaged'],
    ['a manifest of nonsense', withEntries(good, { 'manifest.json': strToU8('{') }), 'damaged'],
    [
      'a newer version',
      withEntries(good, {
        'manifest.json': strToU8(JSON.stringify({ format: 'flappi', version: documentVersion + 1 })),
      }),
      'newer',
    ],
  ])('%s', (_, bytes, error) => expect(readWorkshopFile(bytes)).toEqual({ ok: false, error }));

  test('a damaged document leaves the workshop as it was', () => {
    const anna = sampleWorkshop();
    const before = contentOf(anna);
    expect(mergeInto(anna.doc, whole.document.slice(0, -3))).toEqual({ ok: false, error: 'damaged' });
    expect(contentOf(anna)).toEqual(before);
  });
});
