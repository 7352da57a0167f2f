import type { Lexemes } from '../../../text/words/lexemes.ts';
import { endsSentence } from './sentence-end.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes a clause between commas has at most. */
const LONGEST = 24;

/**
 * The comma before a relative clause that ends with the comma at `end`, behind which a verb of the present goes on: "Lidov, | who lost on Tuesday, travel to";
 * `null` where none ends there, as in "who left as chairman, president and".
 */
export function asideBefore(lexemes: Lexemes, end: number, words: TenseWords): number | null {
  if (!words.present.verbs.has(lexemes.word[end + 1] ?? '')) return null;
  for (let at = end - 1; at > 0 && at > end - LONGEST && !endsSentence(lexemes, at, words); at--) {
    if (lexemes.word[at] === ',') return words.relatives.has(lexemes.word[at + 1]!) ? at : null;
  }
  return null;
}
