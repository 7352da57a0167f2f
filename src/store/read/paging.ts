import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { StoreError } from '../store.ts';
import type { Paging } from '../queries.ts';

const USUAL = 50;
const MOST = 500;

/** How many items a page has. Throws a StoreError for a limit that is no whole number from 1 to 500. */
export function limitOf({ limit = USUAL }: Paging): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw new StoreError(`A page has 1 to ${MOST} items, not ${limit}.`);
  return limit;
}

/** A page's items out of one more row than it has, and the mark of the next page, made of the sort keys of its last row. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => readonly (string | number)[],
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? Buffer.from(JSON.stringify(keysOf(shown.at(-1)!))).toString('base64url') : null };
}

/** What rows behind a mark fulfil, where rows come by `columns` from high to low; always true without a mark. */
export function behind(after: string | null | undefined, columns: readonly string[]): RawBuilder<boolean> {
  if (after === null || after === undefined) return sql<boolean>`1 = 1`;
  const keys = keysIn(after, columns.length);
  return sql<boolean>`(${sql.join(columns.map((column) => sql.ref(column)))}) < (${sql.join(keys)})`;
}

/** How many rows a mark of a list that is counted through stands behind. */
export function offsetOf(after: string | null | undefined): number {
  return after === null || after === undefined ? 0 : Number(keysIn(after, 1)[0]);
}

function keysIn(after: string, count: number): readonly (string | number)[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
  } catch {
    keys = null;
  }
  const fits = Array.isArray(keys) && keys.length === count && keys.every((key) => typeof key === 'string' || Number.isSafeInteger(key));
  if (!fits) throw new StoreError(`"${after.slice(0, 80)}" is no mark of a page.`);
  return keys as readonly (string | number)[];
}
