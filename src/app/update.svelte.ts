/** Keeps the app on the device where the origin is secure, and tells when a new version waits for consent. */
import type { Workbox } from 'workbox-window';
import { later, quiet } from './later.ts';
import { call } from './session/hub-client.ts';

/** A hub that is away may be back by then. */
const againMs = 30_000;

/** The version that the hub has, stored and waiting; `null` when it is the one in use, or could not be stored. */
async function fetchNext(kept: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  await kept.update();
  const next = kept.installing ?? kept.waiting;
  while (next?.state === 'installing')
    await new Promise((changed) => next.addEventListener('statechange', changed, { once: true }));
  return next?.state === 'installed' ? next : null;
}

class Update {
  /** True when a new version is ready and waits. */
  waiting = $state(false);
  /** True when the app is stored for offline start. */
  stored = $state(false);
  /** True when the browser will not store the app here, although the address looks secure. */
  refused = $state(false);
  #workbox: Workbox | null = null;

  start(): void {
    if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
    void quiet.then(() => this.#begin());
    void navigator.serviceWorker.ready.then(() => (this.stored = true));
  }

  async #begin(): Promise<void> {
    const fetched = await later.storing().catch(() => null);
    if (!fetched) return this.#again(() => this.#begin());
    const workbox = new fetched.Workbox('/sw.js');
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => (this.waiting = true));
    workbox.addEventListener('activated', () => (this.stored = true));
    workbox.addEventListener('controlling', (event) => {
      if (event.isUpdate) location.reload();
    });
    await this.#store(workbox);
  }

  async #store(workbox: Workbox): Promise<void> {
    try {
      await workbox.register();
    } catch {
      // A certificate that was only clicked through (secure/README.md), or just a hub that is away.
      if ((await call('/sw.js')) !== null) this.refused = true;
      else this.#again(() => this.#store(workbox));
    }
  }

  #again(task: () => Promise<void>): void {
    setTimeout(() => void task(), againMs);
  }

  /** Takes the waiting version into use; the page reloads. */
  take(): void {
    this.#workbox?.messageSkipWaiting();
  }

  /**
   * Loads the app as the hub has it now; the page reloads. A device that keeps the app would otherwise open what it has kept, again
   * and again. Resolves when nothing more can be done about it here.
   */
  async load(): Promise<void> {
    const kept = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
    const next = kept && (await fetchNext(kept).catch(() => null));
    if (!next) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    next.postMessage({ type: 'SKIP_WAITING' });
  }
}

export const update = new Update();
