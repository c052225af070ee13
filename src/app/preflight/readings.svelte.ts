/** Asks the hub, the room and this machine for what the check needs; one look at a time. */
import { ownerHealthSchema, type OwnerHealth } from '#protocol/rooms.ts';
import { call, parsed } from '../session/hub-client.ts';
import type { Session } from '../session/session.svelte.ts';
import { checks, type CheckInput, type CheckRow } from './checks.ts';

declare const __APP_VERSION__: string;

interface Battery {
  level: number;
  charging: boolean;
}

/** The battery of this machine; `null` where the browser does not tell (plain http, Firefox, Safari). */
async function askBattery(): Promise<Battery | null> {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  try {
    const battery = await getBattery?.call(navigator);
    return battery ? { level: battery.level, charging: battery.charging } : null;
  } catch {
    return null;
  }
}

export class Readings {
  readonly #session: Session;
  #health = $state.raw<OwnerHealth | null>(null);
  #battery = $state.raw<Battery | null>(null);
  #asked = $state(false);

  constructor(session: Session) {
    this.#session = session;
  }

  /** False until the first look has come back. */
  get asked(): boolean {
    return this.#asked;
  }

  /** Looks again. Presence is live without it. */
  async look(): Promise<void> {
    const { device } = this.#session;
    const [health, battery] = await Promise.all([
      call('/health').then((answer) => parsed(answer, ownerHealthSchema)),
      askBattery(),
      device.lookForHub(),
    ]);
    this.#health = health;
    this.#battery = battery;
    this.#asked = true;
  }

  get rows(): CheckRow[] {
    return checks(this.#input);
  }

  get #input(): CheckInput {
    const { device, workshop } = this.#session;
    const { others } = workshop.presence;
    const isTablet = (role: string) => role === 'table' || role === 'observer';
    const hub = device.hubError === null ? device.hub : null;
    return {
      addresses: hub?.addresses ?? null,
      secure: hub?.secure ?? [],
      health: this.#health,
      tablets: others.filter((one) => isTablet(one.role)),
      screens: 1 + others.filter((one) => !isTablet(one.role)).length,
      battery: this.#battery,
      version: { page: __APP_VERSION__, hub: hub?.version ?? null },
    };
  }
}
