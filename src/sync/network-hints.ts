/** What the browser tells about the network and the page: a reason to look at once instead of waiting for a timer. */

/** Calls back when the network comes or goes and when the page is seen again. Returns the way to stop. */
export function onNetworkHint(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const seen = () => {
    if (document.visibilityState === 'visible') listener();
  };
  const names = ['online', 'offline', 'pageshow'] as const;
  for (const name of names) window.addEventListener(name, listener);
  document.addEventListener('visibilitychange', seen);
  return () => {
    for (const name of names) window.removeEventListener(name, listener);
    document.removeEventListener('visibilitychange', seen);
  };
}
