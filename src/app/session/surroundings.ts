/** What a tablet tells of its surroundings, so that the desk can check the room: its connections and its clock, never a person. */
import type { Presence } from '#document/presence.ts';
import type { Road } from '#sync/road.ts';

const lookEveryMs = 5000;
/** Smaller changes of the clock are the road's, not the clock's. Seconds. */
const clockStepS = 5;

/** Tells now and whenever something has changed. Returns how to stop. */
export function tellSurroundings(presence: Presence, peers: Road): () => void {
  let told = { peers: -1, clockAhead: 0 };
  const look = () => {
    const now = {
      peers: peers.status.peers,
      clockAhead: Math.round((Date.now() - presence.facilitatorNow()) / 1000),
    };
    const same = now.peers === told.peers && Math.abs(now.clockAhead - told.clockAhead) < clockStepS;
    if (same) return;
    told = now;
    presence.say(now);
  };
  look();
  const stop = peers.onStatus(look);
  const timer = setInterval(look, lookEveryMs);
  return () => {
    clearInterval(timer);
    stop();
  };
}
