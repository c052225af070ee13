/** Pictures of creatures near people. */
import { blades, glow, hill, sky } from './landscape.ts';
import { c } from './palette.ts';
import { circle, draw, ellipse, fill, line, polygon } from './shape.ts';

export const creatures = {
  snail: draw(
    sky('#eef2df'),
    hill(c.spring, 60, 56, 60, 57, 61, 57, 60),
    hill(c.leaf, 74, 72, 74, 73, 74, 72, 74),
    fill('#e5bf93', 'M22 76C24 66 34 66 40 68H78C86 66 86 52 92 46C98 42 105 47 102 54C98 64 96 76 84 76z'),
    line('#e5bf93', 2, 'M94 47L92 36M100 48L105 38'),
    fill('#d09f6c', circle(92, 35, 1.8) + circle(105.5, 37, 1.8)),
    fill(c.rust, circle(56, 50, 22)),
    line(
      c.peach,
      3,
      'M56 50a4 4 0 0 1 4-4a8 8 0 0 1 4 12a12 12 0 0 1-20-4a15 15 0 0 1 16-18a18 18 0 0 1 15 18',
    ),
    line(c.leaf, 2, 'M10 80q14 3 30 0', 0.9),
    blades(c.moss, 84, [12, 10, 3, 18, 7, -2, 108, 10, -3, 114, 7, 2]),
  ),
  owl: draw(
    sky('#31406a'),
    glow(92, 22, 8, '#f7edc9'),
    line('#17223f', 6, 'M-2 74Q40 68 124 76'),
    line('#17223f', 2.6, 'M88 74l12-12M22 72L12 60'),
    fill('#7a5a44', 'M38 40C36 22 42 20 46 24Q60 18 74 24C78 20 84 22 82 40C86 62 76 72 60 72S34 62 38 40z'),
    fill('#b88f66', 'M46 50Q60 44 74 50Q76 68 60 70Q44 68 46 50z'),
    line('#7a5a44', 1.4, 'M50 56q3 3 6 0M57 56q3 3 6 0M64 56q3 3 6 0M54 62q3 3 6 0M61 62q3 3 6 0'),
    fill(c.cream, circle(51, 37, 9) + circle(69, 37, 9)),
    fill(c.ink, circle(52, 37, 4.4) + circle(68, 37, 4.4)),
    fill(c.snow, circle(53.5, 35.5, 1.3) + circle(69.5, 35.5, 1.3)),
    fill(c.amber, polygon(57, 42, 63, 42, 60, 49)),
    line(c.amber, 2.2, 'M52 71v4M56 72v3M64 72v3M68 71v4'),
  ),
  hedgehog: draw(
    sky('#e9e8d3'),
    hill('#cdd9ac', 58, 54, 58, 55, 58, 54, 57),
    hill(c.moss, 74, 72, 74, 73, 74, 72, 74),
    fill(
      '#6b4f3a',
      'M16 72L20 64L15 60L23 56L20 50L28 48L27 41L35 41L36 34L43 36L47 29L53 33L59 28L63 34L70 31L72 38L79 38L79 46L86 48L84 56L90 62L86 74H18z',
    ),
    line('#8f7056', 1.6, 'M30 62l4-8M40 56l4-9M52 54l3-10M64 56l2-9M44 68l4-8M56 66l3-8M32 70l4-5M70 64l2-7'),
    fill('#d9b48a', 'M76 50C86 48 94 58 106 67Q108 72 102 73H78C70 66 70 54 76 50z'),
    fill(c.ink, circle(106, 68, 2.6) + circle(89, 59, 1.7)),
    line('#a98258', 1.4, 'M80 54q4 0 5 4'),
    fill('#c79c6e', ellipse(32, 75, 5, 2.4) + ellipse(82, 75, 5, 2.4)),
    fill(c.amber, ellipse(46, 27, 5, 2.6)),
    blades(c.pine, 86, [8, 9, 2, 14, 7, -2, 112, 8, 2]),
  ),
  butterfly: draw(
    sky('#e3efe6'),
    hill('#c9deb4', 68, 64, 68, 65, 68, 64, 67),
    line(c.moss, 2.4, 'M60 92Q56 78 60 66'),
    fill(
      c.heather,
      [0, 1, 2, 3, 4, 5]
        .map((k) => circle(60 + 8 * Math.cos(k * 1.05), 66 + 6 * Math.sin(k * 1.05), 4.6))
        .join(''),
    ),
    fill(c.sun, ellipse(60, 66, 5, 4)),
    fill(c.amber, 'M60 44C56 20 32 10 24 20C18 30 34 44 60 46zM60 44C64 20 88 10 96 20C102 30 86 44 60 46z'),
    fill(c.rust, 'M60 46C44 42 32 50 34 60C38 68 54 62 60 48zM60 46C76 42 88 50 86 60C82 68 66 62 60 48z'),
    fill(c.cream, circle(34, 24, 3.4) + circle(86, 24, 3.4) + circle(44, 56, 2.6) + circle(76, 56, 2.6)),
    line(c.ink, 3.4, 'M60 36V60'),
    line(c.ink, 1.2, 'M60 36Q54 28 50 25M60 36Q66 28 70 25'),
  ),
  nest: draw(
    sky('#d5e5ea'),
    line(c.bark, 5, 'M-2 76Q50 66 122 58'),
    line(c.bark, 3, 'M92 62Q100 44 116 36M20 73Q14 60 4 56'),
    fill(
      c.leaf,
      ellipse(112, 32, 9, 5) + ellipse(102, 48, 8, 4.5) + ellipse(8, 52, 8, 4.5) + ellipse(20, 58, 7, 4),
    ),
    fill(c.pale, ellipse(48, 46, 8, 10) + ellipse(62, 43, 8, 11) + ellipse(75, 47, 8, 10)),
    fill(
      '#b7cdd6',
      circle(46, 42, 1) +
        circle(50, 47, 1) +
        circle(61, 38, 1) +
        circle(65, 44, 1) +
        circle(59, 45, 1) +
        circle(74, 43, 1) +
        circle(78, 48, 1),
    ),
    fill(c.wood, 'M28 48Q62 60 94 46Q96 72 62 74T28 48z'),
    line(c.bark, 1.4, 'M30 52Q60 66 92 50M33 58Q60 72 89 57M38 65Q62 76 84 64', 0.8),
    line(c.plank, 1.4, 'M29 49l-7-3M94 48l8-2M40 62l16 8M70 70l14-9'),
  ),
} as const;
