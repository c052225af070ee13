/** Who may ask the hub what: names, origins, the owner, and the headers that keep a page to itself. */
import type { IncomingMessage } from 'node:http';
import { hostName, isLoopback, isOwnHost } from './addresses.ts';

export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Svelte sets style attributes
    "img-src 'self' blob: data:",
    "connect-src 'self' ws: wss:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'", // the gallery shows whole screens
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'camera=(self)',
    'fullscreen=(self)',
    'screen-wake-lock=(self)',
    'clipboard-write=(self)',
    ...['microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture'].map(
      (name) => `${name}=()`,
    ),
  ].join(', '),
};

/** True when the request comes from a page of the hub itself, by the same port and scheme, or from no page at all. */
export function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  try {
    return new URL(origin).origin === new URL(`${scheme}://${host}`).origin;
  } catch {
    return false;
  }
}

/** True when a request may be looked at at all. */
export const isForUs = (request: IncomingMessage): boolean => isOwnHost(request.headers.host);

/**
 * True when the laptop's own user asks. A page of another site in the same browser also comes from loopback, so the name
 * it used, its origin and what the browser says of it must fit too.
 */
export function isOwner(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return (
    isLoopback(request.socket.remoteAddress ?? '') &&
    isLoopback(hostName(request.headers.host) ?? '') &&
    isSameOrigin(request) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
}
