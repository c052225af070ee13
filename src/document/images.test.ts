import { expect, test, vi } from 'vitest';
import { imageHash } from '#protocol/images.ts';
import { Images, type ImageCarrier } from './images.ts';

const bytes = (n: number) => new Uint8Array([0xff, 0xd8, 0xff, n]);
const photo = (n: number) => ({ full: bytes(n), thumb: bytes(100 + n) });

/** A hub that can be away. */
function createHub() {
  const kept = new Map<string, Uint8Array>();
  const hub = { away: false, kept };
  const carrier: ImageCarrier = {
    fetch: async (hash) => (hub.away ? 'away' : (kept.get(hash) ?? 'unknown')),
    send: async (hash, sent) => {
      if (hub.away) return 'away';
      kept.set(hash, sent);
      return 'sent';
    },
  };
  return { hub, carrier };
}

test('Anna’s photo comes to Ben by the hub, with a small size of its own', async () => {
  const { hub, carrier } = createHub();
  const [anna, ben] = [new Images(), new Images()];
  anna.connect({ carrier });
  ben.connect({ carrier, toThumb: async () => bytes(9) });
  const added = await anna.add(photo(1));
  if (!added.ok) throw new Error(added.error);
  await vi.waitFor(() => expect(hub.kept.size).toBe(1));
  await ben.load(added.value);
  expect(ben.thumb(added.value)).toMatch(/^blob:/);
  expect(ben.thumbData(added.value)).toBe(`data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes(9)))}`);
  expect(await ben.all()).toEqual({ [added.value]: bytes(1) });
  anna.destroy();
  ben.destroy();
});

test('whoever asks while a photo is on its way waits for it too', async () => {
  const { hub, carrier } = createHub();
  const hash = imageHash(bytes(3));
  hub.kept.set(hash, bytes(3));
  let arrive = () => {};
  const onItsWay = new Promise<void>((resolve) => (arrive = resolve));
  const fetch = vi.fn((name: string) => onItsWay.then(() => carrier.fetch(name)));
  const ben = new Images();
  ben.connect({ carrier: { ...carrier, fetch } });
  void ben.load(hash);
  await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
  const second = ben.load(hash).then(() => ben.all());
  arrive();
  expect(await second).toEqual({ [hash]: bytes(3) });
  ben.destroy();
});

test('whoever asks just as a round of carrying ends is not forgotten', async () => {
  const { hub, carrier } = createHub();
  const hash = imageHash(bytes(4));
  hub.kept.set(hash, bytes(4));
  let end = () => {};
  const roundEnds = new Promise<void>((resolve) => (end = resolve));
  const kept: Record<string, Uint8Array> = {};
  let looks = 0;
  const unsent = vi.fn(async () => {
    if (++looks === 2) await roundEnds; // the look with which a round ends
    return [];
  });
  const ben = new Images();
  ben.connect({
    carrier,
    store: {
      get: async () => undefined,
      put: async (name, { full }) => ((kept[name] = full), true),
      unsent,
      markSent: async () => undefined,
      all: async () => kept,
    },
  });
  await vi.waitFor(() => expect(unsent).toHaveBeenCalledTimes(2));
  const loaded = ben.load(hash);
  await vi.waitFor(() => expect(ben.thumb(hash)).toBeUndefined());
  end();
  await loaded;
  expect(await ben.all()).toEqual({ [hash]: bytes(4) });
  ben.destroy();
});

test('while the hub is away a photo waits and is sent later; what is missing comes later too', async () => {
  const { hub, carrier } = createHub();
  hub.away = true;
  const theirs = imageHash(bytes(2));
  const anna = new Images();
  anna.connect({ carrier, retryMs: 5 });
  const seen: string[] = [];
  anna.onChange((hashes) => seen.push(...hashes));
  const own = await anna.add(photo(1));
  await anna.load(theirs);
  expect([anna.thumb(theirs), hub.kept.size]).toEqual([undefined, 0]); // control: nothing has moved
  hub.away = false;
  await vi.waitFor(() => expect(hub.kept.has(own.ok ? own.value : '')).toBe(true));
  hub.kept.set(theirs, bytes(2));
  await vi.waitFor(() => expect(anna.thumb(theirs)).toBeDefined());
  expect(seen).toContain(theirs);
  anna.destroy();
});

test('a photo that reaches the hub after its note is asked for soon again, and then ever less often', async () => {
  vi.useFakeTimers();
  const { hub, carrier } = createHub();
  const late = imageHash(bytes(5));
  const fetch = vi.fn(carrier.fetch);
  const ben = new Images();
  ben.connect({ carrier: { ...carrier, fetch } });
  await ben.load(late);
  const asked: number[] = [];
  for (const seconds of [1, 2, 4, 8, 10, 10]) {
    fetch.mockClear();
    await vi.advanceTimersByTimeAsync(1_000 * seconds);
    asked.push(fetch.mock.calls.length);
  }
  expect(asked).toEqual([1, 1, 1, 1, 1, 1]);
  hub.kept.set(late, bytes(5));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ben.thumb(late)).toBeDefined();
  ben.destroy();
  vi.useRealTimers();
});

test('without a hub photos stay on the device; a device without room says so', async () => {
  const images = new Images();
  const added = await images.add(photo(1));
  expect(added.ok && images.thumb(added.value)).toMatch(/^blob:/);
  images.connect({
    store: {
      get: async () => undefined,
      put: async () => false,
      unsent: async () => [],
      markSent: async () => undefined,
      all: async () => ({}),
    },
  });
  expect(await images.add(photo(2))).toEqual({ ok: false, error: 'full' });
  images.destroy();
});
