/** Pictures of home: light in a window, a chair, a cup. */
import { birch, glow, hill, house, sky, spruces, stars, steam } from './landscape.ts';
import { c } from './palette.ts';
import { circle, draw, ellipse, fill, line, polygon, rect } from './shape.ts';

export const home = {
  lightInWindow: draw(
    sky('#3a4570'),
    stars(c.cream, [12, 12, 28, 24, 46, 10, 98, 14, 110, 30, 84, 24]),
    hill('#2f3a61', 58, 52, 57, 54, 58, 53, 57),
    spruces('#1f2947', 74, [12, 40, 24, 30, 106, 46, 94, 30]),
    house(42, 76, 36, '#7c3b3b', c.sun, '#232c45'),
    fill(c.sun, polygon(48, 76, 56, 76, 62, 92, 40, 92), 0.28),
    hill('#56618c', 77, 75, 77, 76, 77, 75, 77),
    fill(c.sun, ellipse(52, 82, 12, 3.4), 0.35),
  ),
  openDoor: draw(
    sky('#5f7f86'),
    fill('#506e76', rect(-2, 76, 124, 16)),
    fill('#fdf0cc', rect(42, 12, 38, 64)),
    glow(61, 40, 6, c.sun),
    fill(c.leaf, 'M42 76V58Q52 52 62 58T80 55V76z'),
    fill(c.moss, 'M42 76V68Q60 60 80 68V76z'),
    fill('#fdf0cc', polygon(42, 76, 80, 76, 98, 92, 32, 92), 0.4),
    line(c.cream, 3.4, 'M42 77V11h38v66'),
    fill(c.brick, polygon(80, 12, 104, 5, 104, 88, 80, 76)),
    fill('#8f3526', polygon(84, 19, 100, 15, 100, 42, 84, 42) + polygon(84, 49, 100, 49, 100, 78, 84, 72)),
    fill(c.sun, circle(83.5, 46, 1.8)),
  ),
  armchair: draw(
    sky('#ead9c2'),
    fill('#d9c2a4', rect(-2, 72, 124, 20)),
    fill('#c7d3c3', ellipse(58, 80, 48, 7)),
    fill('#fbe7b5', polygon(92, 22, 104, 22, 118, 76, 78, 76), 0.55),
    line(c.bark, 2, 'M98 22V78M90 79h16'),
    fill(c.amber, polygon(91, 8, 105, 8, 112, 24, 84, 24)),
    line(c.bark, 3, 'M32 74l-2 7M74 74l2 7'),
    fill(c.spruce, 'M30 58V30Q30 18 42 18H64Q76 18 76 30V58z'),
    fill('#17706c', rect(34, 50, 38, 14, 4)),
    fill('#0a4a49', 'M20 50a8 8 0 0 1 16 0V75H24Q20 75 20 70zM86 50a8 8 0 0 0-16 0V75H82Q86 75 86 70z'),
    fill('#0a4a49', rect(30, 62, 46, 13, 2)),
    fill(c.rose, rect(44, 32, 20, 18, 4)),
  ),
  bed: draw(
    sky('#c6cfe2'),
    fill('#8e9cc0', rect(72, 8, 34, 34, 2)),
    fill('#f7edc9', circle(94, 20, 6)),
    fill('#8e9cc0', circle(97, 18, 5)),
    line(c.snow, 2.4, 'M72 8h34v34H72zM89 8v34'),
    fill('#b1bcd6', rect(-2, 74, 124, 18)),
    fill(c.wood, rect(8, 34, 8, 50, 3) + rect(104, 54, 7, 30, 3)),
    fill(c.plank, rect(12, 64, 96, 12)),
    fill(c.snow, 'M18 52Q18 44 28 44H42Q50 45 50 54L48 62H18z'),
    fill(c.lake, 'M34 62C36 48 58 46 72 52Q90 50 106 58V72H34z'),
    fill(c.sky, 'M34 62C36 50 46 47 52 49Q44 56 46 72H34z'),
    line('#1f5a76', 1.2, 'M60 54Q66 62 64 72M80 54Q84 62 83 72', 0.6),
  ),
  coffee: draw(
    sky('#f3e3cd'),
    fill(c.wood, rect(-2, 66, 124, 26)),
    line('#8f623c', 1, 'M-2 74h60M40 82h84M70 72h54', 0.8),
    steam(58, 30),
    fill(c.snow, ellipse(58, 74, 36, 5.5)),
    fill(c.ash, ellipse(58, 75, 22, 3), 0.7),
    line(c.lake, 5, 'M80 46h8q9 0 8 9t-16 8'),
    fill(c.lake, 'M32 38H84V50Q84 72 64 73H52Q32 72 32 50z'),
    fill('#245f7b', 'M84 42V50Q84 72 64 73H60Q78 68 78 46V42z'),
    fill('#4a3021', ellipse(58, 39, 26, 5)),
    line(c.sky, 2, 'M40 52q4 4 8 0t8 0 8 0 8 0', 0.9),
    fill(c.amber, 'M98 70q10-8 18 0q2 5-2 6H100q-4-1-2-6z'),
    line(c.rust, 1.4, 'M102 71q2 2 2 4M108 69q1 3 1 6'),
  ),
  candle: draw(
    sky('#3b3350'),
    glow(60, 28, 9, '#fbd68a'),
    fill('#2c2640', rect(-2, 76, 124, 16)),
    fill('#fbd68a', ellipse(60, 80, 36, 5), 0.18),
    fill(c.cream, rect(51, 42, 18, 36, 2)),
    fill('#e6d6b4', 'M63 42H67Q69 42 69 44V76Q69 78 67 78H63z'),
    fill(c.cream, 'M51 48V44q4 4 7-1l-3 10q-3 3-4-5z'),
    line(c.ink, 1.4, 'M60 43v-5'),
    fill(c.amber, 'M60 14Q70 28 66 36Q60 42 54 36Q50 28 60 14z'),
    fill(c.cream, 'M60 25Q65 32 63 36Q60 39 57 36Q55 32 60 25z'),
    fill(c.wheat, 'M40 76H80Q78 84 70 84H50Q42 84 40 76z'),
    line(c.wheat, 2.6, 'M80 78q10-2 8 4t-12 1'),
  ),
  table: draw(
    sky('#d8e3d6'),
    fill('#c6d3c2', ellipse(60, 52, 56, 36)),
    ...[
      [60, 13],
      [97, 30],
      [97, 70],
      [60, 83],
      [23, 70],
      [23, 30],
    ].map(([x, y], i) =>
      fill([c.brick, c.lake, c.amber, c.plum, c.moss, c.spruce][i]!, rect(x! - 9, y! - 6.5, 18, 13, 5)),
    ),
    fill('#8f623c', ellipse(60, 52, 36, 25)),
    fill(c.plank, ellipse(60, 50, 36, 25)),
    fill('#deb98f', ellipse(60, 49, 29, 19)),
    fill(
      c.snow,
      ellipse(60, 33, 5, 3.4) +
        ellipse(83, 41, 5, 3.4) +
        ellipse(83, 58, 5, 3.4) +
        ellipse(60, 66, 5, 3.4) +
        ellipse(37, 58, 5, 3.4) +
        ellipse(37, 41, 5, 3.4),
    ),
    fill(c.leaf, circle(57, 47, 3) + circle(63, 47, 3) + circle(60, 43.5, 3)),
    fill(c.lake, polygon(56, 48, 64, 48, 62.5, 55, 57.5, 55)),
  ),
  campfire: draw(
    sky('#2d3557'),
    stars(c.cream, [14, 14, 30, 8, 50, 16, 80, 10, 100, 18, 112, 8, 22, 30, 104, 34]),
    spruces('#1c2542', 72, [8, 44, 22, 32, 100, 38, 114, 50]),
    hill('#3a3550', 72, 70, 72, 70, 72, 70, 72),
    fill(c.amber, circle(60, 58, 30), 0.14),
    fill(c.amber, circle(60, 58, 20), 0.2),
    fill(
      c.rust,
      'M60 22C64 36 82 44 78 62C76 72 68 75 60 75S44 72 42 62C40 50 50 46 50 36Q56 40 57 46Q62 36 60 22z',
    ),
    fill(
      c.amber,
      'M60 38C63 48 74 52 72 64C70 72 64 74 60 74S50 72 49 65C48 56 56 56 55 48Q59 50 60 54Q62 46 60 38z',
    ),
    fill(c.sun, 'M60 54Q67 62 66 68Q64 74 60 74T54 68Q54 62 60 54z'),
    line(c.bark, 5, 'M40 80L80 72M40 72L80 80'),
    line('#7a5a44', 1.4, 'M42 79l10-2M68 79l8 2', 0.9),
    fill(
      c.slate,
      ellipse(34, 82, 5, 3.4) + ellipse(86, 82, 5, 3.4) + ellipse(50, 85, 5, 3) + ellipse(70, 85, 5, 3),
    ),
  ),
  garden: draw(
    sky('#dbeaf0'),
    hill(c.spring, 56, 52, 55, 52, 56, 53, 55),
    house(10, 60, 26, '#e9d9a8', c.lake, c.brick),
    birch(100, 66, 52, c.leaf),
    fill(c.moss, rect(-2, 62, 124, 30)),
    ...[0, 1, 2].map((i) =>
      fill('#6b4f3a', `M${4 - i * 2} ${69 + i * 8}q56 -5 112 0l${i * 2} 4q-58 -5 -116 0z`),
    ),
    fill(
      c.leaf,
      [0, 1, 2, 3, 4, 5, 6]
        .map((k) => circle(14 + k * 15, 67, 3.2) + circle(10 + k * 17, 75.5, 3.6))
        .join(''),
    ),
    fill(c.amber, [0, 1, 2, 3, 4].map((k) => circle(14 + k * 24, 84, 4)).join('')),
    line(c.moss, 1.6, [0, 1, 2, 3, 4].map((k) => `M${14 + k * 24} 80v-3`).join('')),
  ),
} as const;
