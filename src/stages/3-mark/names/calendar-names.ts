import { givenNames, nameAbbreviations, organizationWords, speechVerbs, titleHeads } from '../../../language/en/words/word-sets.ts';
import { COMMA } from '../../../language/en/grammar/grammar-hashes.ts';
import { COMMON_OPENERS, NOT_NAMES } from '../../../language/en/names/common-capitals.ts';
import { CALENDAR_GIVEN_NAMES } from '../../../language/en/names/given-names.ts';
import { CLAUSE_LINKS } from '../../../language/en/grammar/clause-words.ts';
import { DATE_LEADING, MONTH_NAMES } from '../../../language/en/time/calendar-words.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import type { Run } from './run.ts';

const SKIPPED = new WordSet(NOT_NAMES);
const OPENERS = new WordSet(COMMON_OPENERS);
const MONTHS = new WordSet(MONTH_NAMES);
const SURNAMES = new WordSet([...MONTH_NAMES, 'sun']);
const GIVEN = new WordSet(CALENDAR_GIVEN_NAMES);
const DATE_LEADS = new WordSet(DATE_LEADING);
const LINKS = new WordSet(CLAUSE_LINKS);

/**
 * True for a month that is somebody's given name: a surname follows, and before both stands who that is or nothing that would lead to a day, behind both what
 * one does: "June Osei said", "the lawyer Jan Vos", "Gov. April Quill".
 */
export function isCalendarGivenName(tokens: Tokens, i: number): boolean {
  const { hashes, kinds, shapes } = tokens;
  if (shapes[i] !== Shape.capital || !GIVEN.has(hashes[i]!) || i + 2 >= tokens.count || !isSurname(tokens, i + 1)) return false;
  const isAbbreviated = kinds[i - 1] === TokenKind.stop && nameAbbreviations.has(hashes[i - 2] ?? 0) && !SKIPPED.has(hashes[i - 2]!);
  const role = hashes[i - 1] === COMMA || isAbbreviated ? hashes[i - 2] : hashes[i - 1];
  if (isAbbreviated || titleHeads.has(role ?? 0) || speechVerbs.has(role ?? 0)) return true;
  if (i > 0 && kinds[i - 1] === TokenKind.word && !LINKS.has(hashes[i - 1]!)) return false;
  if (i > 0 && kinds[i - 1] === TokenKind.number) return false;
  const end = isSurname(tokens, i + 2) ? i + 3 : i + 2;
  return speechVerbs.has(hashes[end] ?? 0) || (hashes[end] === COMMA && tellsWho(tokens, end + 1));
}

/** True for a word with a capital that no body, office or sentence opens with. */
function isSurname({ hashes, kinds, shapes }: Tokens, i: number): boolean {
  const hash = hashes[i] ?? 0;
  return (
    kinds[i] === TokenKind.word
    && shapes[i] === Shape.capital
    && !SKIPPED.has(hash)
    && !OPENERS.has(hash)
    && !organizationWords.has(hash)
    && !titleHeads.has(hash)
  );
}

/** True for an age, or for a calling with or without its article: "62", "the mayor", "chief of". */
function tellsWho({ hashes, kinds }: Tokens, i: number): boolean {
  return kinds[i] === TokenKind.number || titleHeads.has(hashes[i] ?? 0) || titleHeads.has(hashes[i + 1] ?? 0);
}

/** Adds the places where a surname that is a month as well, known from a full name ("Peter March"), stands alone and no day is meant. */
export function withCalendarSurnames(tokens: Tokens, runs: Run[]): Run[] {
  const surnames = new Set(runs.filter(({ from, to }) => to - from >= 2 && SKIPPED.has(tokens.hashes[to - 1]!)).map(({ to }) => tokens.hashes[to - 1]!));
  if (surnames.size === 0) return runs;
  const inRun = new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  for (let i = 0; i < tokens.count; i++) {
    if (
      inRun.has(i)
      || tokens.shapes[i] !== Shape.capital
      || !surnames.has(tokens.hashes[i]!)
      || tokens.kinds[i + 1] === TokenKind.number
      || (i > 0 && DATE_LEADS.has(tokens.hashes[i - 1]!))
    ) {
      continue;
    }
    runs.push({ from: i, to: i + 1, initial: false });
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** True for a month, or "Sun", right behind a given name and before no day: "Peter March". */
export function isCalendarSurname(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapes[i] === Shape.capital
    && tokens.ends[i]! - tokens.starts[i]! > 2
    && givenNames.has(tokens.hashes[i - 1]!)
    && !MONTHS.has(tokens.hashes[i - 1]!)
    && SURNAMES.has(tokens.hashes[i]!)
    && tokens.kinds[i + 1] !== TokenKind.number
  );
}
