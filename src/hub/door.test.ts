// @vitest-environment node
import { afterEach, describe, expect, test } from 'vitest';
import { codeLastsMs, codeSchema, ticketSchema, type Signs } from '#protocol/door.ts';
import { createDoor, doorLimits } from './door.ts';
import { ask, closeAll, makeRoom, putRoom, startTestHub } from './test-hub.ts';

afterEach(closeAll);

const signs: Signs = ['moon', 'fish'];
const room = makeRoom();

function doorAt(start = 1_000_000) {
  let time = start;
  const door = createDoor({ roomOf: (id) => (id === room.id ? room : undefined), now: () => time });
  /** A code that is not open now. */
  const wrong = () => {
    const open = new Set(door.state(room.id).codes.map((one) => one.code));
    return ['000000', '111111', '222222'].find((code) => !open.has(code))!;
  };
  return { door, wrong, pass: (ms: number) => void (time += ms), at: () => time };
}

describe('a typed code', () => {
  test('lets a tablet knock, and the facilitator lets it in', () => {
    const { door, at } = doorAt();
    const code = door.makeCode(room.id)!;
    expect(code).toEqual({ code: expect.stringMatching(/^\d{6}$/) as string, until: at() + codeLastsMs });
    const knocked = door.knock('10.0.0.5', code.code, signs);
    if (!knocked.ok) throw new Error(knocked.error);
    const { ticket } = knocked.value;
    expect(door.answer(ticket)).toEqual({ state: 'waiting' });
    const [waiting] = door.state(room.id).waiting;
    expect(waiting?.signs).toEqual(signs);
    expect(JSON.stringify(door.state(room.id))).not.toContain(ticket);
    expect(door.decide(room.id, waiting!.id, true)).toBe(true);
    const accepted = {
      state: 'accepted',
      workshop: room.id,
      key: room.key,
      facilitator: room.fingerprint,
    };
    expect(door.answer(ticket)).toEqual(accepted);
    expect(door.answer(ticket)).toEqual(accepted); // the first answer may have been lost
    expect(door.state(room.id)).toEqual({ codes: [], waiting: [] });
  });

  test('works once', () => {
    const { door } = doorAt();
    const { code } = door.makeCode(room.id)!;
    expect(door.knock('10.0.0.5', code, signs).ok).toBe(true);
    expect(door.knock('10.0.0.6', code, signs)).toEqual({ ok: false, error: 'wrong-code' });
  });

  test('works ten minutes', () => {
    const { door, pass } = doorAt();
    const [early, late] = [door.makeCode(room.id)!, door.makeCode(room.id)!];
    pass(codeLastsMs - 1);
    expect(door.knock('10.0.0.5', early.code, signs).ok).toBe(true);
    pass(1);
    expect(door.knock('10.0.0.5', late.code, signs)).toEqual({ ok: false, error: 'wrong-code' });
  });

  test('a refusal is heard, cannot be turned, and nobody hears the key', () => {
    const { door } = doorAt();
    const knocked = door.knock('10.0.0.5', door.makeCode(room.id)!.code, signs);
    const { ticket } = (knocked as { value: { ticket: string } }).value;
    const { id } = door.state(room.id).waiting[0]!;
    expect(door.decide('other-room', id, true)).toBe(false);
    expect(door.decide(room.id, id, false)).toBe(true);
    expect(door.decide(room.id, id, true)).toBe(false);
    expect(door.answer(ticket)).toEqual({ state: 'refused' });
    expect(door.answer('guessed')).toEqual({ state: 'gone' });
  });

  test('who waits too long is forgotten', () => {
    const { door, pass } = doorAt();
    const knocked = door.knock('10.0.0.5', door.makeCode(room.id)!.code, signs);
    pass(codeLastsMs);
    expect(door.answer((knocked as { value: { ticket: string } }).value.ticket)).toEqual({ state: 'gone' });
    expect(door.state(room.id).waiting).toEqual([]);
  });
});

