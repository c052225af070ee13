import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { addActivity, addTables } from '../workshops/templates.ts';
import {
  addMinutes,
  clockTime,
  finish,
  goBack,
  goOn,
  minutesOf,
  minutesTooLong,
  placeOf,
  schedule,
  setSkipped,
  stepsOf,
  toggleTimer,
} from './walk.ts';
import { tablesStatus } from './tables-status.ts';

function running() {
  const room = createRoom();
  addTables(room.anna, 4);
  addActivity(room.anna, 'cafe', 'fi');
  addActivity(room.anna, 'board', 'fi');
  return room;
}

test('the room walks through every step of every activity, and ends', () => {
  const { anna } = running();
  const all = anna.agenda.all.flatMap((a) => stepsOf(anna, a).map((s) => [a.id, s.phase, s.round]));
  const walked = [];
  for (goOn(anna); !anna.stage.current.finished; goOn(anna)) {
    const { activity, phase, round } = anna.stage.current;
    walked.push([activity, phase, round]);
  }
  expect(walked).toEqual(all);
});

test('back from an activity goes to the last step of the one before; the first step stays', () => {
  const { anna } = running();
  const [cafe, board] = anna.agenda.all;
  const cafeSteps = stepsOf(anna, cafe!);
  for (let i = 0; i <= cafeSteps.length; i++) goOn(anna);
  expect(anna.stage.current.activity).toBe(board!.id);
  goBack(anna);
  expect(anna.stage.current).toMatchObject({ activity: cafe!.id, phase: cafeSteps.at(-1)!.phase });
  for (let i = 0; i < 20; i++) goBack(anna);
  expect(anna.stage.current).toMatchObject({ activity: cafe!.id, phase: cafeSteps[0]!.phase, round: 1 });
});

test('pausing keeps the time left, more minutes add to it', () => {
  const { anna } = running();
  goOn(anna);
  toggleTimer(anna);
  const paused = anna.stage.current.timer;
  expect(paused).toHaveProperty('left');
  addMinutes(anna, 5);
  expect((anna.stage.current.timer as { left: number }).left - (paused as { left: number }).left).toBe(
    300_000,
  );
  toggleTimer(anna);
  expect(anna.stage.current.timer).toHaveProperty('endsAt');
  finish(anna);
  expect(anna.stage.current).toMatchObject({ finished: true, timer: null });
});

test('minutes given to a phase count in the plan', () => {
  const { anna } = running();
  const [cafe, board] = anna.agenda.all;
  const before = minutesOf(anna, board!);
  const phase = stepsOf(anna, board!)[0]!;
  anna.editor().edit('minutes', () => anna.minutes(board!.id).set(phase.phase, phase.minutes + 7));
  expect(minutesOf(anna, board!)).toBe(before + 7);
  expect(schedule(anna)).toEqual({
    starts: [0, minutesOf(anna, cafe!)],
    total: minutesOf(anna, cafe!) + before + 7,
  });
  expect(clockTime('09:50', 25, 'fi')).toBe('10.15');
});

test('a phase that the settings have since removed counts as the nearest before it', () => {
  const { anna } = running();
  const [cafe] = anna.agenda.all;
  anna.stage.move({ activity: cafe!.id, phase: 'round', round: 99 });
  const place = placeOf(anna, anna.stage.current)!;
  expect(place.step.phase).toBe('round');
  expect(place.step.round).toBe(place.rounds);
});

test('the desk tells who is in step, behind, away and not here yet', () => {
  const { anna } = running();
  const [a, b, c, d] = anna.tables.all;
  anna.notes.add(anna.editor(), 'write', { text: 'x', table: c!.id });
  const others = [
    { client: 1, role: 'table', table: a!.id, stage: 5, seats: 3 },
    { client: 2, role: 'table', table: b!.id, stage: 4 },
    { client: 3, role: 'wall' },
  ] as Parameters<typeof tablesStatus>[1];
  const status = tablesStatus(anna.tables.all, others, anna.notes.all, 5);
  expect(status.map((s) => s.state)).toEqual(['in-step', 'behind', 'away', 'never']);
  expect(status.map((s) => s.writers)).toEqual([3, 0, 0, 0]);
  expect(d).toBeDefined();
});

test('a skipped activity is passed by, forwards and back, takes no time, and can be taken in again', () => {
  const { anna } = running();
  addActivity(anna, 'persona', 'fi');
  const [cafe, board, persona] = anna.agenda.all;
  const whole = schedule(anna).total;
  setSkipped(anna, board!, true);
  expect(schedule(anna).total).toBe(whole - minutesOf(anna, board!));
  for (let i = 0; i <= stepsOf(anna, cafe!).length; i++) goOn(anna);
  expect(anna.stage.current.activity).toBe(persona!.id);
  goBack(anna);
  expect(anna.stage.current.activity).toBe(cafe!.id);
  setSkipped(anna, anna.agenda.get(board!.id)!, false);
  goOn(anna);
  expect(anna.stage.current.activity).toBe(board!.id);
});

test('skipping what runs now moves the room to the next activity, and after the last one the day is over', () => {
  const { anna } = running();
  const [cafe, board] = anna.agenda.all;
  goOn(anna);
  goOn(anna);
  setSkipped(anna, cafe!, true);
  expect(anna.stage.current).toMatchObject({ activity: board!.id, phase: stepsOf(anna, board!)[0]!.phase });
  setSkipped(anna, board!, true);
  expect(anna.stage.current.finished).toBe(true);
});

test('a plan that does not fit before the end says by how much', () => {
  expect(minutesTooLong('09:00', '12:00', 200)).toBe(20);
  expect(minutesTooLong('09:00', '12:00', 180)).toBe(0);
  expect(minutesTooLong('22:30', '00:30', 130)).toBe(10);
  expect(minutesTooLong('09:00', '', 600)).toBe(0);
});
