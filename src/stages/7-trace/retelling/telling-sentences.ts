import { numberWords } from '../../../language/en/figures/number-words.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { eachWord } from '../../../text/words/words.ts';
import { unitsOutside } from '../quoted.ts';

/** A sentence that a reporter tells: the stems of its words of matter outside quotations, numbers as digits. */
export interface TellingSentence {
  readonly span: Span;
  readonly keys: ReadonlySet<string>;
}

/** Fewer words of matter tell nothing of their own. */
const FEWEST = 4;
/** Sentences further down are not looked at: who tells another's story again does not need so many. */
const MOST = 150;

/**
 * The sentences by which a report tells its story in words of its own, in order, those with `fewest` words of matter or more; `quoted` are the stretches that
 * are others' words.
 */
export function tellingSentences({ text, sentences }: Pick<Report, 'text' | 'sentences'>, quoted: readonly Span[], fewest = FEWEST): TellingSentence[] {
  return sentences.slice(0, MOST).flatMap((span) => {
    const keys = new Set<string>();
    const inside = quoted.filter(([start, end]) => start < span[1] && span[0] < end);
    eachWord(text, span, (start, end, key) => {
      if (!FUNCTION_WORDS.has(key) && (inside.length === 0 || unitsOutside([start, end], inside) > 0)) keys.add(keyOf(key));
    });
    return keys.size < fewest ? [] : [{ span, keys }];
  });
}

/** "nine" and "9" are one word, and so are the forms of a verb. */
function keyOf(key: string): string {
  const number = numberWords.small.get(key);
  return number === undefined ? stem(key) : String(number);
}
