/** Which round this tablet's group has sat down to; remembered over a reload, on this device only. */

const keyOf = (activity: string) => `flappi-cafe-${activity}`;

function read(activity: string): string {
  try {
    return sessionStorage.getItem(keyOf(activity)) ?? '';
  } catch {
    return ''; // storage may be refused: then the card is simply shown once more
  }
}

export interface Arrived {
  /** True when the group has said that it is at this round's station. */
  at: (round: number) => boolean;
  say: (round: number) => void;
}

export function openArrived(activity: string): Arrived {
  let round = $state(read(activity));
  return {
    at: (wanted) => round === String(wanted),
    say(now) {
      round = String(now);
      try {
        sessionStorage.setItem(keyOf(activity), round);
      } catch {
        // as above
      }
    },
  };
}
