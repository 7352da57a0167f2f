import { areOfOneHouse } from './carrier.ts';
import type { Pair, Traced } from './pair.ts';
import { unitsOutside } from './quoted.ts';
import { stemOfMatter, tellingSentences } from './retelling/telling-sentences.ts';

/** Units outside quotations from which a shared passage in the first half of a report is of its news. */
const OF_THE_NEWS = 60;
/** From this share of the words of matter on, two reports whose openings share no wording are of one thing. */
const OF_ONE_THING = 0.15;

/**
 * True for two stories of one house that share their background alone: paragraphs that stand in the second half of both, below news that have little in
 * common.
 */
export function isBackground({ a, b, match }: Pair): boolean {
  if (!areOfOneHouse(a, b)) return false;
  const upper = (of: Traced, side: 'a' | 'b') => match.passages.some((passage) => (
    unitsOutside([passage[side][0], Math.min(passage[side][1], of.text.length / 2)], of.quoted) >= OF_THE_NEWS
  ));
  if (upper(a, 'a') || upper(b, 'b')) return false;
  const [x, y] = [newsOf(a, match.passages.map((passage) => passage.a[0])), newsOf(b, match.passages.map((passage) => passage.b[0]))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared < OF_ONE_THING * Math.min(x.size, y.size);
}

/** The words of matter that a report tells before what it shares. */
function newsOf({ text, quoted, sentences }: Traced, shared: readonly number[]): ReadonlySet<string> {
  const end = Math.min(...shared);
  return new Set(tellingSentences({ text, sentences: sentences.filter((span) => span[1] <= end) }, quoted, stemOfMatter).flatMap(({ words }) => words));
}
