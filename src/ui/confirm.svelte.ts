/** A yes-or-no question that the code can wait for; shown by Confirm.svelte. */

export interface Question {
  title: string;
  text?: string;
  /** Says what will happen ("End the workshop"), never just "Yes". */
  yes: string;
  no: string;
  danger?: boolean;
}

export interface Confirm {
  readonly question: Question | null;
  /** Resolves to true only for a clear yes. A newer question answers the older one with no. */
  ask(question: Question): Promise<boolean>;
  answer(yes: boolean): void;
}

export function createConfirm(): Confirm {
  let question = $state.raw<Question | null>(null);
  let settle: ((yes: boolean) => void) | null = null;

  function answer(yes: boolean) {
    const done = settle;
    settle = null;
    question = null;
    done?.(yes);
  }
  return {
    get question() {
      return question;
    },
    ask(next) {
      answer(false);
      question = next;
      return new Promise((resolve) => (settle = resolve));
    },
    answer,
  };
}
