/** Who wrote an idea: a table, even one that has left, or the facilitator. */
import type { Workshop } from '#document/workshop.ts';
import { tableNameOf } from '../table-name.ts';
import { words } from './texts.ts';

export const tableName = (workshop: Workshop, id: string): string =>
  tableNameOf(workshop, id) || words().facilitator;