describe('guessing', () => {
  test('five wrong codes a minute from one address; a right one waits then too', () => {
    const { door, wrong, pass } = doorAt();
    const { code } = door.makeCode(room.id)!;
    const tries = Array.from({ length: 6 }, () => door.knock('10.0.0.5', wrong(), signs));
    expect(tries.map((one) => (one.ok ? 'in' : one.error))).toEqual([
      ...Array<string>(doorLimits.perAddress).fill('wrong-code'),
      'too-many',
    ]);
    expect(door.knock('10.0.0.5', code, signs)).toEqual({ ok: false, error: 'too-many' });
    // Others are not held up by one address.
    pass(doorLimits.windowMs);
    expect(door.knock('10.0.0.5', code, signs).ok).toBe(true);
  });

  test('twenty wrong codes a minute from all together', () => {
    const { door, wrong, pass } = doorAt();
    const { code } = door.makeCode(room.id)!;
    const tries = Array.from({ length: 25 }, (_, i) => door.knock(`10.0.0.${i}`, wrong(), signs));
    expect(tries.filter((one) => !one.ok && one.error === 'wrong-code')).toHaveLength(doorLimits.inAll);
    expect(door.knock('10.0.1.1', code, signs)).toEqual({ ok: false, error: 'too-many' });
    pass(doorLimits.windowMs);
    expect(door.knock('10.0.1.1', code, signs).ok).toBe(true);
  });

  test('right codes do not count: twenty-five tablets come in within a minute', () => {
    const { door } = doorAt();
    const codes = Array.from({ length: 25 }, () => door.makeCode(room.id)!.code);
    expect(codes.every((code) => door.knock('10.0.0.5', code, signs).ok)).toBe(true);
    expect(door.state(room.id).waiting).toHaveLength(25);
  });

  test('a room has a bounded number of open codes', () => {
    const { door } = doorAt();
    const made = Array.from({ length: doorLimits.codesPerRoom + 1 }, () => door.makeCode(room.id));
    expect(made.filter((one) => one === null)).toHaveLength(1);
  });
});

describe('over HTTP', () => {
  const post = (port: number, path: string, body: object, headers: Record<string, string> = {}) =>
    ask(port, path, { method: 'POST', body: JSON.stringify(body), headers });

  test('a tablet knocks, the owner accepts, the tablet gets its join code', async () => {
    const hub = await startTestHub();
    const made = await putRoom(hub.port, makeRoom());
    const codes = `/api/rooms/${made.id}/codes`;
    const { code } = codeSchema.parse((await post(hub.port, codes, {})).json);
    const tablet = { Host: `127.0.0.1:${hub.port}`, Origin: `http://127.0.0.1:${hub.port}` };
    const knocked = await post(hub.port, '/api/join', { code, signs }, tablet);
    const { ticket } = ticketSchema.parse(knocked.json);
    const answer = async () => (await post(hub.port, '/api/join/answer', { ticket }, tablet)).json;
    expect(await answer()).toEqual({ state: 'waiting' });
    const state = (await ask(hub.port, `/api/rooms/${made.id}/door`)).json as { waiting: { id: string }[] };
    const waiting = `/api/rooms/${made.id}/door/${state.waiting[0]!.id}`;
    expect((await post(hub.port, waiting, { accept: true })).status).toBe(200);
    expect(await answer()).toEqual({
      state: 'accepted',
      workshop: made.id,
      key: made.key,
      facilitator: made.fingerprint,
    });
  });

  test('only the owner makes codes and decides; another site cannot even try', async () => {
    const hub = await startTestHub();
    const made = await putRoom(hub.port, makeRoom());
    const stranger = { Origin: 'http://evil.example' };
    for (const [method, path] of [
      ['POST', `/api/rooms/${made.id}/codes`],
      ['GET', `/api/rooms/${made.id}/door`],
      ['POST', `/api/rooms/${made.id}/door/x`],
      ['POST', '/api/join'],
      ['POST', '/api/join/answer'],
    ] as const) {
      expect((await ask(hub.port, path, { method, headers: stranger })).status).toBe(403);
    }
    expect((await post(hub.port, '/api/join', { code: '12345', signs })).status).toBe(400);
    expect((await post(hub.port, '/api/join', { code: '123456', signs: ['<b>', 'x'] })).status).toBe(400);
    const tries = [];
    for (let i = 0; i < 6; i++)
      tries.push((await post(hub.port, '/api/join', { code: '123456', signs })).status);
    expect(tries).toEqual([403, 403, 403, 403, 403, 429]);
  });
});
