/** Short messages that come and go; shown by Notices.svelte. What matters stays until it is read. */

export type NoticeKind = 'info' | 'ok' | 'warn' | 'danger';
export interface Notice {
  id: number;
  kind: NoticeKind;
  text: string;
  /** A way out, such as undo or try again. */
  action?: { label: string; onpick: () => void };
}
export interface Notices {
  readonly items: readonly Notice[];
  /** Shows a notice and returns its id. The same words shown again replace the older notice. */
  show(notice: Omit<Notice, 'id'>): number;
  dismiss(id: number): void;
  /** Stops the clock while somebody is reading; `false` starts it again. */
  hold(held: boolean): void;
  destroy(): void;
}

/** Long enough for a slow reader; warnings and notices with an action have no end of their own. */
const shownMs = 8000;
const mostShown = 3;

export function createNotices(): Notices {
  let items = $state.raw<readonly Notice[]>([]);
  let nextId = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const passing = (notice: Notice) => !notice.action && (notice.kind === 'info' || notice.kind === 'ok');
  function restart() {
    clearTimeout(timer);
    const first = items.find(passing);
    if (first) timer = setTimeout(() => dismiss(first.id), shownMs);
  }
  function dismiss(id: number) {
    items = items.filter((notice) => notice.id !== id);
    restart();
  }
  return {
    get items() {
      return items;
    },
    show(notice) {
      const id = nextId++;
      const others = items.filter((other) => other.text !== notice.text);
      // Room is made by letting the passing ones go first: a warning is never pushed out by a pleasantry.
      while (others.length >= mostShown) others.splice(Math.max(0, others.findIndex(passing)), 1);
      items = [...others, { ...notice, id }];
      restart();
      return id;
    },
    dismiss,
    hold(held) {
      if (held) clearTimeout(timer);
      else restart();
    },
    destroy() {
      clearTimeout(timer);
      items = [];
    },
  };
}
