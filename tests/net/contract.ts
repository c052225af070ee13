/** What every road has to stand, in one suite; prints how long it took until all were in step again. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { spawnSync } from 'node:child_process';
import { whyNot } from './namespaces.ts';
import { openNetRoom, type Device, type NetRoom } from './room.ts';

/** The promises, as limits of patience: a road that needs longer fails. */
const inStepMs = 10_000;
const underLossMs = 60_000;
const lateJoinMs = 60_000;

const cuts = (process.env['FLAPPI_NET_CUTS'] ?? '3,20,45,150').split(',').map(Number);
const sizes = { '100 kB': 100_000, '300 kB': 300_000, '5 MB': 5_000_000 };
const lossSeconds = Number(process.env['FLAPPI_NET_LOSS_SECONDS'] ?? 30);

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

export function roadContract(road: 'hub' | 'peers' | 'both'): void {
  const reason = whyNot();
  if (reason) console.warn(`The road suite is skipped: ${reason}.`);
  const table: string[] = [];
  const tell = (what: string, ms: number) =>
    table.push(`${road.padEnd(6)} ${what.padEnd(44)} ${seconds(ms)}`);

  describe.skipIf(reason !== null)(`the ${road} road`, () => {
    let room: NetRoom;
    let anna: Device;
    let ben: Device;
    const expected = new Set<string>();
    let round = 0;

    beforeAll(async () => {
      const workshops = ['main', 'stock', ...Object.keys(sizes).map((_, i) => `late${i}`)];
      room = await openNetRoom({ name: road, tablets: 2, workshops, road });
      anna = await room.device('t1');
      ben = await room.device('t2');
    }, 120_000);
    afterAll(async () => {
      console.log(table.join('\n'));
      await room?.close();
    });

    /** Waits until both have everything that was written, and answers how long that took. */
    async function inStep(patienceMs: number): Promise<number> {
      const began = performance.now();
      await vi.waitFor(
        async () => {
          const want = [...expected].sort();
          expect(await anna.hand('ids')).toEqual(want);
          expect(await ben.hand('ids')).toEqual(want);
          expect(await anna.hand('sum')).toBe(await ben.hand('sum'));
        },
        { timeout: patienceMs, interval: 100 },
      );
      return performance.now() - began;
    }
    async function put(device: Device, what: string) {
      const id = `${what} ${device.name}`;
      expected.add(id);
      await device.hand('put', id);
    }
    /** Both write once a second. */
    async function write(forSeconds: number) {
      round++;
      const end = performance.now() + forSeconds * 1000;
      for (let i = 0; performance.now() < end; i++) {
        await Promise.all([put(anna, `${round} ${i}`), put(ben, `${round} ${i}`)]);
        await pause(Math.min(1000, Math.max(0, end - performance.now())));
      }
    }
    const firstOf = (device: Device) => `${round} 0 ${device.name}`;
    const light = road === 'peers' ? 'peers' : 'hub';
    const untilLight = (device: Device) =>
      vi.waitFor(async () => expect(await device.hand('light')).toBe(light), {
        timeout: underLossMs,
        interval: 100,
      });

    test.each(Object.entries(sizes))(
      'a late joiner gets %s',
      { timeout: 3 * lateJoinMs },
      async (size, bytes) => {
        const workshop = `late${Object.keys(sizes).indexOf(size)}`;
        await anna.open(workshop);
        await anna.hand('fill', bytes);
        await anna.hand('saved');
        if (road !== 'peers') await untilLight(anna); // alone there is no peer to light up for
        expect(await anna.hand('bytes')).toBeGreaterThan(0.9 * bytes);
        const began = performance.now();
        await ben.open(workshop);
        const sum = await anna.hand('sum');
        await vi.waitFor(async () => expect(await ben.hand('sum')).toBe(sum), {
          timeout: lateJoinMs,
          interval: 100,
        });
        tell(`late join to ${size}`, performance.now() - began);
      },
    );

    test('both are in one workshop and in step', { timeout: 120_000 }, async () => {
      await anna.open('main');
      await ben.open('main');
      await put(anna, 'first');
      await put(ben, 'first');
      tell('first notes', await inStep(underLossMs));
      await Promise.all([untilLight(anna), untilLight(ben)]);
      if (road !== 'hub')
        await vi.waitFor(async () => expect(await anna.hand('peers')).toBe(1), {
          timeout: 30_000,
          interval: 100,
        });
    });

    const sides = road === 'peers' ? ['t1', 't2'] : ['t1', 'hub'];
    const cases = sides.flatMap((side) => cuts.map((length) => [side, length] as const));
    test.each(cases)('%s is silent for %i s while both write', { timeout: 400_000 }, async (side, length) => {
      room.network.cut(side);
      await write(length);
      // With both roads open, tablets go on together while the laptop is away; else they are apart.
      const apart = !(road === 'both' && side === 'hub');
      if (apart) {
        expect(await anna.hand('ids')).not.toContain(firstOf(ben)); // control: the cut cuts
        expect(await ben.hand('ids')).not.toContain(firstOf(anna));
      } else tell(`laptop silent for ${length} s: tablets together`, await inStep(inStepMs));
      room.network.heal(side);
      tell(`${side} silent for ${length} s`, await inStep(inStepMs));
      await Promise.all([untilLight(anna), untilLight(ben)]);
    });

    test('30 % of packets are lost each way while both write', { timeout: 300_000 }, async () => {
      for (const tablet of road === 'hub' ? ['t1', 't2'] : ['t1']) room.network.lose(tablet, 30);
      await write(lossSeconds);
      tell('30 % loss', await inStep(underLossMs));
      for (const tablet of ['t1', 't2']) room.network.heal(tablet);
      await Promise.all([untilLight(anna), untilLight(ben)]);
    });

    test('a tablet is killed and started again', { timeout: 180_000 }, async () => {
      await put(anna, 'before the kill');
      await anna.hand('saved');
      await anna.restart();
      await put(ben, 'meanwhile');
      const began = performance.now();
      await anna.open('main');
      await inStep(underLossMs);
      tell('tablet killed and started again', performance.now() - began);
    });

    test.skipIf(road === 'peers')('the hub is killed and started again', { timeout: 180_000 }, async () => {
      await room.hub.kill();
      await write(5);
      await room.hub.start();
      tell('hub killed and started again', await inStep(inStepMs));
      await Promise.all([untilLight(anna), untilLight(ben)]);
    });

    test.runIf(road === 'peers')(
      'control: y-webrtc as it comes never gives a late joiner 300 kB',
      { timeout: 120_000 },
      async () => {
        await anna.open('stock', 'stock');
        await anna.hand('fill', 300_000);
        await ben.open('stock', 'stock');
        await ben.hand('put', 'hello');
        // They are connected, and yet what Anna had before does not come.
        await vi.waitFor(async () => expect(await anna.hand('ids')).toEqual(['hello']), {
          timeout: 30_000,
          interval: 100,
        });
        await pause(5000);
        expect(await ben.hand('bytes')).toBeLessThan(300_000);
      },
    );

    test('no packet asked for the world outside; the counter counts', () => {
      expect(room.network.strays()).toEqual([]);
      const knock = `require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.1', () => process.exit())`;
      spawnSync('ip', ['netns', 'exec', room.network.of('t1'), process.execPath, '-e', knock]);
      expect(room.network.strays()).toEqual(['192.0.2.1 . 17 . 53']);
    });
  });
}
