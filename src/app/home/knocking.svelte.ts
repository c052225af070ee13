/** A tablet at the door: types a code, shows its two pictures, and waits for the facilitator's word. */
import { answerSchema, ticketSchema, type DoorAnswer, type KnockError, type Signs } from '#protocol/door.ts';
import type { JoinCode } from '#protocol/join.ts';
import { tableSymbolIds } from '#ui/table-symbols.ts';
import { parsed, post } from '../session/hub-client.ts';

const askEveryMs = 1000;

/** Two different pictures. Chance is enough: they are compared by eye, and the ticket is the secret. */
function drawSigns(): Signs {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint8Array(2));
  const count = tableSymbolIds.length;
  const one = first % count;
  const other = (one + 1 + (second % (count - 1))) % count;
  return [tableSymbolIds[one]!, tableSymbolIds[other]!];
}

export class Knocking {
  readonly signs = drawSigns();
  state = $state<'typing' | 'asking' | 'waiting' | 'refused' | 'gone'>('typing');
  error = $state<KnockError | 'unreachable' | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ticket = '';
  readonly #onAccepted: (code: JoinCode) => void;

  constructor(onAccepted: (code: JoinCode) => void) {
    this.#onAccepted = onAccepted;
  }

  /** Shows a code of six digits to the hub. */
  async knock(code: string): Promise<void> {
    this.state = 'asking';
    this.error = null;
    const response = await post('/api/join', { code, signs: this.signs });
    const ticket = await parsed(response, ticketSchema);
    if (!ticket) {
      this.error = response === null ? 'unreachable' : response.status === 429 ? 'too-many' : 'wrong-code';
      this.state = 'typing';
      return;
    }
    this.#ticket = ticket.ticket;
    this.state = 'waiting';
    this.#again();
  }

  /** Stops waiting; the facilitator may still say yes, and nobody hears it. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#ticket = '';
    this.state = 'typing';
  }

  #again(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), askEveryMs);
  }

  async #ask(): Promise<void> {
    const ticket = this.#ticket;
    const answer: DoorAnswer | null = await parsed(await post('/api/join/answer', { ticket }), answerSchema);
    if (ticket === '' || ticket !== this.#ticket) return;
    if (!answer || answer.state === 'waiting') return this.#again(); // also through a moment without Wi-Fi
    if (answer.state === 'accepted') this.#onAccepted(answer);
    else this.state = answer.state;
  }
}
