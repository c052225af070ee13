/**
 * `npm run weights`: what the JavaScript of a tablet that joins a board is made of, package by package and layer by layer.
 *
 * Gzip works on whole files, so a part's share is its share of the characters of each file, times that file's compressed size.
 */
import { gzipSync } from 'node:zlib';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** What is opened one after the other; each with all that it imports. */
const opened = [
  'index.html',
  'src/app/table/Table.svelte',
  'src/methods/board/Table.svelte',
  'src/methods/board/BoardView.svelte',
];

const builder = await createBuilder({ logLevel: 'error', build: { write: false } });
const { output } = await builder.build(builder.environments.client);
const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
const idOf = (path) => relative(process.cwd(), path.split('?')[0].replaceAll('\0', ''));

const fetched = new Set();
function fetchChunk(name) {
  if (fetched.has(name) || !chunks.has(name)) return;
  fetched.add(name);
  chunks.get(name).imports.forEach(fetchChunk);
}
for (const path of opened) {
  const holder = [...chunks.values()].find(
    ({ facadeModuleId, modules }) =>
      (facadeModuleId && idOf(facadeModuleId) === path) ||
      Object.keys(modules).some((id) => idOf(id) === path),
  );
  if (!holder) throw new Error(`${path} is in no file of the build`);
  fetchChunk(holder.fileName);
}

/** `dexie`, `@scope/name`, or a layer of ours; words in their own row, because there are four languages of them. */
function partOf(id) {
  const path = idOf(id);
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackage) return inPackage;
  if (/(^|\/)(texts\/|[\w-]*texts\.ts|words\.ts|picture-names\.ts)/.test(path)) return '#words';
  return `#${/^src\/(\w+)/.exec(path)?.[1] ?? 'build'}`;
}

const parts = new Map();
let total = 0;
for (const name of fetched) {
  const { code, modules } = chunks.get(name);
  const size = gzipSync(code, { level: 9 }).length;
  total += size;
  const lengths = Object.entries(modules).map(([id, { renderedLength }]) => [partOf(id), renderedLength]);
  const all = lengths.reduce((sum, [, length]) => sum + length, 0) || 1;
  for (const [part, length] of lengths) parts.set(part, (parts.get(part) ?? 0) + (length / all) * size);
}
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const sum = (isOurs) =>
  [...parts].filter(([part]) => part.startsWith('#') === isOurs).reduce((all, [, size]) => all + size, 0);
for (const [part, size] of [...parts].sort(([, a], [, b]) => b - a))
  if (size > 200) console.log(`${kilobytes(size)}  ${part}`);
console.log(
  `${kilobytes(total)}  together in ${fetched.size} files: packages${kilobytes(sum(false))}, own${kilobytes(sum(true))}`,
);
process.exit(0);
