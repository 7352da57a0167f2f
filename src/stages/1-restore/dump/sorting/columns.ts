import type { Unit } from '../units/units.ts';

/** What parts the cells of a row: tabs, or more than one space. */
const GAP = /\t+| {2,}/;
/** So many rows below each other are a table, and of so many one column holds a figure. */
const FEWEST_ROWS = 3;
const LEAST_WITH_FIGURES = 0.75;
const LONGEST_ROW = 200;
const LONGEST_CELL = 60;

/**
 * The rows of tables in the text: touching lines of as many cells, each with a name in the first and a figure in one and the same column of the others, with
 * the heads of the columns above them, where a unit of the body stands right above or below. `isBody` tells what is body as things stand.
 */
export function tablesInBody(units: readonly Unit[], isBody: (at: number) => boolean): readonly number[] {
  const rows = units.map(({ text }) => cellsOf(text));
  const found: number[] = [];
  for (let at = 0, end: number; at < units.length; at = end) {
    end = at + 1;
    const width = rows[at]!.length;
    if (width < 2) continue;
    while (end < units.length && !units[end]!.afterBlank && rows[end]!.length === width) end++;
    const block = Array.from({ length: end - at }, (_, i) => at + i);
    if (isTable(block.map((row) => rows[row]!)) && (isText(units, at - 1, isBody) || isText(units, end, isBody)) && isAmong(units, at, end, isBody)) found.push(...block);
  }
  return found;
}

/** True for a paragraph of the body, and for what stands between it and a table: a heading or two. */
function isText(units: readonly Unit[], at: number, isBody: (at: number) => boolean): boolean {
  return units[at] !== undefined && isBody(at) && units[at].text.length > LONGEST_CELL;
}

/** True for lines with body on both sides, a heading of the table aside. */
function isAmong(units: readonly Unit[], start: number, end: number, isBody: (at: number) => boolean): boolean {
  return units.slice(Math.max(0, start - REACH), start).some((_, i, { length }) => isText(units, start - length + i, isBody))
    && units.slice(end, end + REACH).some((_, i) => isText(units, end + i, isBody));
}

const REACH = 2;

/** True for rows below each other of which most have a name first and a figure in one column; the first may hold the heads. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const named = rows.filter(([name]) => /^\p{Lu}/u.test(name!)).length;
  const columns = rows[0]!.map((_, column) => rows.filter((cells) => /\d/.test(cells[column]!)).length);
  return named === rows.length && Math.max(...columns.slice(1)) >= LEAST_WITH_FIGURES * (rows.length - 1);
}

function cellsOf(text: string): readonly string[] {
  if (text.length > LONGEST_ROW) return [];
  const cells = text.split(GAP);
  return cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : [];
}
