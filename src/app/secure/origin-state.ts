/** Finds out what this page's address allows: plain, secure, or secure only in looks. */

/**
 * `here`: the laptop itself, secure without https. `plain`: http. `trusted`: the app is stored for a start without the hub.
 * `clicked`: https behind a warning that was passed by; browsers then refuse to store the app. `unsupported`: a browser or
 * window that stores no app at all. `unreachable`: no answer, so nothing can be said.
 */
export type OriginState = 'here' | 'plain' | 'trusted' | 'clicked' | 'unsupported' | 'unreachable';

export interface OriginTools {
  /** `location.protocol` and `location.hostname`. */
  protocol: string;
  hostname: string;
  /** Registers the service worker; `null` where the browser has none. Rejects when it is refused. */
  register: (() => Promise<unknown>) | null;
  /** True when the hub answers an ordinary request. */
  reach: () => Promise<boolean>;
}

const isLocal = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

export async function originState(tools: OriginTools): Promise<OriginState> {
  if (tools.protocol !== 'https:') return isLocal(tools.hostname) ? 'here' : 'plain';
  if (!tools.register) return 'unsupported';
  try {
    await tools.register();
    return 'trusted';
  } catch {
    // Browsers name the refusal differently. That ordinary requests pass is what tells it from a lost connection.
    return (await tools.reach()) ? 'clicked' : 'unreachable';
  }
}

/** The tools of this very page. */
export const pageTools = (): OriginTools => ({
  protocol: location.protocol,
  hostname: location.hostname,
  register: 'serviceWorker' in navigator ? () => navigator.serviceWorker.register('/sw.js') : null,
  reach: () =>
    fetch('/health', { cache: 'no-store' }).then(
      (answer) => answer.ok,
      () => false,
    ),
});

/** The https origin for whoever came by `hostname`: the same name where there is one. */
export const secureTwin = (origins: readonly string[], hostname: string): string | null =>
  origins.find((origin) => new URL(origin).hostname === hostname) ?? origins[0] ?? null;
