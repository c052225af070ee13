// @vitest-environment node
/** The power goes: everything the hub said it had kept is still there. On a loop-mounted disk whose image is copied at that instant. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeAll, joinRoom, makeRoom, putRoom } from '#hub/test-hub.ts';
import { bundleVictim, startHubChild } from '../fuzz/children.ts';
import { joinHonest } from './honest.ts';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });

const folder = mkdtempSync(join(tmpdir(), 'flappi-power-'));
const mounted = new Set<string>();
const mount = (image: string, name: string): string => {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  // Nothing is written by the clock: only a sync brings bytes to the image.
  run('mount', '-o', 'loop,commit=300', image, at);
  mounted.add(at);
  return at;
};
const unmount = (at: string) => {
  run('umount', '-l', at);
  mounted.delete(at);
};

/** Why this machine cannot run the suite; `null` when it can. */
function missing(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux';
  try {
    const image = join(folder, 'try.img');
    run('truncate', '-s', '16M', image);
    run('mkfs.ext4', '-q', '-F', image);
    unmount(mount(image, 'try'));
    return null;
  } catch {
    return 'cannot mount a loop device here';
  }
}
const reason = missing();

beforeAll(() => bundleVictim(), 60_000);
afterAll(async () => {
  await closeAll();
  for (const at of mounted) unmount(at);
  rmSync(folder, { recursive: true, force: true });
});

/** Notes that were kept before the cut, and those of them that a hub finds on the disk afterwards. */
async function cut(mode: 'hub' | 'relaxed-hub', nr: number): Promise<{ kept: number; lost: number }> {
  const image = join(folder, `${mode}-${nr}.img`);
  const after = join(folder, `${mode}-${nr}-after.img`);
  run('truncate', '-s', '64M', image);
  run('mkfs.ext4', '-q', '-F', image);
  const disk = mount(image, `${mode}-${nr}`);
  const hub = await startHubChild(join(disk, 'data'), mode);
  const room = await putRoom(hub.port, makeRoom());
  const anna = await joinHonest(hub.port, room);
  const kept: string[] = [];
  for (let i = 0; i < 30 + nr * 7; i++) {
    await anna.write(`note ${i}`);
    kept.push(`note ${i}`);
  }
  run('cp', '--sparse=always', image, after);
  anna.close();
  await hub.end();
  unmount(disk);

  const again = mount(after, `${mode}-${nr}-after`);
  const second = await startHubChild(join(again, 'data'));
  const ben = joinRoom(second.port, room);
  // The room itself is there in both cases: it is written by another way, which always syncs.
  expect(await ben.outcome).toBe('synced');
  const found = ben.doc.getMap('notes');
  const lost = kept.filter((name) => !found.has(name)).length;
  ben.close();
  await second.end();
  unmount(again);
  return { kept: kept.length, lost };
}

const sum = (all: { kept: number; lost: number }[]) =>
  all.reduce((a, b) => ({ kept: a.kept + b.kept, lost: a.lost + b.lost }), { kept: 0, lost: 0 });

test.skipIf(reason)(
  `power cuts lose nothing that was kept ${reason ?? ''}`,
  { timeout: 240_000 },
  async () => {
    const all = [];
    for (let nr = 0; nr < 5; nr++) all.push(await cut('hub', nr));
    const { kept, lost } = sum(all);
    process.stdout.write(`with fdatasync: ${kept} kept, ${lost} lost\n`);
    expect(kept).toBeGreaterThan(100);
    expect(lost).toBe(0);
  },
);

test.skipIf(reason)('control: without fdatasync the same cuts lose', { timeout: 240_000 }, async () => {
  const { kept, lost } = sum([await cut('relaxed-hub', 0), await cut('relaxed-hub', 1)]);
  process.stdout.write(`without fdatasync: ${kept} kept, ${lost} lost\n`);
  expect(lost).toBeGreaterThan(0);
});
