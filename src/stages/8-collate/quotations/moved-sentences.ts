import type { DisputeItem } from '../../../model/claim.ts';
import type { Difference } from '../difference.ts';
import type { Prepared, Utterance } from '../prepared.ts';
import type { Comparison, Side } from './comparison.ts';
import { pairKey } from './pair-key.ts';

/** Sentences of fewer words ("Thank you.") may be said twice. */
const FEWEST_WORDS = 4;

/** Quotations that two reports give in the same sentences, word for word, in another order: one difference for each pair of quotations. */
export class MovedSentences {
  readonly #numbers = new Map<Utterance, number>();
  readonly #seen = new Set<number>();

  /** The difference of two quotations; `null` where there is none, or they were looked at before. */
  in({ a, b }: Comparison): Difference | null {
    const [left, right] = [utteranceOf(a), utteranceOf(b)];
    if (left === null || right === null || left.words.length < 2 * FEWEST_WORDS || right.words.length < 2 * FEWEST_WORDS) return null;
    if (!isOfSeveral(a.page, left) || !isOfSeveral(b.page, right)) return null;
    const [x, y] = [this.#numberOf(left), this.#numberOf(right)];
    const pair = pairKey(Math.min(x, y), Math.max(x, y));
    if (this.#seen.has(pair)) return null;
    this.#seen.add(pair);
    const items = inOtherOrder(a.page, sentencesOf(a.page, left), b.page, sentencesOf(b.page, right));
    return items === null ? null : { kind: 'wording', severity: 'difference', items };
  }

  #numberOf(utterance: Utterance): number {
    const known = this.#numbers.get(utterance);
    if (known !== undefined) return known;
    this.#numbers.set(utterance, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** The utterance that the words of a side stand in. */
function utteranceOf({ page, words, quoted }: Side): Utterance | null {
  const first = words.find(({ utterance }) => utterance >= 0);
  return quoted && first !== undefined ? page.utterances[first.utterance]! : null;
}

/** True for an utterance that does not lie in one sentence. */
function isOfSeveral({ words }: Prepared, { words: own }: Utterance): boolean {
  return words[own[0]!]!.sentence !== words[own.at(-1)!]!.sentence;
}

interface Said {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of an utterance that are long enough to be known again. */
function sentencesOf(page: Prepared, { words }: Utterance): Said[] {
  const bySentence = Map.groupBy(words.map((w) => page.words[w]!), ({ sentence }) => sentence);
  return [...bySentence.values()].filter((said) => said.length >= FEWEST_WORDS)
    .map((said) => ({ words: said.map(({ key }) => key).join(' '), start: said[0]!.start, end: said.at(-1)!.end }));
}

/** The first two neighbours of one side that the other side has the other way round, with what stands between them. */
function inOtherOrder(pageA: Prepared, a: readonly Said[], pageB: Prepared, b: readonly Said[]): Difference['items'] | null {
  const places = new Map(b.map((said) => [said.words, said]));
  const shared = a.filter(({ words }) => places.has(words));
  if (new Set(shared.map(({ words }) => words)).size < shared.length || places.size < b.length) return null;
  const at = shared.findIndex((said, i) => i > 0 && places.get(said.words)!.start < places.get(shared[i - 1]!.words)!.start);
  if (at < 0) return null;
  const [early, late] = [shared[at - 1]!, shared[at]!];
  return [itemOf(pageA, early.start, late.end), itemOf(pageB, places.get(late.words)!.start, places.get(early.words)!.end)];
}

function itemOf({ report }: Prepared, start: number, end: number): DisputeItem {
  return { report: report.id, span: [start, end], reading: report.text.slice(start, end) };
}
