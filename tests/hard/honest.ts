/** An honest device that writes notes and learns which of them the hub has kept. */
import { joinRoom } from '#hub/test-hub.ts';

export interface Honest {
  /** Writes one note and waits for the hub's receipt; answers milliseconds. */
  write(name: string): Promise<number>;
  close(): void;
}

export async function joinHonest(port: number, room: { id: string; key: string }): Promise<Honest> {
  const device = joinRoom(port, room);
  await device.outcome;
  let count = 0;
  return {
    async write(name) {
      const began = performance.now();
      device.doc.getMap('notes').set(name, `Muistiinpano ${name}`);
      const n = ++count;
      device.provider.sendStateless(JSON.stringify({ receipt: n }));
      await device.kept(n);
      return performance.now() - began;
    },
    close: () => device.close(),
  };
}
