/** The join code: what a QR code carries so that a tablet finds the room, is let in, and knows its facilitator. */
import { isId } from '#core/ids.ts';

export interface JoinCode {
  workshop: string;
  /** Room key, 128 bits or more. The hub lets nobody in without it. */
  key: string;
  /** Fingerprint of the facilitator's public key. */
  facilitator: string;
}

export type View = 'desk' | 'table' | 'wall' | 'report';

/** Where the app is: parsed from the part of the address after `#`. */
export type Route =
  { view: 'home'; query: URLSearchParams } | { view: View; workshop: string; query: URLSearchParams };

/** `#/table/<workshop>?k=…` to a route; anything unknown is home. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(search);
  const [view = '', workshop = ''] = path.split('/');
  if (/^(desk|table|wall|report)$/.test(view) && isId(workshop))
    return { view: view as View, workshop, query };
  return { view: 'home', query };
}

/** The address of a view inside the app. */
export const routeTo = (view: View, workshop: string): string => `#/${view}/${workshop}`;

/** The whole address that a tablet opens. The secret stands after `#`, so no server and no log ever sees it. */
export const joinAddress = (origin: string, code: JoinCode): string =>
  `${origin}/${routeTo('table', code.workshop)}?k=${code.key}&f=${code.facilitator}`;

/** The join code in a route, if it carries a whole one. */
export function joinCodeIn(route: Route): JoinCode | null {
  if (route.view === 'home') return null;
  const key = route.query.get('k');
  const facilitator = route.query.get('f');
  return key && facilitator ? { workshop: route.workshop, key, facilitator } : null;
}
