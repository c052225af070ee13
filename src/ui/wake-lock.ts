/** Keeps a tablet or the projector awake where the origin allows it; on plain http it does nothing and says so. */

export interface WakeLock {
  /** False where the browser has no wake lock (plain http, older tablets): tell people to set the screen time. */
  readonly supported: boolean;
  /** Resolves to whether the screen is now held awake. A refusal (low battery) is not an error. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

/** The browser drops a lock whenever the page is hidden, so it is taken again on return. */
export function createWakeLock(host: Document = document, nav: Navigator = navigator): WakeLock {
  const supported = 'wakeLock' in nav && Boolean(nav.wakeLock);
  let wanted = false;
  let lock: WakeLockSentinel | null = null;

  async function take(): Promise<boolean> {
    if (!supported || host.visibilityState !== 'visible') return false;
    if (lock && !lock.released) return true;
    try {
      const taken = await nav.wakeLock.request('screen');
      if (!wanted) await taken.release();
      else lock = taken;
      return wanted;
    } catch {
      return false;
    }
  }
  const onVisible = () => void take();

  return {
    supported,
    hold() {
      if (!wanted) host.addEventListener('visibilitychange', onVisible);
      wanted = true;
      return take();
    },
    async release() {
      wanted = false;
      host.removeEventListener('visibilitychange', onVisible);
      const held = lock;
      lock = null;
      await held?.release();
    },
  };
}
