import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { packArchive, unpackArchive } from './archive.ts';
import { imageHash } from './images.ts';

const photo = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
const hash = imageHash(photo);
const pack = (images: Record<string, Uint8Array>) =>
  packArchive({ id: 'w1', title: 'Aamu' }, Y.encodeStateAsUpdate(new Y.Doc()), '', new Date(0), images);

test('photos come back with the workshop', () => {
  const opened = unpackArchive(pack({ [hash]: photo }));
  expect(opened.ok && opened.value.images).toEqual({ [hash]: photo });
  const without = unpackArchive(pack({}));
  expect(without.ok && without.value.images).toEqual({});
});

test('what is not the photo that its name says stays out, and the workshop opens', () => {
  const program = strToU8('MZ');
  const files: Record<string, Uint8Array> = {
    ...unzipSync(pack({ [hash]: photo })),
    'images/other.svg': strToU8('<svg/>'),
  };
  files[`images/${hash}`] = program;
  files[`images/${imageHash(program)}`] = program;
  const opened = unpackArchive(zipSync(files));
  expect(opened.ok && opened.value.images).toEqual({});
});

test('more photos than a file can hold are left out, so that it still opens', () => {
  const heavy = new Uint8Array(60 << 20);
  const images = { ['a'.repeat(64)]: heavy, ['b'.repeat(64)]: heavy };
  expect(Object.keys(unzipSync(pack(images), { filter: ({ size }) => size < 1000 || true }))).toHaveLength(4);
});
