import { BODY_KINDS, COMPANY_BELONGINGS, INVESTED, PARTS_OF_COMPANY, PLACED_BY, THING_KINDS } from '../../../language/en/names/companies.ts';
import { IN, OF } from '../../../language/en/grammar/grammar-hashes.ts';
import type { EntityType } from '../../../model/quote.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

const BELONGINGS = new WordSet(COMPANY_BELONGINGS);
const PARTS = new WordSet(PARTS_OF_COMPANY);
const INVEST = new WordSet(INVESTED);
const PLACING = new WordSet(PLACED_BY);

const BODY = new WordSet(BODY_KINDS);
const THING = new WordSet(THING_KINDS);

/** What a noun in small letters right before a name says that it names: "the pension fund Quill Mutual", "the trawler Ada Quill"; `null` where none does. */
export function kindBefore({ hashes, shapes }: Tokens, from: number): EntityType | null {
  if (from === 0 || shapes[from - 1] !== Shape.lower) return null;
  if (BODY.has(hashes[from - 1]!)) return 'organization';
  return THING.has(hashes[from - 1]!) ? 'other' : null;
}

/**
 * True for a name that calls a company rather than the person it is named for: "Halden shares", "Halden's board", "12 percent of Halden". `from` and `to` are
 * its tokens.
 */
export function callsCompany({ hashes, kinds, count }: Tokens, from: number, to: number): boolean {
  if (from > 1 && hashes[from - 1] === OF && PARTS.has(hashes[from - 2]!)) return true;
  const next = kinds[to] === TokenKind.clitic ? to + 1 : to;
  return next < count && BELONGINGS.has(hashes[next]!);
}

/** True for a name that stands where a place would: "in Orla", "near Orla"; not "in Orla's office", "a stake in Orla", "in Hangar 3". */
export function callsPlace({ hashes, kinds }: Tokens, from: number, to: number): boolean {
  if (from === 0 || !PLACING.has(hashes[from - 1]!) || kinds[to] === TokenKind.clitic || kinds[to] === TokenKind.number) return false;
  return hashes[from - 1] !== IN || from < 2 || !INVEST.has(hashes[from - 2]!);
}
