/** The door as the desk sees it: the open code and the tablets that wait. Asks the hub only while there is something to wait for. */
import { codeSchema, doorStateSchema, type DoorCode, type Waiting } from '#protocol/door.ts';
import { call, parsed, post } from '../session/hub-client.ts';

const askEveryMs = 1500;

export class DeskDoor {
  readonly #room: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  /** The newest code that still works. */
  code = $state.raw<DoorCode | null>(null);
  waiting = $state.raw<readonly Waiting[]>([]);

  /** Looks once at what may be open from before; `close()` ends it. */
  constructor(room: string) {
    this.#room = room;
    void this.#look();
  }

  /** A fresh code for one tablet; false when the hub gives none. */
  async makeCode(): Promise<boolean> {
    const made = await parsed(await post(`/api/rooms/${this.#room}/codes`), codeSchema);
    if (!made) return false;
    this.code = made;
    this.#again();
    return true;
  }

  /** The facilitator's word; false when that tablet does not wait any more. */
  async decide(waiting: Waiting, accept: boolean): Promise<boolean> {
    this.waiting = this.waiting.filter((one) => one.id !== waiting.id);
    const answer = await post(`/api/rooms/${this.#room}/door/${waiting.id}`, { accept });
    this.#again();
    return answer?.ok === true;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #again(): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.#look(), askEveryMs);
  }

  async #look(): Promise<void> {
    const state = await parsed(await call(`/api/rooms/${this.#room}/door`), doorStateSchema);
    if (this.#closed) return;
    if (state) {
      const known = this.code?.code;
      this.code = state.codes.find((one) => one.code === known) ?? state.codes.at(-1) ?? null;
      // The same people in the same order stay the same objects, so that a button does not vanish under a finger.
      const same = state.waiting.map((one) => one.id).join() === this.waiting.map((one) => one.id).join();
      if (!same) this.waiting = state.waiting;
    }
    // A hub that does not answer now may hold a code that a tablet is just typing.
    if (this.code || this.waiting.length > 0) this.#again();
  }
}
