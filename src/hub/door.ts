/** The door for typed codes: each code lets one tablet knock once, and the facilitator decides. Nothing of it touches the disk. */
import { randomInt } from 'node:crypto';
import { createId, createKey } from '#core/ids.ts';
import { err, ok, type Result } from '#core/result.ts';
import {
  codeDigits,
  codeLastsMs,
  type DoorAnswer,
  type DoorCode,
  type DoorState,
  type KnockError,
  type Signs,
} from '#protocol/door.ts';
import type { Room } from '#protocol/rooms.ts';
import { createAttempts } from './attempts.ts';
import { sameSecret } from './rooms.ts';

/** Wrong codes a minute: of one address, and of all together. Six digits are few, so guessing has to be slow. */
export const doorLimits = { perAddress: 5, inAll: 20, windowMs: 60_000, codesPerRoom: 40 };

/** An answered tablet may ask again this long: the answer may have been lost on the way. Milliseconds. */
const answerLastsMs = 60_000;

interface Knock {
  id: string;
  room: string;
  signs: Signs;
  verdict: 'waiting' | 'accepted' | 'refused';
  until: number;
}

export interface Door {
  /** A fresh code for a room; `null` when the room has too many open already. */
  makeCode(room: string): DoorCode | null;
  /** Tries a code from an address. The ticket is the tablet's own secret. */
  knock(address: string, code: string, signs: Signs): Result<{ ticket: string }, KnockError>;
  /** What the facilitator said to the tablet with this ticket. */
  answer(ticket: string): DoorAnswer;
  state(room: string): DoorState;
  /** The facilitator's word; false when nobody waits there any more. */
  decide(room: string, waiting: string, accept: boolean): boolean;
}

export interface DoorOptions {
  /** The room's key and facilitator at the moment of the answer. */
  roomOf: (id: string) => Room | undefined;
  /** Milliseconds; tests turn it. */
  now?: () => number;
}

export function createDoor({ roomOf, now = Date.now }: DoorOptions): Door {
  const codes = new Map<string, { room: string; until: number }>();
  const knocks = new Map<string, Knock>();
  const ofAddress = createAttempts(doorLimits.perAddress, doorLimits.windowMs, now);
  const ofAll = createAttempts(doorLimits.inAll, doorLimits.windowMs, now);

  function forgetOld(): void {
    for (const [code, { until }] of codes) if (until <= now()) codes.delete(code);
    for (const [ticket, { until }] of knocks) if (until <= now()) knocks.delete(ticket);
  }
  const codesOf = (room: string) => [...codes].filter(([, one]) => one.room === room);
  /** Compares with every code there is, so that the time tells nothing about any of them. */
  function find(given: string): string | null {
    let found: string | null = null;
    for (const code of codes.keys()) if (sameSecret(code, given)) found = code;
    return found;
  }

  return {
    makeCode(room) {
      forgetOld();
      if (codesOf(room).length >= doorLimits.codesPerRoom) return null;
      let code: string;
      do code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
      while (codes.has(code));
      const until = now() + codeLastsMs;
      codes.set(code, { room, until });
      return { code, until };
    },
    knock(address, given, signs) {
      forgetOld();
      // Also a right code waits then: otherwise the limit would tell which guess was right.
      if (ofAddress.spent(address) || ofAll.spent('')) return err('too-many');
      const code = find(given);
      if (code === null) {
        ofAddress.failed(address);
        ofAll.failed('');
        return err('wrong-code');
      }
      const { room } = codes.get(code)!;
      codes.delete(code);
      const ticket = createKey();
      knocks.set(ticket, { id: createId(), room, signs, verdict: 'waiting', until: now() + codeLastsMs });
      return ok({ ticket });
    },
    answer(ticket) {
      forgetOld();
      const knock = knocks.get(ticket);
      const room = knock && roomOf(knock.room);
      if (!room) return { state: 'gone' };
      if (knock.verdict !== 'accepted') return { state: knock.verdict };
      return { state: 'accepted', workshop: room.id, key: room.key, facilitator: room.fingerprint };
    },
    state(room) {
      forgetOld();
      return {
        codes: codesOf(room).map(([code, { until }]) => ({ code, until })),
        waiting: [...knocks.values()]
          .filter((knock) => knock.room === room && knock.verdict === 'waiting')
          .map(({ id, signs }) => ({ id, signs })),
      };
    },
    decide(room, waiting, accept) {
      forgetOld();
      const knock = [...knocks.values()].find((one) => one.room === room && one.id === waiting);
      if (knock?.verdict !== 'waiting') return false;
      knock.verdict = accept ? 'accepted' : 'refused';
      knock.until = now() + answerLastsMs;
      return true;
    },
  };
}
