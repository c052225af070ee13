/**
 * The browser the tests drive: CHROME_PATH, an installed Chrome, Chromium or Edge, Debian's package (when root), or a
 * Chromium shipped inside an npm package (Linux x64).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Launcher } from 'chrome-launcher';

const packed = '@sparticuz/chromium@147.0.0'; // the last one for Node 20

export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const noBrowser = `No Chrome, Chromium or Edge was found, so the browser tests cannot run.
  Debian/Ubuntu:  sudo apt-get install chromium
  elsewhere:      install Chrome, or set CHROME_PATH=/path/to/chrome`;

/** @returns {Promise<{path: string, env: Record<string, string>}>} Throws one clear sentence when there is none. */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH points at ${given}, which does not exist.`);
    return { path: given, env: {} };
  }
  const found = installed() ?? (await fromDebian()) ?? (await fromNpm());
  if (!found) throw new Error(noBrowser);
  return found;
}

function installed() {
  if (process.env.FLAPPI_NO_SYSTEM_CHROME) return undefined;
  try {
    const path = Launcher.getInstallations()[0];
    return path ? { path, env: {} } : undefined;
  } catch {
    return undefined; // none installed
  }
}

async function fromDebian() {
  if (process.env.FLAPPI_NO_SYSTEM_CHROME) return undefined;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('No browser found: installing Debian’s chromium, once');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  return installed();
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const dir = resolve('node_modules/.cache/chromium');
  const at = join(dir, 'node_modules/@sparticuz/chromium');
  try {
    if (!existsSync(at)) {
      console.log(`No browser found: fetching ${packed} from npm, once`);
      mkdirSync(dir, { recursive: true });
      execFileSync('npm', ['install', '--prefix', dir, packed], { stdio: 'ignore' });
    }
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // makes it unpack its own libraries
    const entry = createRequire(join(at, 'package.json')).resolve('@sparticuz/chromium');
    const { default: chromium } = await import(pathToFileURL(entry).href);
    const path = await chromium.executablePath();
    return { path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } };
  } catch {
    return undefined;
  }
}
