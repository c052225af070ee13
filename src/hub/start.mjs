/** `npm start`: installs and builds when something has changed, then runs the hub in this terminal. */
// Built-ins only and plain old syntax: this file must still be understood by a Node that is too old for the rest.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'fs';
import { basename, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hub = join(root, 'dist', 'hub', 'main.js');
const page = join(root, 'dist', 'web', 'index.html');
const sources = ['src', 'sw', 'public', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts'];

const allWords = {
  fi: {
    install: 'Haetaan Fläpin osat. Tämä tehdään vain ensimmäisellä kerralla ja tarvitsee verkon…',
    build: 'Rakennetaan Fläppi. Tämä kestää hetken…',
    installFailed: 'Osien hakeminen ei onnistunut. Tarkista verkkoyhteys ja käynnistä uudelleen: npm start',
    buildFailed:
      'Fläpin rakentaminen ei onnistunut. Syy on yllä; korjaa se ja käynnistä uudelleen: npm start',
  },
  sv: {
    install: 'Hämtar Fläppis delar. Det görs bara första gången och kräver nätverk…',
    build: 'Bygger Fläppi. Det tar en stund…',
    installFailed: 'Det gick inte att hämta delarna. Kontrollera nätverket och starta igen: npm start',
    buildFailed: 'Det gick inte att bygga Fläppi. Orsaken står ovan; åtgärda den och starta igen: npm start',
  },
  en: {
    install: 'Fetching the parts of Fläppi. This happens the first time only and needs a network…',
    build: 'Building Fläppi. This takes a moment…',
    installFailed: 'The parts could not be fetched. Check the network and start again: npm start',
    buildFailed: 'Fläppi could not be built. The reason is above; mend it and start again: npm start',
  },
};

const spoken = /--lang[= ](fi|sv|en)\b/.exec(process.argv.join(' '));
const words = allWords[spoken ? spoken[1] : 'fi'];

function say(text) {
  process.stdout.write(text + '\n');
}

function refuseOldNode() {
  const parts = process.versions.node.split('.').map(Number);
  const good = parts[0] === 20 ? parts[1] >= 19 : parts[0] === 22 ? parts[1] >= 12 : parts[0] > 22;
  if (good) return;
  const found = process.versions.node;
  process.stderr.write(
    'Fläppi tarvitsee Node.js-version 20.19, 22.12 tai uudemman, tällä koneella on ' +
      found +
      '. / Fläppi needs Node.js 20.19, 22.12 or newer, this computer has ' +
      found +
      '.\n',
  );
  process.exit(1);
}

/** Newest change under a path in milliseconds, folders included, because a removed file changes only its folder. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.test\.ts$/.test(path) ? 0 : stat.mtimeMs;
  return readdirSync(path).reduce(function (newest, name) {
    return Math.max(newest, newestChange(join(path, name)));
  }, stat.mtimeMs);
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Runs npm, the one that runs us when there is one; shows its last lines and ends when it fails. */
function npm(args, failure) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 };
  const run =
    own && /^npm/.test(basename(own))
      ? spawnSync(process.execPath, [own].concat(args), options)
      : spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options));
  if (run.status === 0) return;
  const output = [run.stdout, run.stderr, run.error ? run.error.message : ''].join('\n').trim();
  // npm says why at the top and prints its manual after it; a build says why at the end.
  const lines = output.split('\n');
  const shown = lines.length > 40 ? lines.slice(0, 12).concat('…', lines.slice(-24)) : lines;
  process.stderr.write(shown.join('\n') + '\n\n' + failure + '\n');
  process.exit(1);
}

// A touched or freshly checked out lock file with the same content is no reason to fetch everything again.
function installIfNeeded() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.flappi-installed');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (changedAt(join(root, 'node_modules', '.package-lock.json')) < changedAt(lock)) {
    say(words.install);
    npm(['ci', '--include=dev', '--no-audit', '--no-fund'], words.installFailed);
  }
  writeFileSync(stamp, hash);
}

function buildIfNeeded() {
  const newest = Math.max.apply(
    null,
    sources.map(function (name) {
      return newestChange(join(root, name));
    }),
  );
  if (existsSync(page) && changedAt(hub) >= newest) return;
  installIfNeeded();
  say(words.build);
  const begun = new Date();
  npm(['run', 'build'], words.buildFailed);
  utimesSync(hub, begun, begun); // a file saved during the build is newer than the build
}

refuseOldNode();
buildIfNeeded();
import(pathToFileURL(hub).href);
