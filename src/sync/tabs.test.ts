import { afterEach, expect, test, vi } from 'vitest';

/** Each tab has this module of its own. */
async function openTab(room: string) {
  vi.resetModules();
  const { publish, subscribe, unsubscribe } = await import('./tabs.ts');
  const heard: number[][] = [];
  const listener = subscribe(room, (data) => heard.push([...new Uint8Array(data)]));
  return {
    heard,
    say: (...words: number[]) => publish(room, new Uint8Array(words)),
    leave: () => unsubscribe(room, listener),
  };
}

const open: { leave: () => boolean }[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.leave()));

test('tabs in one room hear each other, and nobody hears itself', async () => {
  const a = await openTab('room');
  const b = await openTab('room');
  const stranger = await openTab('another');
  open.push(a, b, stranger);
  a.say(1);
  b.say(2);
  await vi.waitFor(() => expect([a.heard, b.heard]).toEqual([[[2]], [[1]]]));
  expect(stranger.heard).toEqual([]);
});

test('a word of parting is heard, and who has left hears nothing more', async () => {
  const a = await openTab('room');
  const b = await openTab('room');
  open.push(a, b);
  expect(b.leave()).toBe(true);
  expect(b.leave()).toBe(false);
  b.say(9);
  await vi.waitFor(() => expect(a.heard).toEqual([[9]]));
  a.say(1);
  const c = await openTab('room');
  open.push(c);
  a.say(2);
  await vi.waitFor(() => expect(c.heard).toEqual([[2]]));
  expect(b.heard).toEqual([]);
});
