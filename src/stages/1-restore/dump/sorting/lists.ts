import type { Unit } from '../units/units.ts';

/** The mark before an item of a list. */
const BULLET = /^([•▪●◦‣·*–—-])\s+(?=\S)/u;
/** Letters in brackets, and numbers, before the parts of one sentence: each part ends in a mark of it. */
const LETTERED = /^\([a-z]\)\s+\S/;
const NUMBERED = /^\d{1,2}[.)]\s+\p{Ll}.*(?:[;,.]|; and)$/u;
/** What a row of a list of figures says behind its label: "Telma to Kest: £3,212 (was £2,964)". */
const ROW = /^[^:\d]{3,60}:\s*(\S.{0,60})$/u;
/** A row of a table that sets a share behind a name: "Orun Metro 97%". */
const SHARE_ROW = /^\p{Lu}[^:\d%]{2,40}?,? \d{1,3}(?:[.,]\d{1,2})? ?(?:%|per ?cent)$/u;
/** So many items, or rows of one shape, are one list. */
const FEWEST_ITEMS = 2;
const FEWEST_ROWS = 3;
const LONGEST = 300;
const LONGEST_HEADING = 80;

/**
 * The units of lists of which a part is body (`isBody`): touching items with one mark before them, and rows that set figures of one shape behind a label,
 * with the short line above such rows, and the line above items that opens them with a colon. A list is journalism as a whole or not at all.
 */
export function listsInBody(units: readonly Unit[], isBody: (at: number) => boolean): readonly number[] {
  const shapes = units.map(({ text }) => shapeOf(text));
  const found: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const shape = shapes[at]!;
    if (shape === null) continue;
    let end = at + 1;
    while (end < units.length && shapes[end] === shape && !isApart(units[end]!, shape)) end++;
    const list = Array.from({ length: end - at }, (_, i) => at + i);
    const isTable = shape === SHARES && at > 0 && !units[at]!.afterBlank && opensList(units[at - 1]!.text);
    if (list.length >= (isItem(shape) ? FEWEST_ITEMS : FEWEST_ROWS) && (isTable || (shape !== SHARES && list.some(isBody)))) {
      if (at > 0 && (isItem(shape) ? opensList(units[at - 1]!.text) : !units[at]!.afterBlank && units[at - 1]!.text.length <= LONGEST_HEADING)) {
        found.push(at - 1);
      }
      found.push(...list);
    }
    at = end - 1;
  }
  return found;
}

/** The shape of rows of shares: a list of them is told by the line above it alone, since pages set rates of money so. */
const SHARES = ': %';

/** What tells that two lines are of one list: the mark before them, or the shape of the figures behind their labels; `null` for any other line. */
function shapeOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) return bullet;
  if (LETTERED.test(text)) return '(a)';
  if (NUMBERED.test(text)) return '1.';
  if (SHARE_ROW.test(text)) return SHARES;
  const row = ROW.exec(text)?.[1];
  return row === undefined || !/\d/.test(row) ? null : `: ${row.replace(/\d[\d.,]*/g, '0')}`;
}

/** True for the beginning of a sentence that items go on with: "The council decided:". */
function opensList(text: string): boolean {
  return text.length <= LONGEST && /^\p{Lu}.*\p{L}(?: \p{L}+){1,}:$/u.test(text);
}

/** A numbered sentence, as reports head their parts with. */
const NUMBERED_SENTENCE = /^(\d{1,2})[.)]\s+\p{Lu}.*[.!?]["”’»]?$/u;
/** So many of a row that counts on from one are body before all are. */
const FEWEST_COUNTED = 2;

/** The numbered sentences that count on from one, of which two are body (`isBody`): the heads of a report's parts, however much furniture stands between. */
export function countedParts(units: readonly Unit[], isBody: (at: number) => boolean): readonly number[] {
  const rows: number[][] = [];
  for (const [at, { text }] of units.entries()) {
    const number = text.length <= LONGEST ? Number(NUMBERED_SENTENCE.exec(text)?.[1] ?? 0) : 0;
    if (number === 1) rows.push([at]);
    else if (number > 1 && rows.at(-1)?.length === number - 1) rows.at(-1)!.push(at);
  }
  return rows.filter((row) => row.filter(isBody).length >= FEWEST_COUNTED).flat();
}

/** The third items, lettered "(c)" as lines of copyright are, of lists whose second stands above. */
export function thirdItems(units: readonly Unit[]): readonly number[] {
  return units.flatMap(({ text }, at) => (/^\(c\) (?!\d{4})/.test(text) && units.slice(Math.max(0, at - ITEM_REACH), at).some((above) => above.text.startsWith('(b) ')) ? [at] : []));
}

/** An item has so many paragraphs at most. */
const ITEM_REACH = 4;

function isItem(shape: string): boolean {
  return !shape.startsWith(':');
}

/** Rows of figures touch each other; items may stand apart. */
function isApart(unit: Unit, shape: string): boolean {
  return !isItem(shape) && unit.afterBlank;
}
