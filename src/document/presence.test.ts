import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { timeLeft } from '#protocol/stage.ts';
import { createFacilitatorKey } from '#protocol/facilitator.ts';
import { Workshop } from './workshop.ts';

const hourMs = 3_600_000;
const agreeWithinMs = 300;

/** Devices in one room whose clocks are wrong by `skew`; real time passes only when the test says so. */
function createClocks(...skews: number[]) {
  let real = Date.UTC(2026, 10, 22, 9);
  const key = createFacilitatorKey();
  const devices = skews.map(
    (skew) => new Workshop('test', new Y.Doc(), key.fingerprint, { now: () => real + skew }),
  );
  devices[0]!.lead(key);
  const pass = (ms: number) => (real += ms);
  /** Presence and document of one device reach the others after `delay` milliseconds. */
  const tell = (from: Workshop, delay: number) => {
    const here = encodeAwarenessUpdate(from.presence.awareness, [from.presence.awareness.clientID]);
    const update = Y.encodeStateAsUpdate(from.doc);
    pass(delay);
    for (const to of devices) {
      if (to === from) continue;
      applyAwarenessUpdate(to.presence.awareness, here, 'road');
      Y.applyUpdate(to.doc, update, 'road');
    }
  };
  const speak = (desk: Workshop, delay: number) => {
    desk.presence.say({ role: 'desk', clock: desk.presence.facilitatorNow() });
    tell(desk, delay);
  };
  return { devices, pass, tell, speak };
}

const leftOn = (workshop: Workshop): number =>
  timeLeft(workshop.stage.current.timer!, workshop.presence.facilitatorNow());

test('a tablet and a wall whose clocks are an hour off show the same time left within 0.3 s', () => {
  const { devices, pass, speak } = createClocks(0, hourMs, -hourMs);
  const [anna, ben, chris] = devices as [Workshop, Workshop, Workshop];
  anna.presence.keepTime();
  anna.stage.move({ timer: { endsAt: anna.presence.facilitatorNow() + 600_000 } });
  for (const delay of [900, 180, 420]) speak(anna, delay);
  pass(60_000);
  for (const other of [ben, chris]) {
    expect(Math.abs(leftOn(other) - leftOn(anna))).toBeLessThan(agreeWithinMs);
  }
});

test('without the desk’s clock they are an hour apart', () => {
  const { devices, tell } = createClocks(0, hourMs);
  const [anna, ben] = devices as [Workshop, Workshop];
  anna.stage.move({ timer: { endsAt: anna.presence.facilitatorNow() + 600_000 } });
  tell(anna, 100);
  expect(Math.abs(leftOn(ben) - leftOn(anna))).toBeGreaterThan(hourMs - 1_000);
});

test('a second facilitator with a wrong clock passes on the first one’s time and does not change it', () => {
  const { devices, speak } = createClocks(0, 2 * hourMs, -hourMs);
  const [anna, ben, chris] = devices as [Workshop, Workshop, Workshop];
  anna.presence.keepTime();
  for (let i = 0; i < 5; i++) {
    speak(anna, 120);
    speak(ben, 120);
  }
  const truth = anna.presence.facilitatorNow();
  for (const other of [ben, chris])
    expect(Math.abs(other.presence.facilitatorNow() - truth)).toBeLessThan(agreeWithinMs);
});
