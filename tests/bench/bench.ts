/** The bench: makes a room with a board, takes every figure, prints them. */
import { openRoom, type DeviceOptions } from '../support/devices.ts';
import { button, fi, join, joinAddressOf, makeBoard, untilLight } from '../support/steps.ts';
import { figuresToTable, figureToJson, type Figure } from './figures.ts';
import { measureFirstNote } from './first-note.ts';
import { measureKeystrokes } from './keystroke.ts';
import { measureStart } from './start.ts';

const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0) / 1024;

/** Takes every figure `runs` times and prints them. */
export async function bench(runs: number): Promise<void> {
  const figures: Figure[] = [];
  const tell = (name: string, unit: Figure['unit'], values: number[]) => {
    const figure = { name, unit, values };
    figures.push(figure);
    console.log(figureToJson(figure));
  };
  tell('npm start to ready (second start)', 'ms', await measureStart(runs));

  const room = await openRoom();
  try {
    const laptop = await room.device('desk', { size: 'laptop' });
    await laptop.goto(room.origin);
    await makeBoard(laptop);
    const address = await joinAddressOf(laptop);
    await untilLight(laptop, 'hub');

    const firsts = [];
    for (let i = 0; i < runs; i++) firsts.push(await measureFirstNote(room, address));
    tell(
      'page open to first note',
      'ms',
      firsts.map(({ ms }) => ms),
    );
    const { files } = firsts[0]!;
    const of = (kind: RegExp) => [...files].filter(([name]) => kind.test(name));
    tell('app shell, JavaScript (gzip)', 'kB', [sum(of(/\.js$/).map(([, size]) => size))]);
    tell('app shell, everything (gzip)', 'kB', [sum(files.values())]);

    const tablets = async (options: DeviceOptions) => {
      const pair = [await room.device('Anna', options), await room.device('Ben', options)] as const;
      for (const [i, tablet] of pair.entries()) {
        await join(tablet, address, i === 0 ? 'birch' : 'pine');
        await button(tablet, fi.board.list).click();
        await untilLight(tablet, 'hub');
      }
      return pair;
    };
    // The hub road by itself: tablets that cannot connect with each other.
    const apart = await tablets({ before: () => Reflect.deleteProperty(window, 'RTCPeerConnection') });
    tell('keystroke on A to seen on B, hub road', 'ms', await measureKeystrokes(...apart, 'Keskus'));
    for (const page of [...apart, laptop]) await page.context().close();

    const near = await tablets({});
    await room.hub.kill();
    for (const tablet of near) await untilLight(tablet, 'peers', 60_000);
    tell('keystroke on A to seen on B, peer road', 'ms', await measureKeystrokes(...near, 'Vierekkäin'));

    console.log(`\n${figuresToTable(figures)}\n\nApp shell of a tablet that joins a board, gzip:`);
    const bySize = [...files].sort((a, b) => b[1] - a[1]);
    const line = (bytes: number, name: string) => `${(bytes / 1024).toFixed(1).padStart(8)} kB  ${name}`;
    const small = bySize.filter(([, size]) => size < 1024);
    for (const [name, size] of bySize.slice(0, bySize.length - small.length)) console.log(line(size, name));
    console.log(line(sum(small.map(([, size]) => size)) * 1024, `${small.length} files below 1 kB`));
  } finally {
    await room.close();
  }
}
