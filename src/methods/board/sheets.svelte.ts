/** Which sheets lie over the board on this device. */
import { flushSync } from 'svelte';
import type { PlaceWish } from './placing.ts';

export class Sheets {
  /** A note that is open, or (`id` null) a new one with the place it should get. */
  note = $state.raw<{ id: string | null; wish: PlaceWish } | null>(null);
  /** `fresh`: made a moment ago, only its name is asked. */
  group = $state.raw<{ id: string; fresh: boolean } | null>(null);
  connector = $state<string | null>(null);
  /** Cutting notes out of a photo; where they should go. */
  photos = $state.raw<PlaceWish | null>(null);
  hidden = $state(false);
  picture = $state(false);

  /** True while a sheet is open that is not among the first things fetched. */
  get wantsRest(): boolean {
    return (
      this.group !== null || this.connector !== null || this.photos !== null || this.hidden || this.picture
    );
  }

  // Within the tap itself, or a tablet does not bring its keyboard up.
  openNote(id: string): void {
    flushSync(() => (this.note = { id, wish: {} }));
  }
  writeNote(wish: PlaceWish = {}): void {
    flushSync(() => (this.note = { id: null, wish }));
  }
  openGroup(id: string, fresh = false): void {
    flushSync(() => (this.group = { id, fresh }));
  }
}
