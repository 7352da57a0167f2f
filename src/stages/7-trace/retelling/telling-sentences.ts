import { numberWords } from '../../../language/en/figures/number-words.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { eachWord } from '../../../text/words/words.ts';
import { unitsOutside } from '../quoted.ts';

/** A sentence that a reporter tells: its words of matter outside quotations, each once, in order. */
export interface TellingSentence<Word = string> {
  readonly span: Span;
  readonly words: readonly Word[];
}

/** Fewer words of matter tell nothing of their own. */
const FEWEST = 4;
/** Sentences further down are not looked at: who tells another's story again does not need so many. */
const MOST = 150;

/**
 * The sentences by which a report tells its story in words of its own, in order, those with `fewest` words of matter or more; `quoted` are the stretches that
 * are others' words, and `matterOf` gives what a word is compared by, `null` for one that is no matter.
 */
export function tellingSentences<Word>(
  { text, sentences }: Pick<Report, 'text' | 'sentences'>, quoted: readonly Span[], matterOf: (key: string) => Word | null, fewest = FEWEST,
): TellingSentence<Word>[] {
  return sentences.slice(0, MOST).flatMap((span) => {
    const words = new Set<Word>();
    const inside = quoted.filter(([start, end]) => start < span[1] && span[0] < end);
    eachWord(text, span, (start, end, key) => {
      const word = matterOf(key);
      if (word !== null && (inside.length === 0 || unitsOutside([start, end], inside) > 0)) words.add(word);
    });
    return words.size < fewest ? [] : [{ span, words: [...words] }];
  });
}

/** The stem of a word of matter: "nine" and "9" are one word, and so are the forms of a verb. `null` for a word of grammar. */
export function stemOfMatter(key: string): string | null {
  if (FUNCTION_WORDS.has(key)) return null;
  const number = numberWords.small.get(key);
  return number === undefined ? stem(key) : String(number);
}

/** Stems of matter by number, so that those of thousands of reports are worked out once for each word and kept once. */
export function numberedMatter(): (key: string) => number | null {
  const byKey = new Map<string, number | null>();
  const byStem = new Map<string, number>();
  return (key) => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const stem = stemOfMatter(key);
    const number = stem === null ? null : (byStem.get(stem) ?? byStem.size);
    if (stem !== null) byStem.set(stem, number!);
    byKey.set(key, number);
    return number;
  };
}
