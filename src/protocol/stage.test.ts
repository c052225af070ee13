import { expect, test } from 'vitest';
import { createFacilitatorKey, signText } from './facilitator.ts';
import { emptyStage, parseSignedStage, signStage, type Stage } from './stage.ts';

const key = createFacilitatorKey();
const stage: Stage = { ...emptyStage, seq: 7, activity: 'cafe', phase: 'round', at: 1_700_000_000_000 };

test('a record from before the order to wipe existed is believed as it was', () => {
  const { wipe, ...older } = stage;
  const text = JSON.stringify([
    'stage',
    'test',
    older.seq,
    older.activity,
    older.phase,
    older.round,
    null,
    older.frozen,
    older.finished,
    older.at,
  ]);
  const record = { stage: older, publicKey: key.publicKey, signature: signText(text, key) };
  expect(wipe).toBe(false);
  expect(parseSignedStage(record, 'test', key.fingerprint)).toEqual(stage);
  expect(signStage('test', stage, key).signature).toBe(record.signature);
});

test('nobody but the facilitator can order a wipe, or take one away', () => {
  const plain = signStage('test', stage, key);
  const order = signStage('test', { ...stage, wipe: true }, key);
  const parse = (record: unknown) => parseSignedStage(record, 'test', key.fingerprint);
  expect(parse(order)).toEqual({ ...stage, wipe: true });
  expect(parse({ ...plain, stage: { ...stage, wipe: true } })).toBeNull();
  expect(parse({ ...order, stage })).toBeNull();
  const stranger = createFacilitatorKey();
  expect(parse(signStage('test', { ...stage, wipe: true }, stranger))).toBeNull();
  expect(parseSignedStage(order, 'other', key.fingerprint)).toBeNull();
});
