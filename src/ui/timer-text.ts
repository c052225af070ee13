/** What a countdown says and how urgent it is; pure, so that tablet, desk and wall agree to the second. */

export type TimerLevel = 'calm' | 'soon' | 'over';
export const soonMs = 60_000;

/** `mm:ss`, rounded up so that 0:00 means the time is up; past the end with a leading plus; hours when needed. */
export function clockText(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${hours ? two(Math.floor((seconds % 3600) / 60)) : Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return (ms < 0 && seconds > 0 ? '+' : '') + (hours ? `${hours}:${rest}` : rest);
}

export const timerLevel = (ms: number): TimerLevel => (ms <= 0 ? 'over' : ms <= soonMs ? 'soon' : 'calm');

/** The moments worth saying aloud, in milliseconds left. Few, so that a screen reader does not drown the work. */
export const milestonesMs = [600_000, 300_000, 60_000, 0] as const;

/** The milestone passed between two readings of a timer; `null` when none was, or when time was added. */
export function passedMilestone(beforeMs: number, nowMs: number): number | null {
  const passed = milestonesMs.filter((at) => beforeMs > at && nowMs <= at);
  return passed.at(-1) ?? null;
}
