/** The join code: what a QR code carries so that a tablet finds the room, is let in, and knows its facilitator. */
import { isId } from '#core/ids.ts';
import { facilitatorKeyFrom } from './facilitator.ts';

export interface JoinCode {
  workshop: string;
  /** Room key, 128 bits or more. The hub lets nobody in without it. */
  key: string;
  /** Fingerprint of the facilitator's public key. */
  facilitator: string;
  /** The facilitator's secret: only in the code for another facilitator. Whoever has it may move the room. */
  secret?: string;
}

export type View = 'desk' | 'table' | 'wall' | 'report';

/** Where the app is: parsed from the part of the address after `#`. */
export type Route =
  { view: 'home'; query: URLSearchParams } | { view: 'secure'; query: URLSearchParams } | WorkshopRoute;

/** A view of one workshop. */
export interface WorkshopRoute {
  view: View;
  workshop: string;
  query: URLSearchParams;
}

export const isWorkshopRoute = (route: Route): route is WorkshopRoute => 'workshop' in route;

/** `#/table/<workshop>?k=…` to a route; anything unknown is home. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(search);
  const [view = '', workshop = ''] = path.split('/');
  if (/^(desk|table|wall|report)$/.test(view) && isId(workshop))
    return { view: view as View, workshop, query };
  return { view: view === 'secure' ? 'secure' : 'home', query };
}

/** The address of a view inside the app. */
export const routeTo = (view: View, workshop: string): string => `#/${view}/${workshop}`;

/** The part of the join address after the origin. */
export const joinRoute = (code: JoinCode): string =>
  `${routeTo('table', code.workshop)}?k=${code.key}&f=${code.facilitator}`;

/** The whole address that a tablet opens. The secret stands after `#`, so no server and no log ever sees it. */
export const joinAddress = (origin: string, code: JoinCode): string => `${origin}/${joinRoute(code)}`;

/** The address that makes another device a desk of the same workshop. It carries the facilitator's secret. */
export const deskAddress = (origin: string, code: JoinCode & { secret: string }): string =>
  `${origin}/${routeTo('desk', code.workshop)}?k=${code.key}&f=${code.facilitator}&s=${code.secret}`;

/** The join code in a route, if it carries a whole one. A secret that does not belong to the fingerprint makes it none. */
export function joinCodeIn(route: Route): JoinCode | null {
  if (!isWorkshopRoute(route)) return null;
  const key = route.query.get('k');
  const facilitator = route.query.get('f');
  const secret = route.query.get('s');
  if (!key || !facilitator) return null;
  const code = { workshop: route.workshop, key, facilitator };
  if (secret === null) return code;
  return facilitatorKeyFrom(secret)?.fingerprint === facilitator ? { ...code, secret } : null;
}
