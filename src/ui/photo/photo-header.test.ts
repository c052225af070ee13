import { expect, test } from 'vitest';
import { mostFileBytes, readPhoto } from './read-photo.ts';
import { readPhotoHeader } from './photo-header.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> => {
  const all = parts.flatMap((part) =>
    typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : part,
  );
  return Uint8Array.from([...all, ...Array<number>(Math.max(0, 32 - all.length)).fill(0)]);
};
const png = (width: number, height: number) => {
  const made = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR');
  new DataView(made.buffer).setUint32(16, width);
  new DataView(made.buffer).setUint32(20, height);
  return made;
};

test('a photo is known by its first bytes, whatever it is called', () => {
  expect(readPhotoHeader(png(640, 480))).toEqual({ kind: 'png', width: 640, height: 480 });
  expect(readPhotoHeader(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 '))).toEqual({ kind: 'webp' });
  expect(readPhotoHeader(bytes([0, 0, 0, 24], 'ftypheic'))).toEqual({ kind: 'heic' });
  const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3]);
  expect(readPhotoHeader(jpeg)).toEqual({ kind: 'jpeg', width: 4000, height: 3000 });
});

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a program', 'MZ\u0090\u0000'],
  ['a page', '<!doctype html><title>x</title>'],
  ['a film', '\u0000\u0000\u0000\u0018ftypisom'],
  ['nothing', ''],
])('%s renamed to .jpg is no photo', async (_, content) => {
  const file = new File([bytes(content)], 'photo.jpg', { type: 'image/jpeg' });
  expect(await readPhoto(file)).toEqual({ ok: false, error: 'not-photo' });
});

test('a cut or damaged JPEG does not stop the reading of its header', () => {
  expect(readPhotoHeader(bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]))).toEqual({ kind: 'jpeg' });
  expect(readPhotoHeader(bytes([0xff, 0xd8, 0xff, 0xff, 0xff]))).toMatchObject({ kind: 'jpeg' });
});

test('a file of 20 MB and a small file of too many pixels are refused before they are unpacked', async () => {
  const heavy = new File([png(640, 480), new Uint8Array(mostFileBytes)], 'a.png');
  expect(await readPhoto(heavy)).toEqual({ ok: false, error: 'too-big' });
  expect(await readPhoto(new File([png(60_000, 60_000)], 'bomb.png'))).toEqual({
    ok: false,
    error: 'too-big',
  });
});

test('what the browser cannot read is told apart: a phone’s own format, and a damaged photo', async () => {
  // Nothing here decodes pictures, as a browser that does not know the format.
  expect(await readPhoto(new File([bytes([0, 0, 0, 24], 'ftypheic')], 'a.heic'))).toEqual({
    ok: false,
    error: 'heic',
  });
  expect(await readPhoto(new File([png(10, 10)], 'a.png'))).toEqual({ ok: false, error: 'unreadable' });
});
