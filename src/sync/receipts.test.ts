import { expect, test } from 'vitest';
import { Receipts } from './receipts.ts';

test('a receipt counts only behind everything that was sent on the same connection', () => {
  const receipts = new Receipts();
  receipts.edited();
  receipts.opened();
  expect(receipts.ask()).toBeNull(); // the hub has not asked for what it lacks
  expect(receipts.repeat()).toBeNull();
  receipts.sent(true);
  expect(receipts.ask()).toBeNull(); // not acknowledged yet
  receipts.acknowledged(true);
  expect(receipts.ask()).toBe(1);
  expect(receipts.ask()).toBeNull(); // asked already
  expect(receipts.repeat()).toBe(1);
  receipts.heardKept(1);
  expect(receipts.kept).toBe(true);

  receipts.edited();
  receipts.sent(false);
  receipts.heardKept(1);
  receipts.heardKept(2); // never asked
  expect(receipts.kept).toBe(false);

  receipts.opened(); // a new connection begins from nothing
  receipts.heardKept(2);
  expect(receipts.kept).toBe(false);
});

test('an update that the hub refused is never called kept', () => {
  const receipts = new Receipts();
  receipts.opened();
  receipts.sent(true);
  receipts.acknowledged(true);
  receipts.edited();
  receipts.sent(false);
  receipts.acknowledged(false);
  expect(receipts.ask()).toBeNull();
  receipts.heardKept(receipts.repeat()!);
  expect(receipts.kept).toBe(false);
});
