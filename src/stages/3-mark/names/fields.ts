import { AND, COMMA, FOR, OF, ON, THE } from '../../../language/en/grammar/grammar-hashes.ts';
import { BODIES_OF_FIELDS, BODIES_ON_FIELDS, FIELD_WORDS } from '../../../language/en/names/organizations.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { givenNames, organizationWords, titleHeads, titleModifiers } from '../../../language/en/words/word-sets.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

const BODIES = new WordSet(BODIES_OF_FIELDS);
const BODIES_ON = new WordSet(BODIES_ON_FIELDS);
const FIELDS = new WordSet(FIELD_WORDS);
const CALENDAR = new WordSet([...WEEKDAYS, ...MONTH_NAMES]);
/** The end of a word for several things. */
const PLURAL = /[^s]s$/;

/** Most words of one field ("Aquatic Resources"), fields of a row, and tokens between a body's noun and its last field. */
const LONGEST_FIELD = 3;
const MOST_FIELDS = 5;
const LONGEST_BODY = 14;

/**
 * The last word of what a body is for besides, at the "and" or the first comma of a row in `i`: "Department of Roads | and Ferries", "Ministry of Ports |,
 * Roads and Ferries"; 0 where a second name begins there ("Ministry of Ports and Harbour Police", "… and Ada Quill"). `from` is where the name begins.
 */
export function furtherField(tokens: Tokens, from: number, i: number): number {
  const whose = fieldsOf(tokens, from, i);
  if (whose === null) return 0;
  let at = i;
  for (let k = 0; k < MOST_FIELDS && tokens.hashes[at] === COMMA; k++) {
    if (tokens.hashes[at + 1] === AND) at++;
    else {
      const end = fieldEnd(tokens, at + 1);
      if (end === 0) return 0;
      at = end;
    }
  }
  if (tokens.hashes[at] !== AND) return 0;
  const end = fieldEnd(tokens, at + 1);
  return end > 0 && (endsBody(tokens, at + 1, end) || (whose === 'office' && leadsToHolder(tokens, end))) ? end - 1 : 0;
}

/** The word that a body's "on" leads to where it is on a field: "Committee | on Ways and Means"; 0 elsewhere. */
export function fieldOn(tokens: Tokens, i: number): number {
  if (tokens.hashes[i] !== ON || i === 0 || !BODIES_ON.has(tokens.hashes[i - 1]!)) return 0;
  const first = tokens.hashes[i + 1] === THE ? i + 2 : i + 1;
  return fieldEnd(tokens, first) > 0 || namesSeveral(tokens, first) ? first : 0;
}

/** True for a field of two or three words with capitals that ends in a plural, whatever it is: "Commission on | Regional Debates". */
function namesSeveral(tokens: Tokens, from: number): boolean {
  let to = from;
  while (to < from + LONGEST_FIELD && to < tokens.count && tokens.kinds[to] === TokenKind.word && tokens.shapes[to] === Shape.capital) to++;
  if (to - from < 2 || givenNames.has(tokens.hashes[from]!) || CALENDAR.has(tokens.hashes[from]!)) return false;
  return PLURAL.test(tokens.text.slice(tokens.starts[to - 1], tokens.ends[to - 1]));
}

/** Whether the name in hand has the noun of a body with what it is of or for ("Bureau of Fisheries"), or an office ("Minister of Fisheries"). */
function fieldsOf({ hashes }: Tokens, from: number, i: number): 'body' | 'office' | null {
  for (let k = Math.max(from + 1, i - LONGEST_BODY); k < i - 1; k++) {
    if (hashes[k] !== OF && hashes[k] !== FOR && hashes[k] !== ON) continue;
    if (BODIES.has(hashes[k - 1]!)) return 'body';
    if (titleHeads.has(hashes[k - 1]!)) return 'office';
  }
  return null;
}

/** True where the name of who holds an office stands: "Minister for Roads and Ferries | Ada Quill". */
function leadsToHolder({ hashes }: Tokens, end: number): boolean {
  return givenNames.has(hashes[end]!) && !titleHeads.has(hashes[end]!) && !organizationWords.has(hashes[end]!);
}

/** The token behind a field of one to three words with capitals at `from`; 0 where what stands there is none. */
function fieldEnd(tokens: Tokens, from: number): number {
  let end = 0;
  for (let i = from; i < from + LONGEST_FIELD && i < tokens.count && isFieldWord(tokens, i); i++) if (FIELDS.has(tokens.hashes[i]!)) end = i + 1;
  return end;
}

function isFieldWord({ kinds, shapes, hashes }: Tokens, i: number): boolean {
  return kinds[i] === TokenKind.word && shapes[i] === Shape.capital && (FIELDS.has(hashes[i]!) || titleModifiers.has(hashes[i]!) || (!givenNames.has(hashes[i]!) && !titleHeads.has(hashes[i]!)));
}

/** True where no further word with a capital makes another name of the last field: "… and Education | Union", "… and Justice | Minister". */
function endsBody({ kinds, shapes, hashes, count }: Tokens, first: number, end: number): boolean {
  if (end >= count || kinds[end] !== TokenKind.word || shapes[end]! < Shape.capital) return true;
  return end - first > 1 && titleHeads.has(hashes[end]!) && !organizationWords.has(hashes[end]!);
}
