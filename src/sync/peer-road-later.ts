/** The peer road, fetched and begun when the first screen is there: nobody writes to others in the first second. */
import { untilFetched } from '#core/until-fetched.ts';
import { LiveValue } from './live-value.ts';
import type { PeerRoadOptions } from './peer-road.ts';
import type { Road, RoadStatus } from './road.ts';

const beginMs = 1000;

/** Opens the road in a moment; until then it says `connecting`. The rest is as `openPeerRoad` has it. */
export function openPeerRoadLater(options: PeerRoadOptions): Road {
  const canConnect = options.signaling !== null && typeof RTCPeerConnection !== 'undefined';
  const state = canConnect ? 'connecting' : 'off';
  const status = new LiveValue<RoadStatus>({ state, since: Date.now(), peers: 0, kept: false });
  let road: Road | null = null;
  let destroyed = false;
  const begin = async () => {
    const { openPeerRoad } = await untilFetched(() => import('./peer-road.ts'));
    if (destroyed) return;
    road = openPeerRoad(options);
    status.set(road.status);
    road.onStatus((next) => status.set(next));
  };
  const beginning = setTimeout(() => void begin(), beginMs);
  return {
    name: 'peers',
    get status() {
      return status.value;
    },
    onStatus: (listener) => status.on(listener),
    destroy() {
      destroyed = true;
      clearTimeout(beginning);
      if (road) road.destroy();
      else status.set({ ...status.value, state: 'off' });
    },
  };
}
