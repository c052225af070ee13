/**
 * The whole gate: formatting, lint, types, unit and contract tests, build, browser tests. Prints one closing line
 * `N passed, N failed`; a step that is not a test suite counts as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Fläppi needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
if (!existsSync('node_modules/vite/package.json')) {
  console.log('Installing packages from the lock file');
  const done = spawnSync(npm[0], [...npm.slice(1), 'ci'], { stdio: 'inherit' });
  if (done.status !== 0) {
    console.error('The packages could not be installed: see the lines above.');
    process.exit(1);
  }
}

const results = mkdtempSync(join(tmpdir(), 'flappi-test-'));
const total = { passed: 0, failed: 0 };
const failures = [];

function run(title, command, options = {}) {
  const began = Date.now();
  console.log(`\n▶ ${title}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit', ...options });
    child.on('close', (code) => {
      console.log(`  ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
      resolve(code === 0);
    });
  });
}

function count(title, ok) {
  if (ok) total.passed++;
  else {
    total.failed++;
    failures.push(title);
  }
}

async function step(title, ...command) {
  count(title, await run(title, command));
}

/** Steps that do not need each other, side by side; what each says is printed in one piece when it ends. */
async function together(steps) {
  await Promise.all(
    steps.map(([title, ...command]) => {
      const began = Date.now();
      return new Promise((resolve) => {
        const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
        let said = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += words));
        child.on('close', (code) => {
          const outcome = code === 0 ? 'passed' : 'FAILED';
          console.log(`\n▶ ${title}\n${said}  ${outcome} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
          count(title, code === 0);
          resolve();
        });
      });
    }),
  );
}

/** Runs a Vitest project and counts its tests one by one. */
async function suite(title, project, env = {}) {
  const file = join(results, `${project}.json`);
  const command = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    // Vitest leaves one core idle by itself, which on two cores is half of them.
    '--maxWorkers=2',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const ok = await run(title, command, { env: { ...process.env, ...env } });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    if (report.numFailedTests > 0) failures.push(title);
    // A file that fails to load has no test to count, but the suite has failed all the same.
    else if (!ok) count(title, false);
  } catch {
    count(title, false);
  }
}

await together([
  ['Lint', 'node_modules/eslint/bin/eslint.js', '-c', '.eslint.config.js', '.'],
  [
    'Types',
    'node_modules/svelte-check/bin/svelte-check',
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
  ],
  ['Formatting', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['Types of the service worker', 'node_modules/typescript/bin/tsc', '-p', 'sw/tsconfig.json'],
  ['Import cycles', 'node_modules/oxlint/bin/oxlint', '-c', '.oxlintrc.json', 'src', 'sw'],
]);
await suite('Unit and contract tests', 'unit');
await step('Build', 'node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn');

if (process.env.FLAPPI_SKIP_BROWSER) {
  console.log('\nFLAPPI_SKIP_BROWSER is set: the browser tests are left out.');
} else {
  try {
    const { findChromium } = await import('./support/chromium.mjs');
    const browser = await findChromium();
    await suite('Browser tests', 'e2e', { ...browser.env, CHROME_PATH: browser.path });
  } catch (error) {
    console.error(`\n${error.message}`);
    count('Browser tests', false);
  }
}

rmSync(results, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
