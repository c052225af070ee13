/** `npm run test:sim|test:fuzz|test:flood|test:powercut|test:net|test:screens|test:day`: one hard suite with its numbers. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const suites = {
  sim: {
    files: ['tests/contract/sim.test.ts'],
    numbers: { FLAPPI_SIM_TRIALS: '1000', FLAPPI_SIM_HOURS: '2' },
  },
  fuzz: { files: ['tests/fuzz'], numbers: { FLAPPI_FUZZ_ATTACKS: '10000' } },
  flood: { files: ['tests/hard/flood.test.ts'], numbers: {} },
  powercut: { files: ['tests/hard/powercut.test.ts'], numbers: {} },
  net: { files: ['tests/net'], numbers: {} },
  screens: {
    files: ['tests/hard/screens.test.ts', 'tests/e2e/dialogs-axe.test.ts', 'tests/e2e/screens-axe.test.ts'],
    numbers: { FLAPPI_DIALOGS: 'fi,sv,en,fi-plain' },
  },
  day: { files: ['tests/hard/day.test.ts'], numbers: {} },
};

const name = process.argv[2] ?? '';
const suite = suites[name];
if (!suite) {
  console.error(`Which suite? ${Object.keys(suites).join(', ')}`);
  process.exit(1);
}
const project = { sim: 'unit', fuzz: 'unit', net: 'net' }[name] ?? 'hard';
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...suite.files];
// Numbers given by hand win, so that one seed can be played again.
const env = { ...suite.numbers, ...process.env };
process.exit(spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1);
