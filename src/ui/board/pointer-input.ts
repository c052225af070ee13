/** Hands pointer and wheel events of an element to the gestures, in pixels from its top left corner. */
import type { Point } from '#core/geometry.ts';
import { noFling } from '../no-fling.ts';
import { wheelMeaning, type GestureEffect, type Gestures, type PointerInput } from './gestures.ts';

export interface PointerHandlers {
  effects(effects: readonly GestureEffect[]): void;
  pan(dx: number, dy: number): void;
  zoom(at: Point, factor: number): void;
}

const kinds: Readonly<Record<string, PointerInput['kind']>> = {
  pointerdown: 'down',
  pointermove: 'move',
  pointerup: 'up',
  pointercancel: 'cancel',
  lostpointercapture: 'cancel',
};

/** True where typing is meant, so that the space bar is a letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON|A|SUMMARY)$/.test(target.tagName));

/** Listens until `signal` aborts. `spaceUsed` tells whether the space bar served to pan since it went down. */
export function listenToPointers(
  root: HTMLElement,
  gestures: Gestures,
  handlers: PointerHandlers,
  signal: AbortSignal,
): { spaceUsed(): boolean } {
  let corner: Point = { x: 0, y: 0 };
  let space = false;
  let spaceUsed = false;
  const measure = () => {
    const rect = root.getBoundingClientRect();
    corner = { x: rect.left, y: rect.top };
  };
  const inputOf = (event: PointerEvent): PointerInput => ({
    kind: kinds[event.type]!,
    pointer: event.pointerId,
    x: event.clientX - corner.x,
    y: event.clientY - corner.y,
    time: event.timeStamp,
    device: event.pointerType === 'mouse' || event.pointerType === 'pen' ? event.pointerType : 'touch',
    radius: Math.max(event.width, event.height) / 2,
    button: event.button,
    shift: event.shiftKey,
    add: event.ctrlKey || event.metaKey,
    space,
  });
  const take = (event: PointerEvent) => {
    if (event.type === 'pointerdown') {
      if (!gestures.active) measure();
      if (space) spaceUsed = true;
      // An editor elsewhere on the page is done with when the board is touched.
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== document.body && !root.contains(active)) active.blur();
      root.setPointerCapture(event.pointerId);
    }
    const effects = gestures.handle(inputOf(event));
    if (effects.length) handlers.effects(effects);
  };
  for (const type of Object.keys(kinds))
    root.addEventListener(type, (e) => take(e as PointerEvent), { signal });

  signal.addEventListener('abort', noFling(root));

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    if (!gestures.active) measure();
    const meaning = wheelMeaning({
      dx: event.deltaX,
      dy: event.deltaY,
      mode: event.deltaMode,
      zoom: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
    });
    if ('factor' in meaning) {
      handlers.zoom({ x: event.clientX - corner.x, y: event.clientY - corner.y }, meaning.factor);
    } else handlers.pan(meaning.dx, meaning.dy);
  };
  root.addEventListener('wheel', wheel, { passive: false, signal });
  // The browser would move the focus, mark text, start its own drag or open its menu in the middle of a press.
  for (const type of ['mousedown', 'dragstart', 'contextmenu'])
    root.addEventListener(type, (event) => event.preventDefault(), { signal });

  const key = (event: KeyboardEvent) => {
    if (event.key !== ' ' || isTyping(event.target)) return;
    if (event.type === 'keydown' && !event.repeat) spaceUsed = false;
    space = event.type === 'keydown';
  };
  const leave = () => {
    space = false;
    handlers.effects(gestures.release());
  };
  window.addEventListener('keydown', key, { signal, capture: true });
  window.addEventListener('keyup', key, { signal, capture: true });
  window.addEventListener('blur', leave, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  return { spaceUsed: () => spaceUsed };
}
