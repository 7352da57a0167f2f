import { HEADLINE_ENDS_NAME } from '../../../language/en/speech/headline-verbs.ts';
import { givenNames, organizationWords, titleHeads } from '../../../language/en/words/word-sets.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { lazily } from '../../../text/lazily.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import type { Run } from './run.ts';

const ENDS = new WordSet(HEADLINE_ENDS_NAME);

/** More words than this have no headline. */
const LONGEST_HEADLINE = 30;

/**
 * The runs, of which those of a headline end before what it tells of who is named: "Ada Quill | Placed on Leave", and, where the text names "Ada Quill" again,
 * "Ada Quill | Auctioning Off Boats."
 */
export function withoutHeadlineVerbs(tokens: Tokens, runs: readonly Run[]): Run[] {
  const people = lazily(() => fullNames(tokens, runs));
  return runs.flatMap((run) => {
    const verb = verbIn(tokens, run);
    const isVerb = verb >= 0 && isHeadline(tokens, verb);
    const end = isVerb ? verb : behindKnown(tokens, run, people);
    if (end < 0) return [run];
    const behind = end + 1 < run.to ? [{ from: end + 1, to: run.to, initial: false }] : [];
    return [{ ...run, to: end }, ...behind];
  });
}

/** The given names with a surname that are whole runs, as they are written. */
function fullNames({ text, starts, ends, hashes }: Tokens, runs: readonly Run[]): ReadonlySet<string> {
  return new Set(runs.filter(({ from, to }) => to === from + 2 && givenNames.has(hashes[from]!)).map(({ from }) => text.slice(starts[from], ends[from + 1])));
}

/** Where a run of a headline, with or without its full stop, goes on behind the full name of somebody whom the text names elsewhere; -1 where none does. */
function behindKnown(tokens: Tokens, { from, to }: Run, people: () => ReadonlySet<string>): number {
  const { text, starts, ends, hashes, shapes, kinds } = tokens;
  if (to < from + 3 || !givenNames.has(hashes[from]!) || organizationWords.has(hashes[to - 1]!) || shapes[from + 2] !== Shape.capital || kinds[from + 2] !== TokenKind.word) return -1;
  return isHeadline(tokens, from, true) && people().has(text.slice(starts[from], ends[from + 1])) ? from + 2 : -1;
}

/** Where the first word stands that ends the name in a run, or -1. */
function verbIn({ hashes, shapes, kinds }: Tokens, { from, to }: Run): number {
  for (let i = from + 1; i < to; i++) {
    // "The Prime Minister Calls …": an office is no name.
    if (kinds[i] === TokenKind.word && shapes[i] === Shape.capital && ENDS.has(hashes[i]!)) return titleHeads.has(hashes[i - 1]!) ? -1 : i;
  }
  return -1;
}

/** True for a line of words with capitals that no full stop ends, unless it is let. */
function isHeadline({ text, kinds, shapes, starts, ends, count }: Tokens, at: number, mayStop = false): boolean {
  let [from, to] = [at, at];
  while (from > 0 && at - from < LONGEST_HEADLINE && kinds[from - 1] !== TokenKind.break) from--;
  while (to < count && to - at < LONGEST_HEADLINE && kinds[to] !== TokenKind.break) to++;
  if (to - from > LONGEST_HEADLINE || (!mayStop && /[.!?]["\u201d\u2019']?$/u.test(text.slice(starts[from], ends[to - 1])))) return false;
  let [large, small] = [0, 0];
  for (let i = from; i < to; i++) {
    if (kinds[i] !== TokenKind.word || ends[i]! - starts[i]! < SHORTEST_OF_MATTER) continue;
    if (shapes[i] === Shape.lower) small++;
    else large++;
  }
  return large > MOST_SMALL * small;
}

/** Shorter words of a headline are written small. */
const SHORTEST_OF_MATTER = 5;
/** For each small word of matter a headline in capitals has more than so many large ones. */
const MOST_SMALL = 3;
