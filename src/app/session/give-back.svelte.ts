/** Giving the device back clean: leaves the workshop first, so that nothing is written again, then wipes and tells what went. */
import { wipe, type WipeReport } from '#storage/wipe.ts';
import type { Device } from './device.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What the screen shows instead of the workshop. */
export type GivingBack = 'busy' | 'failed' | WipeReport;

class GiveBack {
  now = $state.raw<GivingBack | null>(null);

  /**
   * `hand`: somebody at the tablet asked for it, and everything goes. `order`: the facilitator did, and only that workshop goes,
   * unless it is the only one. A device that leads a workshop of its own keeps the others in both cases.
   */
  async begin(session: Session, why: 'hand' | 'order'): Promise<void> {
    if (this.now !== null) return;
    this.now = 'busy';
    const { device, record } = session;
    await session.leave();
    this.now = await clean(device, record.id, why);
    // The address must not lead back to an empty workshop.
    history.replaceState(null, '', '#/');
  }
}

async function clean(device: Device, workshop: string, why: 'hand' | 'order'): Promise<GivingBack> {
  const others = (await device.workshops.list()).filter((one) => one.id !== workshop);
  const leads = others.some((one) => one.secret !== undefined);
  const everything = !leads && (why === 'hand' || others.length === 0);
  const wiped = await wipe(device.db, everything ? undefined : workshop);
  if (everything) device.memory.clear();
  else device.memory.delete(workshop);
  if (!device.db) await device.workshops.remove(workshop);
  return wiped.ok ? wiped.value : 'failed';
}

export const giveBack = new GiveBack();
