/** One choice of a list, a row of cards or a menu. */
import type { IconName } from './icons.ts';

export interface Option {
  value: string;
  label: string;
  /** A second, quieter line. */
  hint?: string | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
  /** BCP 47, when the label is in another language than the page. */
  lang?: string | undefined;
}
