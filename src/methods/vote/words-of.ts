/** Words that depend on a vote: names of its criteria, and numbers in the reader's language. */
import { language } from '#texts/language.svelte.ts';
import type { Criterion } from './schema.ts';
import { words } from './view-texts.ts';
import type { Vote } from './vote.ts';

export const criterionName = ({ settings }: Vote, which: Criterion): string =>
  settings.criterion(which).trim() || words().criteria[which];

/** A mean with one decimal; a dash where nothing was given. */
export const meanText = (mean: number | null): string =>
  mean === null
    ? '–'
    : mean.toLocaleString(language.tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
