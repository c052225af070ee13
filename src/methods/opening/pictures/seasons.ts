/** Pictures of the four seasons. */
import { birch, blades, cloud, glow, hill, sky, spruces } from './landscape.ts';
import { c } from './palette.ts';
import { circle, draw, ellipse, fill, line } from './shape.ts';

export const seasons = {
  sprout: draw(
    sky(c.peach),
    glow(96, 22, 9, c.sun),
    hill('#e8c89a', 62, 60, 63, 61, 60, 62, 61),
    fill(c.bark, 'M-2 92V74C20 68 36 70 46 64C54 59 66 59 74 64C86 70 104 69 122 74V92z'),
    line('#7a5f48', 1.6, 'M18 82h6M40 78h5M78 79h7M98 84h6M56 84h5'),
    line(c.moss, 3, 'M60 66C60 54 59 48 60 36'),
    fill(c.leaf, 'M60 44C46 46 38 38 37 26C51 25 60 32 60 44z'),
    fill(c.moss, 'M60 38C60 26 68 18 81 18C82 30 74 39 60 38z'),
    line(c.spring, 1, 'M42 30Q52 34 59 43M77 22Q67 27 61 37', 0.8),
  ),
  meadow: draw(
    sky(c.sky),
    cloud(88, 24, 4, c.snow),
    hill(c.spring, 50, 45, 48, 52, 46, 44, 48),
    hill(c.leaf, 60, 58, 62, 58, 56, 60, 58),
    blades(
      c.moss,
      92,
      [
        8, 26, -3, 20, 36, 2, 34, 30, -2, 48, 44, 2, 62, 28, 2, 74, 38, -3, 88, 32, 2, 100, 42, -2, 112, 28,
        3,
      ],
    ),
    ...[
      [22, 54, c.snow],
      [50, 46, c.snow],
      [98, 48, c.snow],
    ].map(([x, y, colour]) =>
      fill(
        colour as string,
        [0, 1, 2, 3, 4, 5, 6]
          .map((k) => circle(Number(x) + 4.4 * Math.cos(k * 0.9), Number(y) + 4.4 * Math.sin(k * 0.9), 2.3))
          .join(''),
      ),
    ),
    fill(c.sun, circle(22, 54, 2.8) + circle(50, 46, 2.8) + circle(98, 48, 2.8)),
    fill(
      c.berry,
      'M66 52a5.5 5.5 0 0 1 11 0q-2 3-5.5 3t-5.5-3zM86 59a4.5 4.5 0 0 1 9 0q-2 2.5-4.5 2.5t-4.5-2.5z',
    ),
    fill(c.dusk, circle(5, 65, 3) + circle(32, 61, 3.2) + circle(63, 63, 2.8) + circle(115, 63, 3)),
    hill(c.moss, 88, 86, 89, 86, 88, 86, 88),
  ),
  autumn: draw(
    sky('#f6e3c3'),
    hill('#e6c594', 62, 57, 61, 58, 62, 57, 60),
    hill('#c98d4a', 74, 71, 73, 72, 74, 71, 73),
    line(c.bark, 5, 'M60 80V46'),
    line(c.bark, 2.6, 'M60 60L46 46M60 54L75 40M60 50V34'),
    fill(c.amber, circle(44, 38, 13) + circle(76, 36, 13) + circle(60, 24, 15)),
    fill(c.rust, circle(52, 40, 8) + circle(70, 28, 8), 0.75),
    fill(c.sun, circle(60, 20, 6) + circle(80, 40, 5) + circle(40, 34, 5), 0.8),
    fill(
      c.rust,
      ellipse(30, 62, 2.6, 1.5) +
        ellipse(90, 58, 2.6, 1.5) +
        ellipse(36, 79, 3, 1.5) +
        ellipse(80, 82, 3, 1.5),
    ),
    fill(
      c.amber,
      ellipse(96, 72, 2.6, 1.5) +
        ellipse(24, 74, 2.6, 1.5) +
        ellipse(50, 83, 3, 1.5) +
        ellipse(70, 78, 2.6, 1.4),
    ),
    fill(c.brick, ellipse(84, 68, 2.4, 1.4) + ellipse(42, 68, 2.2, 1.4) + ellipse(62, 86, 3, 1.5)),
  ),
  winter: draw(
    sky('#cfdcea'),
    glow(26, 28, 8, '#fbe7bd'),
    hill('#dfe8f1', 56, 50, 54, 48, 53, 50, 54),
    spruces('#7f9aa8', 64, [14, 20, 28, 26, 44, 18, 104, 26, 116, 18]),
    hill('#edf2f6', 66, 62, 66, 63, 66, 62, 65),
    spruces(c.spruce, 82, [76, 54, 96, 36]),
    fill(
      c.snow,
      'M76 28q3 8 8 12q-3 2-5 0q-3 3-6 0q-3 2-5 0q5-4 8-12zM66 58q4 3 7 1q4 3 8 0q4 2 6-1l3 4q-4 3-8 1q-6 3-10 0q-5 2-8-2zM96 46q3 6 6 9q-3 2-6 0q-3 2-6 0q4-4 6-9z',
    ),
    hill(c.snow, 80, 78, 82, 80, 79, 82, 80),
    line('#b9cbdc', 1.5, 'M8 88Q30 82 48 86M60 90Q84 83 112 88'),
    fill(
      c.snow,
      circle(12, 14, 1.4) +
        circle(46, 10, 1.4) +
        circle(60, 34, 1.3) +
        circle(104, 20, 1.5) +
        circle(88, 12, 1.2) +
        circle(38, 42, 1.4) +
        circle(112, 44, 1.3),
    ),
  ),
  birches: draw(
    sky('#dcebf0'),
    hill(c.spring, 60, 56, 60, 57, 61, 56, 59),
    birch(24, 80, 66, c.leaf),
    birch(58, 84, 76, '#b3d080'),
    birch(92, 80, 62, c.leaf),
    hill(c.moss, 80, 78, 81, 79, 82, 78, 80),
    blades(c.pine, 88, [10, 9, 2, 40, 8, -2, 74, 9, 2, 108, 8, -2]),
  ),
} as const;
