/** Documents of every released version must still open. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Workshop } from '#document/workshop.ts';
import { documentVersion } from '#protocol/version.ts';
import { mergeInto, readWorkshopFile } from '#report/import-file.ts';
import { makeFixture } from './make-fixture.ts';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const pathOf = (version: number): string => join(fixtures, `v${version}-empty.flappi`);

// FLAPPI_MAKE_FIXTURE=1 writes the file of the version now; an existing one is never replaced ('wx').
if (process.env['FLAPPI_MAKE_FIXTURE']) writeFileSync(pathOf(documentVersion), makeFixture(), { flag: 'wx' });

const open = (bytes: Uint8Array) => {
  const file = readWorkshopFile(bytes);
  if (!file.ok) throw new Error(file.error);
  const workshop = new Workshop(file.value.id, new Y.Doc(), '');
  expect(mergeInto(workshop.doc, file.value.document)).toEqual({ ok: true, value: null });
  return { workshop, title: file.value.title };
};

// One for each version that ever was.
const versions = Array.from({ length: documentVersion }, (_, i) => i + 1);

describe.each(versions)('a workshop file of version %i', (version) => {
  const { workshop, title } = open(new Uint8Array(readFileSync(pathOf(version))));

  test('opens with its titles, tables and activities', () => {
    expect([workshop.id, title, workshop.title]).toEqual([
      'fixture',
      'Lähipalvelut kuntoon',
      'Lähipalvelut kuntoon',
    ]);
    expect(workshop.tables.all.map(({ id, symbol, name }) => ({ id, symbol, name }))).toEqual([
      { id: 'birch', symbol: 'birch', name: '' },
      { id: 'pine', symbol: 'pine', name: 'Mäntypöytä' },
    ]);
    expect(
      workshop.agenda.all.map(({ method, title, question, minutes }) => [method, title, question, minutes]),
    ).toEqual([
      ['unknown', 'Alku', 'Mikä auttaisi?', 20],
      ['unknown', 'Loppu', '', 15],
    ]);
  });

  test('has its notes, the hidden one still hidden, and the data of a method nobody knows', () => {
    expect(workshop.notes.all.map(({ id, text, table, colour }) => [id, text, table, colour])).toEqual([
      ['n1', 'Bussi kulkee harvoin 🚌', 'birch', 'yellow'],
      ['n2', 'Neuvontapiste\ntorille', 'pine', 'blue'],
    ]);
    expect(workshop.notes.hidden.map((note) => note.id)).toEqual(['n3']);
    expect(workshop.broken).toBe(0);
    expect(workshop.doc.getMap('one/places').toJSON()).toEqual({ n1: [40, 80] });
  });
});

test('what this version writes opens the same way', () => {
  const now = open(makeFixture()).workshop;
  const kept = open(new Uint8Array(readFileSync(pathOf(documentVersion)))).workshop;
  expect(now.notes.all).toEqual(kept.notes.all);
  expect(now.agenda.all).toEqual(kept.agenda.all);
  expect(now.tables.all).toEqual(kept.tables.all);
});
