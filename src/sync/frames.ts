/**
 * Messages cut into frames that a data channel carries safely, and joined again.
 *
 *   frame = kind (1 byte) + at most 16,383 bytes      kind 0: the message ends here · 1: more follows · 2: heartbeat
 *
 * Heartbeats stand between the frames of a long message, so that a large document on its way does not look like silence.
 */

export const frameKind = { end: 0, more: 1, beat: 2 } as const;
export const frameBytes = 16 * 1024;
export const mostMessageBytes = 64 << 20;

export function toFrame(kind: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(payload.length + 1);
  frame[0] = kind;
  frame.set(payload, 1);
  return frame;
}

/** Messages waiting to be sent, handed out frame by frame. */
export class OutgoingFrames {
  /** Bytes not handed out yet. */
  waiting = 0;
  readonly #messages: Uint8Array[] = [];
  #at = 0;

  add(message: Uint8Array): void {
    this.#messages.push(message);
    this.waiting += message.length;
  }

  /** The next frame, which stays the next one until `taken()` is called; `null` when nothing waits. */
  peek(): Uint8Array<ArrayBuffer> | null {
    const message = this.#messages[0];
    if (!message) return null;
    const end = this.#at + frameBytes - 1;
    return toFrame(end >= message.length ? frameKind.end : frameKind.more, message.subarray(this.#at, end));
  }

  taken(): void {
    const message = this.#messages[0]!;
    const sent = Math.min(frameBytes - 1, message.length - this.#at);
    this.#at += sent;
    this.waiting -= sent;
    if (this.#at < message.length) return;
    this.#messages.shift();
    this.#at = 0;
  }
}

/** Frames on their way to becoming messages again. */
export class IncomingFrames {
  #parts: Uint8Array[] = [];
  #length = 0;

  /** Takes a frame's kind and payload. Answers the whole message at its end, `null` before, `too-big` past the bound. */
  add(kind: number, payload: Uint8Array, most = mostMessageBytes): Uint8Array | null | 'too-big' {
    this.#length += payload.length;
    if (this.#length > most) return 'too-big';
    this.#parts.push(payload);
    if (kind === frameKind.more) return null;
    const message = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      message.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#length = 0;
    return message;
  }
}
