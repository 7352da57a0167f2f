import type { Cast } from './cast.ts';
import type { View } from '../view/view.ts';
import { BY } from '../../../../language/en/grammar/grammar-hashes.ts';
import { BORN, DYING_VERBS, SURVIVED } from '../../../../language/en/speech/obituaries.ts';
import { tokenAt, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const DYING = new WordSet(DYING_VERBS);
const BIRTH = wordHash(BORN);
const LEFT_BEHIND = wordHash(SURVIVED);
/** How many sentences at the head of a report may say who died. */
const LEAD = 4;
/** Tokens before the name of who died, in its sentence: a title, a calling. */
const NEAR = 4;

/**
 * Whose obituary a report is: the person with whose name a sentence of its lead opens that says that he died, where the report also tells of his birth and
 * whom he left; `null` for any other report. Of that person “she” speaks in every new paragraph.
 */
export function deceased(view: View, cast: Cast): string | null {
  const { hashes, starts, ends, count } = view.tokens;
  for (const { from, to } of view.sentences.slice(0, LEAD)) {
    const named = cast.names[cast.firstMention(starts[from] ?? 0)];
    if (named === undefined || to <= from || named.span[1] > ends[to - 1]! || cast.entity(named.entity)?.type !== 'person') continue;
    const at = tokenAt(view.tokens, named.span[0]);
    if (at - from > NEAR || view.quotedAt[at]! >= 0) continue;
    for (let i = at + 1; i < to; i++) {
      if (!DYING.has(hashes[i]!) || view.quotedAt[i]! >= 0) continue;
      let [born, left] = [false, false];
      for (let k = 0; k + 1 < count; k++) {
        born ||= hashes[k] === BIRTH;
        left ||= hashes[k] === LEFT_BEHIND && hashes[k + 1] === BY;
      }
      return born && left ? named.entity : null;
    }
  }
  return null;
}
