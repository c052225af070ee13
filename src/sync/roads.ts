/** All roads of a workshop together, and the one light that the interface shows for them. */
import { removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Refusal } from '#protocol/rooms.ts';
import { openHubRoad } from './hub-road.ts';
import { LiveValue } from './live-value.ts';
import { openPeerRoadLater } from './peer-road-later.ts';
import type { Road, RoadStatus } from './road.ts';

/** How the device's own log stands; the same words as in `#storage`, which this layer does not know. */
export type LogLight = 'saved' | 'saving' | { problem: 'full' | 'refused' | 'error' };

/** The part of a document log that is needed here. */
export interface LogLike {
  readonly status: LogLight;
  onStatus(listener: (status: LogLight) => void): () => void;
}

export type SyncProblem =
  'storage-full' | 'storage-refused' | 'storage-error' | 'hub-disk-full' | 'hub-disk-error' | Refusal;

export interface SyncLight {
  /**
   * `hub`: all own changes are on this device and on the hub's disk. `saving`: on the way. `peers`: on this device, no hub, other
   * tablets connected. `device`: only on this device. `problem`: somebody has to do something.
   */
  kind: 'hub' | 'saving' | 'peers' | 'device' | 'problem';
  /** When this kind began, milliseconds since 1970. */
  since: number;
  /** Other devices that are connected. */
  peers: number;
  problem?: SyncProblem;
}

const logProblems = { full: 'storage-full', refused: 'storage-refused', error: 'storage-error' } as const;

function problemOf(log: LogLight, hub: RoadStatus): SyncProblem | null {
  if (typeof log !== 'string') return logProblems[log.problem];
  if (hub.state === 'refused') return hub.refusal ?? 'bad-request';
  if (hub.state === 'open' && hub.trouble) return `hub-${hub.trouble}`;
  return null;
}

/** The light for a moment; `since` is left to whoever watches it change. */
export function lightOf(log: LogLight, hub: RoadStatus, peers: RoadStatus): Omit<SyncLight, 'since'> {
  const count = Math.max(hub.state === 'open' ? hub.peers : 0, peers.peers);
  const problem = problemOf(log, hub);
  if (problem) return { kind: 'problem', peers: count, problem };
  if (log === 'saving') return { kind: 'saving', peers: count };
  if (hub.state === 'open') return { kind: hub.kept ? 'hub' : 'saving', peers: count };
  if (hub.state === 'connecting') return { kind: 'saving', peers: count };
  return { kind: peers.peers > 0 ? 'peers' : 'device', peers: count };
}

export interface Roads {
  readonly hub: Road | null;
  readonly peers: Road;
  readonly light: SyncLight;
  onLight(listener: (light: SyncLight) => void): () => void;
  /** Leaves all roads. */
  destroy(): void;
}

export interface RoadsOptions {
  /** `http(s)://host:port` of the hub; `null` when there is none. */
  origin: string | null;
  workshop: string;
  key: string;
  doc: Y.Doc;
  awareness: Awareness;
  log: LogLike;
  /** Which making of the workshop the document comes from; empty while it is empty. */
  generation?: () => string;
}

const noRoad: RoadStatus = { state: 'off', since: 0, peers: 0, kept: false };

/** Opens every road there is. Duplicates between them are harmless: Yjs takes each change once. */
export function openRoads(options: RoadsOptions): Roads {
  const { origin, workshop, key, doc, awareness, log, generation } = options;
  const stopReturn = returnPresence(awareness);
  const hub = origin === null ? null : openHubRoad({ origin, workshop, key, doc, awareness, generation });
  const peers = openPeerRoadLater({
    signaling: origin === null ? null : `${origin.replace(/^http/, 'ws').replace(/\/+$/, '')}/signal`,
    workshop,
    key,
    doc,
    awareness,
    presenceElsewhere: () => hub?.status.state === 'open',
  });
  const look = () => lightOf(log.status, hub?.status ?? noRoad, peers.status);
  const light = new LiveValue<SyncLight>({ ...look(), since: Date.now() });
  let wasConnected = false;
  const update = () => {
    const next = look();
    const since =
      next.kind === light.value.kind && next.problem === light.value.problem ? light.value.since : Date.now();
    light.set({ ...next, since });
    const isConnected = hub?.status.state === 'open' || peers.status.peers > 0;
    if (wasConnected && !isConnected) forgetOthers(awareness);
    wasConnected = isConnected;
  };
  const stops = [log.onStatus(update), hub?.onStatus(update), peers.onStatus(update), stopReturn];
  return {
    hub,
    peers,
    get light() {
      return light.value;
    },
    onLight: (listener) => light.on(listener),
    destroy() {
      for (const stop of stops) stop?.();
      hub?.destroy();
      peers.destroy();
    },
  };
}

/** With no road open nobody can be seen; without this, ghosts stay for half a minute. */
function forgetOthers(awareness: Awareness): void {
  const others = [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID);
  if (others.length > 0) removeAwarenessStates(awareness, others, 'no road');
}

/** Both providers say goodbye when the page is hidden for good; a page that comes back from the browser's memory says hello again. */
function returnPresence(awareness: Awareness): () => void {
  if (typeof window === 'undefined') return () => undefined;
  let mine: ReturnType<Awareness['getLocalState']> = null;
  const onHide = () => {
    mine = awareness.getLocalState();
  };
  const onShow = () => {
    if (mine && awareness.getLocalState() === null) awareness.setLocalState(mine);
    mine = null;
  };
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onShow);
  };
}
