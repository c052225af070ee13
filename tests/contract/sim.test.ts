/** Rooms played through by chance: everything fails, then heals; all devices agree, and nothing that was acknowledged is lost. */
import { describe, expect, test } from 'vitest';
import { playTrial, type Outcome, type TrialOptions } from '../sim/simulation.ts';

const trials = Number(process.env['FLAPPI_SIM_TRIALS'] ?? 100);
const firstSeed = Number(process.env['FLAPPI_SIM_SEED'] ?? 1);

const failed = (outcomes: readonly Outcome[]) =>
  outcomes.filter((one) => one.wrong.length > 0).map(({ seed, wrong }) => ({ seed, wrong }));

test(`${trials} rooms from seed ${firstSeed}`, { timeout: 60_000 + trials * 3000 }, async () => {
  const outcomes: Outcome[] = [];
  for (let i = 0; i < trials; i++) {
    const outcome = await playTrial(firstSeed + i);
    outcomes.push(outcome);
    // Said at once: the seed is what one needs, however long the rest takes.
    if (outcome.wrong.length > 0) process.stdout.write(`seed ${outcome.seed}: ${outcome.wrong.join('; ')}\n`);
  }
  expect(failed(outcomes)).toEqual([]);
  const sum = (key: 'edits' | 'promises' | 'kills') => outcomes.reduce((all, one) => all + one[key], 0);
  // A simulation in which nothing happens would pass too.
  expect(sum('edits')).toBeGreaterThan(trials * 20);
  expect(sum('promises')).toBeGreaterThan(trials * 10);
  expect(sum('kills')).toBeGreaterThan(trials);
});

// A step takes a second of the room's time on average.
const hours = Number(process.env['FLAPPI_SIM_HOURS'] ?? 0);
test.runIf(hours > 0)(`${hours} hours of one room with twelve tablets`, { timeout: 3600_000 }, async () => {
  const outcome = await playTrial(firstSeed, { devices: 12, steps: hours * 3600 });
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  expect(outcome.wrong).toEqual([]);
  expect(outcome.kills).toBeGreaterThan(10);
});

test('the same seed plays the same room', async () => {
  expect(await playTrial(7)).toEqual(await playTrial(7));
});

describe('controls: what must be found', { timeout: 60_000 }, () => {
  const playAll = async (seeds: number, options: TrialOptions) => {
    const outcomes: Outcome[] = [];
    for (let seed = 1; seed <= seeds; seed++) outcomes.push(await playTrial(seed, options));
    return failed(outcomes);
  };

  test('a link that drops an update and never compares', async () => {
    expect((await playAll(6, { fault: 'silent-drop' })).length).toBeGreaterThan(4);
  });

  test('a disk that says "synced" and has not', async () => {
    const found = await playAll(12, { fault: 'relaxed-disk', steps: 250 });
    const lost = found.filter(({ wrong }) => wrong.some((line) => line.includes('promised')));
    expect(lost.length).toBeGreaterThan(1);
  });
});
