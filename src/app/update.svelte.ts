/** Keeps the app on the device where the origin is secure, and tells when a new version waits for consent. */
import { Workbox } from 'workbox-window';

class Update {
  /** True when a new version is ready and waits. */
  waiting = $state(false);
  /** True when the app is stored for offline start. */
  stored = $state(false);
  #workbox: Workbox | null = null;

  start(): void {
    if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
    const workbox = new Workbox('/sw.js');
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => (this.waiting = true));
    workbox.addEventListener('activated', () => (this.stored = true));
    workbox.addEventListener('controlling', (event) => {
      if (event.isUpdate) location.reload();
    });
    void workbox.register().catch(() => undefined); // a certificate that was only clicked through: see README
    void navigator.serviceWorker.ready.then(() => (this.stored = true));
  }

  /** Takes the waiting version into use; the page reloads. */
  take(): void {
    this.#workbox?.messageSkipWaiting();
  }
}

export const update = new Update();
