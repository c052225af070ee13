/** A WebSocket as Hocuspocus sees it: frames arrive only after the gate, and a stranger gets little room and little time. */
import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { readFrame } from './frames.ts';

export interface GuardLimits {
  /** Milliseconds to show a right key. */
  doorMs: number;
  /** Bytes and frames taken before that. */
  waitingBytes: number;
  waitingFrames: number;
  /** Bytes a slow device may be behind. */
  behindBytes: number;
}

export const guardLimits: GuardLimits = {
  doorMs: 10_000,
  waitingBytes: 1 << 20,
  waitingFrames: 400,
  behindBytes: 128 << 20,
};

export const closeCodes = { badRequest: 4400, noKey: 4401 } as const;

export class GuardedSocket extends EventEmitter {
  binaryType = 'nodebuffer';
  readonly #socket: WebSocket;
  readonly #limits: GuardLimits;
  readonly #admitted = new Set<string>();
  #waitingBytes = 0;
  #waitingFrames = 0;
  #letIn = () => {};

  constructor(socket: WebSocket, raw: Duplex, limits: GuardLimits = guardLimits) {
    super();
    this.#socket = socket;
    this.#limits = limits;
    // Counted on the raw socket: one frame of 100 MB would otherwise be in memory before anybody looks at it.
    let rawBytes = 0;
    const count = (chunk: Buffer) => {
      rawBytes += chunk.length;
      if (rawBytes > 2 * limits.waitingBytes) socket.terminate();
    };
    raw.on('data', count);
    const timer = setTimeout(() => socket.close(closeCodes.noKey, 'wrong-key'), limits.doorMs);
    this.#letIn = () => {
      clearTimeout(timer);
      raw.off('data', count);
    };

    socket.on('message', (data: Buffer, isBinary: boolean) => this.#take(data, isBinary));
    socket.on('pong', () => this.emit('pong'));
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      clearTimeout(timer);
      this.emit('close', code, reason);
    });
  }

  /** The room's key was right: frames for it pass from now on. */
  admit(room: string): void {
    this.#admitted.add(room);
    this.#waitingBytes = this.#waitingFrames = 0;
    this.#letIn();
  }

  #take(data: Buffer, isBinary: boolean): void {
    if (this.readyState !== this.#socket.OPEN) return;
    const frame = isBinary ? readFrame(data) : null;
    if (!frame) return this.close(closeCodes.badRequest, 'bad-request');
    if (!this.#admitted.has(frame.room)) {
      this.#waitingBytes += data.length;
      this.#waitingFrames++;
      const { waitingBytes, waitingFrames } = this.#limits;
      if (this.#waitingBytes > waitingBytes || this.#waitingFrames > waitingFrames) {
        return this.close(closeCodes.badRequest, 'bad-request');
      }
    }
    this.emit('message', data);
  }

  get readyState(): number {
    return this.#socket.readyState;
  }

  send(data: Uint8Array, done?: (error?: Error) => void): void {
    if (this.#socket.bufferedAmount > this.#limits.behindBytes) this.#socket.terminate();
    this.#socket.send(data, done);
  }

  ping(): void {
    if (this.readyState === this.#socket.OPEN) this.#socket.ping();
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }
}
