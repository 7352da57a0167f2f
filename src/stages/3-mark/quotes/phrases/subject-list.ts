import { AND, AS, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { EXAMPLE_OPENERS, SUCH, TAKEN_TOGETHER } from '../../../../language/en/grammar/list-words.ts';
import { phraseLinks, subordinators } from '../../../../language/en/words/word-sets.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, tokenText, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { roleType } from './role-words.ts';
import { verbGroup } from './verb-group.ts';

const OPENERS = new WordSet(EXAMPLE_OPENERS);
const TOGETHER = new WordSet(TAKEN_TOGETHER);
const SUCH_AS = wordHash(SUCH);
/** How many a list may name. */
const MOST = 8;

/** The names that "and" lists right before a verb, with what they belong to. */
export interface SubjectList {
  /** The name of each, in order. */
  readonly phrases: readonly Chunk[];
  /** The noun before them, where they are examples of it ("firms like …") or tell whose or where it is ("the mayors of …"); `null` for names alone. */
  readonly noun: Chunk | null;
  /** True where the names are examples of the noun. */
  readonly examples: boolean;
  readonly from: number;
  readonly to: number;
}

/** The list of names that is the subject of the verb at `head`: "firms like Merrow, Tidewell and Orla Foods all wrote"; `null` where none stands there. */
export function subjectList(view: View, head: number): SubjectList | null {
  const { hashes } = view.tokens;
  const [group] = verbGroup(view, head);
  const to = group > 0 && TOGETHER.has(hashes[group - 1]!) ? group - 1 : group;
  const phrases = namesBefore(view, to);
  if (phrases.length < 2) return null;
  const { from } = phrases[0]!;
  const examples = OPENERS.has(hashes[from - 1] ?? 0) || (hashes[from - 1] === AS && hashes[from - 2] === SUCH_AS);
  const noun = examples || phraseLinks.has(hashes[from - 1] ?? 0) ? nounOf(view, hashes[from - 1] === AS ? from - 2 : from - 1, examples) : null;
  return { phrases, noun, examples: examples && noun !== null, from: noun?.from ?? from, to };
}

/** The names that end at `to`, the last behind "and", the others behind commas; fewer than two where they are no list. */
function namesBefore(view: View, to: number): Chunk[] {
  const { hashes } = view.tokens;
  const phrases: Chunk[] = [];
  for (let at = to; phrases.length < MOST; ) {
    const chunk = nameEndingAt(view, at);
    if (chunk === null) return phrases.length < 2 ? [] : phrases;
    phrases.unshift(chunk);
    const before = chunk.from - 1;
    if (phrases.length === 1) {
      if (hashes[before] !== AND) return [];
      at = hashes[before - 1] === COMMA ? before - 1 : before;
    } else if (hashes[before] === COMMA) at = before;
    else return phrases;
  }
  return [];
}

/** The phrase that ends with a capital at `at`; `null` for none. */
function nameEndingAt({ chunkAt, chunks, quotedAt, tokens: { shapes } }: View, at: number): Chunk | null {
  const chunk = at > 0 && quotedAt[at - 1]! < 0 && shapes[at - 1]! >= Shape.capital ? chunkAt[at - 1]! : -1;
  return chunk >= 0 && chunks[chunk]!.to === at ? chunks[chunk]! : null;
}

/** The phrase of several that ends at `at`: of people or bodies, or, before examples of it, of anything; `null` where no such noun stands there. */
function nounOf(view: View, at: number, examples: boolean): Chunk | null {
  const { chunkAt, chunks, tags, tokens } = view;
  const chunk = at > 0 ? chunkAt[at - 1]! : -1;
  // “In states like Orla, Merrow and Tidewell said”: what a preposition leads to is no subject.
  if (chunk < 0 || at > chunks[chunk]!.to) return null;
  const { from } = chunks[chunk]!;
  if (tags[from - 1] === Tag.adp && !subordinators.has(tokens.hashes[from - 1]!)) return null;
  const word = tokenText(tokens, at - 1).toLowerCase();
  return roleType(word) === 'group' || (examples && word.endsWith('s')) ? { from, to: at } : null;
}
