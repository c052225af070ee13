/** Pictures of sky, weather and light. */
import { birds, blades, cloud, glow, hill, house, sky, spruces, stars, trail, water } from './landscape.ts';
import { c } from './palette.ts';
import { circle, curve, draw, ellipse, fill, line, polygon, rect } from './shape.ts';

export const weather = {
  sunrise: draw(
    sky(c.peach),
    glow(60, 52, 12, c.sun),
    hill(c.heather, 47, 41, 47, 44, 49, 42, 46),
    hill(c.plum, 53, 49, 53, 56, 54, 48, 52),
    water(55, c.amber),
    trail(60, 56, c.cream, 14),
    hill(c.deep, 76, 80, 86, 93, 95, 96, 96),
    blades(c.deep, 84, [6, 16, 3, 11, 22, 4, 16, 14, -2, 21, 18, 3, 27, 11, 2]),
  ),
  thunder: draw(
    sky('#9fb0bf'),
    cloud(88, 30, 7, '#7b8a9b'),
    cloud(48, 36, 8.4, c.slate),
    line(c.mist, 1.2, 'M22 44l-5 14M34 46l-6 17M74 46l-6 16M88 42l-6 17M100 38l-5 14', 0.75),
    fill(c.sun, polygon(58, 34, 45, 55, 54, 55, 47, 73, 68, 49, 57, 49, 65, 34)),
    hill(c.moss, 74, 71, 74, 70, 73, 72, 75),
    hill(c.pine, 84, 80, 83, 79, 83, 80, 84),
  ),
  rainbow: draw(
    sky(c.sky),
    ...[c.berry, c.amber, c.sun, c.leaf, c.lake, c.dusk].map((colour, i) =>
      line(colour, 3.6, `M${12 + i * 3.5} 78a${48 - i * 3.5} ${48 - i * 3.5} 0 0 1 ${96 - i * 7} 0`, 0.85),
    ),
    cloud(104, 34, 4, c.snow),
    cloud(22, 26, 3, c.snow, 0.85),
    hill(c.leaf, 66, 62, 67, 70, 64, 60, 64),
    hill(c.moss, 78, 80, 74, 72, 77, 80, 76),
    house(84, 75, 15, c.brick, c.sun),
  ),
  mist: draw(
    sky('#e2e8e6'),
    hill('#c9d5d3', 40, 33, 39, 34, 41, 35, 39),
    spruces('#abbebc', 58, [10, 24, 24, 30, 40, 20, 78, 28, 92, 22, 108, 32]),
    hill('#d3ddda', 57, 55, 58, 54, 57, 55, 58),
    spruces('#7d9997', 76, [4, 32, 20, 26, 66, 34, 84, 24, 114, 34]),
    hill('#dbe4e1', 75, 72, 76, 73, 76, 72, 75),
    spruces('#4a6f6d', 93, [34, 44, 52, 30, 100, 38]),
  ),
  stars: draw(
    sky(c.night),
    fill('#34466d', curve(-5, 60, 25, 40, 60, 24, 95, 6, 125, -10) + 'L125 25 95 38 60 54 25 72-5 90z', 0.75),
    stars(
      c.cream,
      [
        10, 12, 22, 30, 35, 14, 47, 24, 58, 9, 70, 20, 84, 12, 97, 26, 110, 10, 16, 50, 30, 58, 44, 44, 56,
        38, 68, 46, 80, 34, 92, 46, 106, 40, 114, 54, 74, 60, 102, 62,
      ],
    ),
    fill(c.sun, circle(84, 27, 1.4) + circle(40, 33, 1.2)),
    hill('#172540', 76, 70, 74, 72, 68, 72, 70),
    spruces('#101b30', 84, [8, 30, 20, 22, 102, 36, 114, 26]),
    fill(c.amber, polygon(44, 84, 60, 62, 76, 84)),
    fill(c.cream, polygon(55, 84, 60, 66, 65, 84), 0.85),
    fill(c.rust, polygon(60, 62, 76, 84, 66, 84)),
    hill('#101b30', 83, 84, 83, 84, 83, 84, 83),
  ),
  moonlight: draw(
    sky('#2c3b63'),
    glow(78, 26, 11, '#f7edc9'),
    fill('#e6d9ad', circle(75, 23, 2.4) + circle(81, 29, 1.8), 0.6),
    hill('#24345a', 56, 50, 54, 49, 53, 51, 55),
    water(56, '#35507f', '#b9c7e6', 0.3),
    trail(78, 57, '#f7edc9', 13),
    spruces('#13203d', 82, [8, 52, 22, 38, 33, 26]),
    hill('#13203d', 78, 80, 84, 92, 95, 96, 96),
  ),
  aurora: draw(
    sky('#182646'),
    ...(
      [
        [
          '#2f7f86',
          0.55,
          'M-4 46C14 30 22 56 40 44S66 20 84 34 106 44 124 26V8C106 26 98 6 84 8S60 20 40 12 12 14-4 18z',
        ],
        [
          '#4fb79b',
          0.6,
          'M-4 56C12 42 24 64 42 52S68 32 86 44 108 50 124 38V22C108 36 98 22 86 22S62 34 42 28 10 32-4 36z',
        ],
        [
          '#a6e3b8',
          0.55,
          'M-4 62C12 52 26 68 44 58S70 42 88 51 110 55 124 48V41C108 50 98 42 87 41S64 51 43 46 10 50-4 54z',
        ],
      ] as const
    ).map(([colour, opacity, d]) => fill(colour, d, opacity)),
    line('#a6e3b8', 1.6, 'M14 34V18M26 44V26M48 40V22M62 30V14M92 32V12M106 34V18M76 30V12', 0.35),
    stars(c.cream, [8, 14, 24, 8, 66, 10, 74, 24, 112, 16, 106, 36, 12, 38, 60, 34]),
    hill('#dfe9ef', 68, 62, 67, 64, 69, 63, 66),
    hill(c.snow, 80, 76, 79, 82, 78, 80, 77),
    spruces('#132b33', 82, [10, 34, 24, 24, 104, 40, 90, 22]),
  ),
  wind: draw(
    sky('#d8e8e6'),
    cloud(30, 24, 3.4, c.snow),
    cloud(92, 18, 2.6, c.snow, 0.9),
    hill(c.spring, 70, 66, 68, 72, 70, 66, 69),
    line(c.bark, 3.4, 'M42 80C43 62 48 50 62 38'),
    line(c.bark, 1.8, 'M46 60Q58 54 70 55M52 49Q64 42 78 45'),
    fill(
      c.leaf,
      'M52 40C54 24 74 18 92 30C102 32 104 38 98 40C104 46 98 52 88 50C84 58 72 56 70 52C60 54 50 50 52 40z',
    ),
    fill(c.moss, 'M66 46C76 40 88 40 96 44C94 50 90 51 88 50C84 57 73 56 70 52z', 0.5),
    line(c.water, 1.8, 'M6 42h24q6 0 6-4t-5-3M2 54h30M10 64h20q5 0 5 4t-4 3', 0.9),
    fill(
      c.amber,
      ellipse(108, 50, 2.6, 1.5) +
        ellipse(103, 62, 2.4, 1.4) +
        ellipse(113, 36, 2.2, 1.3) +
        ellipse(92, 66, 2, 1.2),
    ),
    hill(c.moss, 82, 79, 79, 82, 84, 82, 80),
    blades(c.pine, 86, [16, 9, 7, 22, 11, 8, 78, 9, 7, 86, 12, 9, 96, 9, 7]),
  ),
  rain: draw(
    sky(c.wood),
    fill('#8fa6b3', rect(14, 8, 92, 66, 2)),
    fill('#7b94a0', 'M14 50Q30 42 46 48T76 46T106 48V74H14z'),
    fill('#6a8791', 'M14 58C40 50 76 56 106 50V74H14z'),
    line(
      c.pale,
      1.3,
      'M26 14v9M40 30v8M36 52v9M52 16v7M54 42v10M70 12v9M68 58v8M82 28v9M86 50v8M96 14v8M98 40v7M24 40v7',
      0.75,
    ),
    fill(
      c.pale,
      circle(30, 30, 1.7) +
        circle(46, 60, 1.6) +
        circle(76, 44, 1.8) +
        circle(92, 66, 1.6) +
        circle(62, 30, 1.4),
      0.8,
    ),
    line(c.plank, 5, 'M60 8v66M14 41h92'),
    line(c.plank, 5, 'M14 8h92v66H14z'),
    fill('#b98a5d', rect(0, 76, 120, 14)),
    fill(c.brick, polygon(84, 64, 100, 64, 97, 80, 87, 80)),
    line(c.pine, 2, 'M92 64q-2-12-10-14M92 64q1-14 8-18M92 64q0-8-2-20'),
    fill(c.leaf, ellipse(82, 50, 4, 2.6) + ellipse(101, 45, 4, 2.6) + ellipse(90, 43, 2.8, 4)),
  ),
  clearing: draw(
    sky('#c3d9e6'),
    glow(76, 30, 13, c.sun),
    line(c.sun, 2.2, 'M76 4v7M98 13l-5 5M106 34h-7M54 13l5 5', 0.9),
    cloud(38, 50, 6.4, c.slate, 0.45),
    cloud(48, 52, 6.4, c.snow),
    cloud(98, 56, 3.4, c.snow, 0.9),
    hill(c.leaf, 72, 70, 74, 70, 68, 71, 70),
    hill(c.moss, 84, 82, 78, 82, 84, 80, 82),
    birds(c.slate, [16, 18, 5, 30, 12, 4]),
  ),
} as const;
