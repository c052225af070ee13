/** Who is needed and who came: numbers by role, never names. */
import { z } from '#core/zod.ts';
import { Register } from '#document/register.ts';
import type { Workshop } from '#document/workshop.ts';

/** In the order of the checklist; stored as keys, so they never change. Observers are counted and belong to no perspective. */
export const roleIds = [
  'customers',
  'near',
  'professionals',
  'organisation',
  'decision',
  'associations',
  'volunteers',
  'experience',
  'observers',
] as const;
export type RoleId = (typeof roleIds)[number];

export const mostPeople = 999;
const count = z.catch(z.int().check(z.minimum(0), z.maximum(mostPeople)), 0);

// One key for each number: two facilitators may fill in the two columns at the same time.
const opened = new WeakMap<Workshop, Register<number>>();
function register(workshop: Workshop): Register<number> {
  let found = opened.get(workshop);
  if (!found) opened.set(workshop, (found = new Register(workshop.doc, 'roles', count)));
  return found;
}

export type Column = 'planned' | 'came';
export interface RoleCount {
  id: RoleId;
  planned: number;
  came: number;
}

/** All roles with their numbers; writes nothing. */
export function rolesOf(workshop: Workshop): RoleCount[] {
  const numbers = register(workshop);
  return roleIds.map((id) => ({
    id,
    planned: numbers.get(`${id} planned`) ?? 0,
    came: numbers.get(`${id} came`) ?? 0,
  }));
}

/** Sets one number; what is no number from 0 to 999 changes nothing. */
export function setRole(workshop: Workshop, id: RoleId, column: Column, typed: string): void {
  const value = typed.trim() === '' ? 0 : Number(typed);
  if (!Number.isInteger(value) || value < 0 || value > mostPeople) return;
  workshop
    .editor()
    .edit('roles', () => register(workshop).set(`${id} ${column}`, value), `role ${id} ${column}`);
}

export interface Balance {
  /** Which column it was made of: those who came once anybody has, else those who are invited. */
  column: Column;
  total: number;
  /** Share of each perspective in per cent, observers left out; only those with somebody in them. */
  shares: { id: RoleId; percent: number }[];
  /** Perspectives with nobody in them. */
  missing: RoleId[];
}

/** How the perspectives are represented. */
export function balanceOf(roles: readonly RoleCount[]): Balance {
  const perspectives = roles.filter((role) => role.id !== 'observers');
  const column: Column = perspectives.some((role) => role.came > 0) ? 'came' : 'planned';
  const total = perspectives.reduce((sum, role) => sum + role[column], 0);
  return {
    column,
    total,
    shares: perspectives
      .filter((role) => role[column] > 0)
      .map((role) => ({ id: role.id, percent: Math.round((100 * role[column]) / total) })),
    missing: perspectives.filter((role) => role[column] === 0).map((role) => role.id),
  };
}
