/** This device: its store, the workshops it knows, and the hub behind the page. Opened once, before the first screen. */
import type { HubInfo } from '#protocol/rooms.ts';
import { openDatabase, type Database, type StoreEvent } from '#storage/database.ts';
import { openWorkshops, type KnownWorkshop } from '#storage/workshops.ts';
import type { Shelf } from '#storage/shelf.ts';
import { askHub, type HubError } from './hub-client.ts';

/** A hub that is there has answered by then. */
const hubHeadStartMs = 400;

export class Device {
  /** `null` when the browser lets nothing be stored: the app then runs from memory and says so. */
  readonly db: Database | null;
  readonly workshops: Shelf<KnownWorkshop>;
  hub = $state.raw<HubInfo | null>(null);
  hubError = $state.raw<HubError | null>(null);
  /** Documents that could not be stored live here, as long as the page is open. */
  readonly memory = new Map<string, Uint8Array>();
  /** Resolves when the hub behind the page has answered, or has been waited for long enough. */
  asked: Promise<void> = Promise.resolve();
  /** Why the store has stopped while the page was open. */
  stopped = $state.raw<StoreEvent | null>(null);

  constructor(db: Database | null) {
    this.db = db;
    this.workshops = openWorkshops(db);
  }

  #known = $state.raw<readonly KnownWorkshop[]>([]);
  #knows = false;
  /** The workshops of this device, newest first; read from the first time that somebody looks, for a table never does. */
  get known(): readonly KnownWorkshop[] {
    if (!this.#knows) {
      this.#knows = true;
      queueMicrotask(() => this.workshops.watch((known) => (this.#known = known)));
    }
    return this.#known;
  }

  /** True where a service worker may keep the app for offline start. */
  get startsOffline(): boolean {
    return window.isSecureContext && 'serviceWorker' in navigator;
  }
  /** True on the laptop that the hub runs on. */
  get isOwner(): boolean {
    return this.hub?.owner === true;
  }

  /** Asks again what is behind the page; the answer stays when the hub has gone away meanwhile. */
  async lookForHub(): Promise<void> {
    this.heard(await askHub());
  }
  heard(answer: Awaited<ReturnType<typeof askHub>>): void {
    if (answer.ok) this.hub = answer.value;
    this.hubError = answer.ok ? null : answer.error;
  }
}

/** Opens the store and asks for the hub; never fails. */
export async function openDevice(): Promise<Device> {
  const opening: { device?: Device } = {};
  const asking = askHub();
  const opened = await openDatabase({
    onEvent: (event) => {
      if (opening.device) opening.device.stopped = event;
    },
  });
  const device = new Device(opened.ok ? opened.value : null);
  opening.device = device;
  if (!opened.ok && opened.error === 'newer') device.stopped = 'other-version';
  // What is on this device opens at once, also when the hub is gone and says nothing.
  device.asked = asking.then((answer) => device.heard(answer));
  await Promise.race([device.asked, new Promise((over) => setTimeout(over, hubHeadStartMs))]);
  // Browsers may clean up what was not asked to be kept; many refuse, and the hub and the file are the safe then.
  void navigator.storage?.persist?.().catch(() => false);
  return device;
}
