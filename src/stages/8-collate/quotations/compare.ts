import type { WordPair } from './align-words.ts';
import type { Comparison } from './comparison.ts';
import type { Prepared, Utterance } from '../prepared.ts';
import { isUnfinished } from './cuts.ts';
import { indexRuns, sharedRuns } from './shared-runs.ts';
import { isLight } from '../word-forms.ts';

/** Shortest quotation, in words, that is looked for in other reports. */
const SHORTEST = 4;

/** Every place where the words that one report quotes stand in another, one by one, since of copies there are very many. */
export function* compareQuotations(pages: readonly Prepared[]): Generator<Comparison> {
  const index = indexRuns(pages);
  for (const [p, page] of pages.entries()) {
    for (const utterance of page.utterances) {
      if (utterance.words.length < SHORTEST) continue;
      for (const run of sharedRuns(pages, index, p, utterance)) {
        const comparison = compareRun(page, utterance, pages[run.page]!, run.pairs);
        if (comparison !== null) yield comparison;
      }
    }
  }
}

/** Fewest equal words that make two quotations the same. */
const FEWEST = 4;
/** Words that are not between quotation marks must follow a quotation this closely to count as its wording. */
const CLOSE = 0.8;
const FEWEST_UNQUOTED = 5;

/** Sets an utterance against the place in another report where its words stand, or `null` when they are too few or too scattered to be the same words. */
function compareRun(self: Prepared, utterance: Utterance, other: Prepared, run: readonly WordPair[]): Comparison | null {
  const words = utterance.words.map((w) => self.words[w]!);
  const first = run[0]!.b;
  const last = run.at(-1)!.b;
  const quoted = run.filter(({ b }) => other.words[b]!.utterance >= 0).length >= run.length / 2;
  const wordIndexes = sideIndexes(other, first, last, quoted);
  const position = new Map(wordIndexes.map((w, i) => [w, i]));
  const pairs = run.flatMap(({ a, b }) => (position.has(b) ? [{ a, b: position.get(b)! }] : []));
  const stretch = Math.max(pairs.at(-1)!.a - pairs[0]!.a, pairs.at(-1)!.b - pairs[0]!.b) + 1;
  const density = pairs.length / stretch;
  const cutOff = quoted && density === 1 && isUnfinished({ page: self, words }, pairs.at(-1)!.a);
  if (pairs.length < FEWEST || pairs.filter(({ a }) => !isLight(words[a]!.key)).length < (cutOff ? 1 : 2)) return null;
  if (pairs.length < 6 && pairs.length < 0.6 * Math.min(words.length, wordIndexes.length)) return null;
  if (density < (pairs.length < 7 ? 0.75 : 0.6) || (!quoted && (density < CLOSE || pairs.length < FEWEST_UNQUOTED))) return null;
  const ends = (indexes: readonly number[], side: 'a' | 'b'): readonly [number, number] => [indexes[pairs[0]![side]]!, indexes[pairs.at(-1)![side]]!];
  if (isQuotedWithin(self, ...ends(utterance.words, 'a')) !== isQuotedWithin(other, ...ends(wordIndexes, 'b'))) return null;
  return {
    a: { page: self, words, indexes: utterance.words, quoted: true },
    b: { page: other, words: wordIndexes.map((w) => other.words[w]!), indexes: wordIndexes, quoted },
    pairs, density,
  };
}

/** True for words that stand in marks of their own within a quotation ("You told us, 'I never asked'"): the speaker repeats them, whoever said them. */
function isQuotedWithin({ words, report: { text } }: Prepared, first: number, last: number): boolean {
  const [{ utterance, start }, { end }] = [words[first]!, words[last]!];
  if (utterance < 0 || words[first - 1]?.utterance !== utterance) return false;
  return /\s['\u2018]$/u.test(text.slice(start - 2, start)) && /^[,.!?]?['\u2019](?!\p{L})/u.test(text.slice(end, end + 3));
}

/** The words of the other side: with the rest of their sentences at both ends, and without what stands between the marks' breaks. */
function sideIndexes(page: Prepared, first: number, last: number, quoted: boolean): number[] {
  const indexes: number[] = [];
  const from = page.sentences[page.words[first]!.sentence]!.from;
  const to = page.sentences[page.words[last]!.sentence]!.to;
  for (let w = from; w < to; w++) {
    const word = page.words[w]!;
    if (!quoted || word.utterance >= 0) indexes.push(w);
  }
  return indexes;
}
