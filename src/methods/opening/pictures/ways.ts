/** Pictures of being on the way: paths, bridges, gates, heights. */
import { blades, cloud, glow, hill, leafTree, sky, spruces, water } from './landscape.ts';
import { c } from './palette.ts';
import { circle, draw, ellipse, fill, line, polygon, rect } from './shape.ts';

export const ways = {
  path: draw(
    sky('#e8eee2'),
    glow(82, 24, 8, c.sun),
    hill('#b9cfae', 44, 36, 42, 36, 30, 38, 40),
    hill(c.leaf, 54, 50, 56, 50, 47, 52, 50),
    hill(c.moss, 68, 62, 60, 64, 60, 58, 64),
    fill(
      c.sand,
      'M30 92C32 78 84 76 82 66C80 59 54 61 56 54C58 49 74 50 74 45C70 51 82 51 72 56C66 59 98 60 98 68C98 80 70 80 66 92z',
    ),
    spruces(c.pine, 66, [14, 30, 26, 22, 110, 28]),
  ),
  crossroads: draw(
    sky('#dfe9ef'),
    hill(c.spring, 56, 52, 55, 52, 56, 53, 55),
    fill(c.sand, 'M44 92Q54 72 20 56L32 54Q58 64 60 70Q64 62 88 53L100 55Q68 72 78 92z'),
    fill(c.leaf, 'M-4 60Q20 62 34 92H-4zM124 60Q100 62 88 92H124z'),
    line(c.bark, 4.4, 'M60 74V12'),
    fill(c.plank, polygon(54, 18, 92, 18, 100, 25, 92, 32, 54, 32)),
    fill(c.wood, polygon(66, 37, 30, 37, 22, 44, 30, 51, 66, 51)),
    line(c.bark, 1.6, 'M64 25h22M36 44h20', 0.7),
    blades(c.moss, 78, [54, 8, -3, 66, 7, 3, 12, 8, -2, 106, 9, 2]),
  ),
  bridge: draw(
    sky('#d7e6ea'),
    hill('#b4cfb6', 44, 36, 43, 46, 42, 35, 42),
    water(52, c.water),
    fill('#4f8ba6', 'M26 66Q60 84 94 66L92 74Q60 92 28 74z', 0.4),
    fill(c.leaf, 'M-2 92V50Q16 48 27 60Q32 70 22 92zM122 92V50Q104 48 93 60Q88 70 98 92z'),
    line(c.wood, 5, 'M14 56Q60 26 106 56'),
    line(c.bark, 2.4, 'M14 46Q60 16 106 46'),
    line(c.bark, 2, 'M16 46v10M31 37v11M46 32v10M60 31v10M74 32v10M89 37v11M104 46v10'),
    line(c.bark, 3, 'M28 52v14M92 52v14'),
    leafTree(108, 62, 34, c.moss, c.pine),
    blades(c.pine, 80, [8, 10, 2, 14, 7, -2, 20, 9, 2]),
  ),
  stairs: draw(
    sky('#8fa3bd'),
    fill('#fdf0cc', 'M70 38V18a13 13 0 0 1 26 0V38z'),
    fill(c.sun, circle(83, 20, 26), 0.14),
    fill(c.sun, circle(83, 20, 18), 0.18),
    ...[0, 1, 2, 3, 4, 5].flatMap((i) => {
      const [y, left, width] = [38 + i * 9, 60 - i * 9, 46 + i * 9];
      return [
        fill(
          ['#d9cdb9', '#cdbfa9', '#bfb19d', '#b0a392', '#a09586', '#8f867b'][i]!,
          rect(left, y, width, 9.2),
        ),
        line('#f3e9d6', 1.4, `M${left} ${y + 0.7}h${width}`, 0.9),
      ];
    }),
    fill('#6d7f99', rect(106, -2, 16, 94)),
    line('#fdf0cc', 1.6, 'M70 38V18a13 13 0 0 1 26 0V38'),
    blades(c.moss, 92, [4, 16, 3, 9, 11, 4]),
  ),
  mountain: draw(
    sky('#d3e3ee'),
    glow(24, 24, 7, c.sun),
    fill('#a9bccd', polygon(-4, 72, 26, 36, 48, 60, 96, 30, 124, 60, 124, 92, -4, 92)),
    fill(c.slate, polygon(16, 80, 64, 14, 108, 80)),
    fill('#7b8892', polygon(64, 14, 108, 80, 74, 80, 60, 52, 68, 40)),
    fill(c.snow, polygon(64, 14, 80, 38, 72, 36, 66, 43, 58, 36, 48, 36)),
    line(c.cream, 1.5, 'M40 82Q52 76 46 69T58 58T56 48T64 40', 0.9),
    line(c.bark, 1.4, 'M64 15V4'),
    fill(c.brick, polygon(64, 4, 74, 7, 64, 10)),
    hill(c.moss, 80, 76, 79, 77, 80, 76, 79),
    spruces(c.pine, 88, [10, 22, 20, 16, 104, 24, 114, 16]),
  ),
  steppingStones: draw(
    sky('#86b6c6'),
    line(c.pale, 1.2, 'M6 14h24M78 10h30M22 30h16M92 32h20M4 50h18M98 56h18M12 74h20M88 80h26', 0.5),
    ...[
      [64, 16, 9, 4],
      [50, 28, 11, 5],
      [68, 42, 13, 6],
      [46, 58, 16, 7],
      [72, 76, 19, 8],
    ].flatMap(([x, y, rx, ry]) => [
      fill('#5f95a9', ellipse(x!, y! + 3, rx! + 3, ry!), 0.8),
      fill(c.stone, ellipse(x!, y! + 1.5, rx!, ry!)),
      fill(c.ash, ellipse(x! - 1, y! - 0.5, rx! - 1.5, ry! - 1)),
    ]),
    fill(c.moss, 'M-2 -2H122V4Q90 10 60 6T-2 6z'),
  ),
  tunnel: draw(
    sky('#26333f'),
    fill('#33434f', 'M10 92V46a50 44 0 0 1 100 0V92z'),
    fill('#42545f', 'M24 92V50a36 33 0 0 1 72 0V92z'),
    fill('#5a6e76', 'M36 92V54a24 23 0 0 1 48 0V92z'),
    fill('#fbe7b5', 'M45 74V56a15 15 0 0 1 30 0V74z'),
    fill(c.leaf, 'M45 74V66Q54 61 60 65T75 63V74z'),
    fill('#d9c89a', polygon(50, 74, 70, 74, 92, 92, 28, 92), 0.75),
    line('#26333f', 1.6, 'M60 76v3M60 82v6', 0.7),
  ),
  gate: draw(
    sky(c.sky),
    cloud(30, 22, 3, c.snow),
    hill(c.spring, 48, 44, 48, 46, 44, 46, 48),
    hill(c.leaf, 62, 60, 62, 60, 62, 60, 62),
    fill(c.sand, 'M42 92Q58 72 57 60H64Q66 74 86 92z'),
    line(
      c.snow,
      3.4,
      'M4 50v28M14 48v30M24 50v28M100 50v28M110 48v30M119 50v28M-2 56h36M-2 70h36M90 56h34M90 70h34',
    ),
    line(c.bark, 5, 'M36 80V42M86 80V42'),
    line(c.snow, 3, 'M36 50L56 44V82L36 74M43 48v28M50 46v33M36 62L56 63'),
  ),
  railway: draw(
    sky('#f3e2cc'),
    glow(60, 34, 8, c.amber),
    hill('#c9a98f', 44, 40, 43, 42, 44, 40, 43),
    hill('#9c8a5c', 48, 47, 48, 47, 48, 47, 48),
    fill('#8a7a66', polygon(57, 46, 63, 46, 100, 92, 20, 92)),
    line(c.bark, 2.6, 'M53 54h14M50 59.5h20M46 66h28M41 74h38M34 84h52'),
    line(c.slate, 2.4, 'M58.5 46L36 92M61.5 46L84 92'),
    spruces(c.pine, 60, [8, 34, 22, 24, 36, 14, 112, 36, 98, 24, 84, 14]),
  ),
  trafficLights: draw(
    sky('#dbe5e6'),
    fill(
      '#c3cfd2',
      rect(6, 40, 20, 52) + rect(28, 52, 16, 40) + rect(84, 34, 18, 58) + rect(104, 48, 18, 44),
    ),
    fill(
      c.cream,
      rect(10, 46, 4, 5) +
        rect(18, 46, 4, 5) +
        rect(10, 58, 4, 5) +
        rect(32, 58, 4, 5) +
        rect(88, 42, 4, 5) +
        rect(95, 42, 4, 5) +
        rect(88, 54, 4, 5) +
        rect(109, 56, 4, 5),
    ),
    line(c.slate, 4, 'M62 92V66'),
    fill(c.ink, rect(46, 6, 32, 64, 8)),
    fill('#6b2a24', circle(62, 18, 8)),
    fill(c.sun, circle(62, 38, 12), 0.3),
    fill(c.sun, circle(62, 38, 8)),
    fill('#2c4a33', circle(62, 58, 8)),
  ),
  bicycle: draw(
    sky('#e4eee6'),
    hill('#c5dbb8', 52, 47, 51, 46, 50, 47, 51),
    hill(c.sand, 74, 74, 74, 74, 74, 74, 74),
    line(c.ink, 2.6, circle(34, 60, 17) + circle(88, 60, 17)),
    line(
      c.ash,
      0.8,
      'M34 43v34M17 60h34M22 48l24 24M46 48L22 72M88 43v34M71 60h34M76 48l24 24M100 48L76 72',
      0.9,
    ),
    line(c.brick, 3.4, 'M34 60L48 38H78L58 60zM58 60L45 32M88 60L76 30'),
    line(c.ink, 3, 'M40 31h11M76 30q2-6 10-5'),
    fill(c.ink, circle(58, 60, 4)),
    line(c.wood, 1.4, 'M82 32h16l-2 12H84zM82 36h15', 0.95),
    blades(c.moss, 84, [8, 8, 2, 110, 9, -2, 62, 6, 2]),
  ),
} as const;
