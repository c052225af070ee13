/**
 * `node tests/bench/floor.mjs $BENCH`: builds the floor into dist/bench/floor: the shared bench's lean page, which is a board and nothing else,
 * on the packages this product is bound to. What a page of these packages costs, no page of ours can be below.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [bench] = process.argv.slice(2);
if (!bench) throw new Error('Say where the shared bench is: node tests/bench/floor.mjs $BENCH');

const pages = 'dist/floor-pages';
mkdirSync(pages, { recursive: true });
cpSync(join(bench, 'pages/lean'), join(pages, 'floor'), { recursive: true });
cpSync(join(bench, 'pages/shared-notes.js'), join(pages, 'shared-notes.js'));
cpSync('tests/bench/floor-stack.js', join(pages, 'floor/stack.js'));

const page = join(pages, 'floor/App.svelte');
const lean = readFileSync(page, 'utf8');
const floor = lean
  .replace(/import \{ IndexeddbPersistence \}.*/, "import { openStack } from './stack.js'")
  .replace(/new IndexeddbPersistence\('bench', doc\)/, 'openStack(doc)');
if (floor === lean || floor.includes('IndexeddbPersistence'))
  throw new Error('The lean page is not what it was');
writeFileSync(page, floor);

await build({
  configFile: false,
  root: join(pages, 'floor'),
  base: '/floor/',
  logLevel: 'warn',
  plugins: [svelte({ configFile: false })],
  resolve: { alias: { 'simple-peer/simplepeer.min.js': join(process.cwd(), 'src/sync/peer.ts') } },
  build: { outDir: join(process.cwd(), 'dist/bench/floor'), emptyOutDir: true, target: 'es2022' },
});
