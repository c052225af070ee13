/** A road is a way documents travel. Every road may fail, says so in its status, and is tried again without end. */
import type { Refusal } from '#protocol/rooms.ts';

/** `lost`: it was tried and does not work now; it goes on trying. `refused`: the other side does not let this device in. */
export type RoadState = 'off' | 'connecting' | 'open' | 'refused' | 'lost';

export interface RoadStatus {
  state: RoadState;
  /** When the state began, milliseconds since 1970. */
  since: number;
  /** Why, when `refused`. */
  refusal?: Refusal;
  /** Other devices on this road now. */
  peers: number;
  /** All changes made here are on the hub's disk, and it has said so. Never true on the peer road. */
  kept: boolean;
  /** The hub cannot write to its disk. */
  trouble?: 'disk-full' | 'disk-error';
}

export interface Road {
  readonly name: 'hub' | 'peers';
  readonly status: RoadStatus;
  /** Calls back after every change of the status; returns the way to stop. */
  onStatus(listener: (status: RoadStatus) => void): () => void;
  /** Leaves: says goodbye for this device and closes every socket. The document and the awareness stay usable. */
  destroy(): void;
}
