import { expect, test } from 'vitest';
import type { RoadStatus } from './road.ts';
import { lightOf, type LogLight, type SyncLight } from './roads.ts';

const road = (state: RoadStatus['state'], more: Partial<RoadStatus> = {}): RoadStatus => ({
  state,
  since: 0,
  peers: 0,
  kept: false,
  ...more,
});
const kept = road('open', { kept: true, peers: 3 });
const two = road('open', { peers: 2 });
const none = road('lost');

type Row = [name: string, log: LogLight, hub: RoadStatus, peers: RoadStatus, light: Omit<SyncLight, 'since'>];
const rows: Row[] = [
  ['on the device and on the hub', 'saved', kept, none, { kind: 'hub', peers: 3 }],
  ['not on the device yet', 'saving', kept, two, { kind: 'saving', peers: 3 }],
  ['not on the hub yet', 'saved', road('open'), two, { kind: 'saving', peers: 2 }],
  ['reaching the hub for the first time', 'saved', road('connecting'), none, { kind: 'saving', peers: 0 }],
  [
    'hub lost, kept once: says nothing about now',
    'saved',
    road('lost', { kept: true }),
    none,
    { kind: 'device', peers: 0 },
  ],
  ['hub lost, tablets here', 'saved', road('lost'), two, { kind: 'peers', peers: 2 }],
  ['signaling open, nobody there', 'saved', road('lost'), road('open'), { kind: 'device', peers: 0 }],
  ['no hub at all', 'saved', road('off'), road('off'), { kind: 'device', peers: 0 }],
  [
    'refused',
    'saved',
    road('refused', { refusal: 'wrong-key' }),
    two,
    { kind: 'problem', peers: 2, problem: 'wrong-key' },
  ],
  [
    'hub without space',
    'saved',
    road('open', { trouble: 'disk-full' }),
    none,
    { kind: 'problem', peers: 0, problem: 'hub-disk-full' },
  ],
  [
    'device without space',
    { problem: 'full' },
    kept,
    none,
    { kind: 'problem', peers: 3, problem: 'storage-full' },
  ],
  [
    'device keeps nothing',
    { problem: 'refused' },
    kept,
    none,
    { kind: 'problem', peers: 3, problem: 'storage-refused' },
  ],
  ['store fails', { problem: 'error' }, none, none, { kind: 'problem', peers: 0, problem: 'storage-error' }],
];

test.each(rows)('%s', (_, log, hub, peers, light) => {
  expect(lightOf(log, hub, peers)).toEqual(light);
});
