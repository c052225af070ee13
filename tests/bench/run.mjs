/** `npm run bench`: the figures of the built product, as medians. `--runs N` (5) sets how many times each is taken. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 5 : Number(process.argv[at + 1]);
if (!(Number.isInteger(runs) && runs > 0)) {
  console.error('Say how many runs: npm run bench -- --runs 5');
  process.exit(1);
}

// The steps are the browser tests' own, written in TypeScript with the words of the screens.
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), {
  root: process.cwd(),
  configFile: false,
  logLevel: 'error',
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
});
await module.bench(runs);
process.exit(0);
