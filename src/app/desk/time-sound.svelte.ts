/** The desk's own sound: a short tone a minute before the end and two at the end. Tablets stay silent. */
import type { Workshop } from '#document/workshop.ts';
import { timeLeft } from '#protocol/stage.ts';
import { clock } from '#ui/clock.svelte.ts';
import { passedMilestone } from '#ui/timer-text.ts';

const storeKey = 'flappi:sound';
const tone = { hertz: 660, seconds: 0.18, gapSeconds: 0.28, loudness: 0.2 };

let on = $state(false);
try {
  on = localStorage.getItem(storeKey) === '1';
} catch {
  // Storage refused: silent until switched on.
}

export const timeSound = {
  get on(): boolean {
    return on;
  },
  /** Switches the sound; switching on plays one tone, so that one hears how loud it is. Call it from a tap. */
  set(next: boolean): void {
    on = next;
    try {
      localStorage.setItem(storeKey, next ? '1' : '0');
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
    if (next) play(1);
  },
};

/** How many tones a reading of the timer asks for, after the one before it: one a minute before, two at the end. */
export function tonesFor(beforeMs: number, nowMs: number): 0 | 1 | 2 {
  const passed = passedMilestone(beforeMs, nowMs);
  return passed === 60_000 ? 1 : passed === 0 ? 2 : 0;
}

let audio: AudioContext | null = null;

/** Plays tones; a browser that has no sound, or wants a tap first, stays silent. */
function play(times: number): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  void audio.resume().catch(() => undefined);
  for (let i = 0; i < times; i++) {
    const start = audio.currentTime + i * tone.gapSeconds;
    const wave = audio.createOscillator();
    const volume = audio.createGain();
    wave.frequency.value = tone.hertz;
    // Rises and falls softly: a hard edge clicks in the loudspeaker.
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(tone.loudness, start + 0.02);
    volume.gain.linearRampToValueAtTime(0, start + tone.seconds);
    wave.connect(volume).connect(audio.destination);
    wave.start(start);
    wave.stop(start + tone.seconds);
  }
}

/** Sounds with the room's time; to be called in an effect, which runs it with every tick of the clock. */
export function followTime(workshop: Workshop): () => void {
  let before: { of: unknown; left: number } | null = null;
  return $effect.root(() => {
    $effect(() => {
      const { timer } = workshop.stage.current;
      if (!on || !timer || !('endsAt' in timer)) {
        before = null;
        return;
      }
      void clock.current;
      const left = timeLeft(timer, workshop.presence.facilitatorNow());
      // A new step begins anew: its end is not the end of the one before.
      const tones = before?.of === timer.endsAt ? tonesFor(before.left, left) : 0;
      if (tones > 0) play(tones);
      before = { of: timer.endsAt, left };
    });
  });
}
