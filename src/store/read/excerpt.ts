import type { Span } from '../../model/span.ts';
import type { Term } from '../db/database.ts';
import { wordsMeant } from '../db/terms.ts';
import type { SearchHit } from '../store.ts';

/** Units of a text that are looked through. */
const LOOKED_AT = 200_000;
/** Longest excerpt, in units. */
const LONGEST = 320;

/** The sentence of a text that holds most of the terms' words, the first among equals, with the words marked; the beginning of the text where none does. */
export function excerptOf(text: string, sentences: readonly Span[], terms: readonly Term[]): Pick<SearchHit, 'span' | 'excerpt' | 'marks'> {
  const found = wordsMeant(text.slice(0, LOOKED_AT), terms);
  const best = bestSentence(sentences, found);
  if (best === null) return { span: null, excerpt: text.slice(0, LONGEST), marks: [] };
  const within = found.filter(({ start, end }) => start >= best[0] && end <= best[1]);
  const start = best[1] - best[0] <= LONGEST ? best[0] : Math.max(best[0], Math.min(within[0]!.start - LONGEST / 4, best[1] - LONGEST));
  const end = Math.min(best[1], start + LONGEST);
  return {
    span: best,
    excerpt: text.slice(start, end),
    marks: within.filter((word) => word.start >= start && word.end <= end).map((word): Span => [word.start - start, word.end - start]),
  };
}

/** The words found are in order, and so are the sentences. */
function bestSentence(sentences: readonly Span[], found: readonly { readonly start: number; readonly folded: string }[]): Span | null {
  let [best, most, at] = [null as Span | null, 0, 0];
  for (const sentence of sentences) {
    const held = new Set<string>();
    while (at < found.length && found[at]!.start < sentence[1]) {
      if (found[at]!.start >= sentence[0]) held.add(found[at]!.folded);
      at++;
    }
    if (held.size > most) [best, most] = [sentence, held.size];
  }
  return best;
}
