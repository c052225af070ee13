/** The facilitator's order to all tablets: end the workshop, hand everything over, and wipe yourselves. */
import type { Workshop } from '#document/workshop.ts';
import { common } from '#texts/common.ts';
import { wipeWords } from '#texts/wipe.ts';
import type { Confirm } from '#ui/confirm.svelte.ts';
import { notices } from '../notices.ts';
import { finish } from '../room/walk.ts';

/** Asks first. Any later move of the room takes the order back for tablets that have not come yet. */
export async function orderWipe(workshop: Workshop, confirm: Confirm): Promise<void> {
  const words = wipeWords();
  const yes = await confirm.ask({
    title: words.orderTitle,
    text: words.orderText,
    yes: words.orderYes,
    no: common().cancel,
    danger: true,
  });
  if (!yes) return;
  // Two moves: an app from before the order existed understands the first.
  finish(workshop);
  workshop.stage.move({ wipe: true });
  notices.show({ kind: 'ok', text: words.ordered });
}
