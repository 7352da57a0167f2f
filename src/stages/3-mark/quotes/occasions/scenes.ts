import type { Time } from '../../../../model/figure.ts';
import type { Occasion } from '../../../../model/quote.ts';
import { AHEAD_WORDS, OWN_SCENES } from '../../../../language/en/speech/occasions.ts';
import { Tag } from '../../../../language/tagger.ts';
import { firstFrom, startOf } from '../../../../text/first-from.ts';
import { tokenAt } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { DAY_LENGTH } from './days-of-cues.ts';

const AHEAD = new WordSet(AHEAD_WORDS);
const OWN = new WordSet(OWN_SCENES);
/** Tokens at the start of a sentence in which it sets its own time. */
const LONGEST_OPENING = 6;

/**
 * True for a sentence that opens with another time than that of the scene before it ("In 2003, she addressed a rally", "At a 2008 ceremony, …"), or with
 * another channel: "In his statement, Quill did not …".
 */
export function leavesScene({ tokens, tags, quotedAt }: View, times: readonly Time[], { from, to }: Chunk, scene: Occasion | null): boolean {
  if (tags[from] !== Tag.adp || quotedAt[from]! >= 0) return false;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_OPENING) && tags[i] !== Tag.punct && tags[i] !== Tag.verb; i++) {
    if (OWN.has(tokens.hashes[i]!)) return scene?.event?.endsWith(tokens.text.slice(tokens.starts[i], tokens.ends[i])) !== true;
  }
  const end = tokens.ends[Math.min(to, from + LONGEST_OPENING) - 1]!;
  const time = times[firstFrom(times, startOf, tokens.starts[from]!)];
  return time !== undefined && time.type === 'DATE' && time.edtf !== null && time.span[1] <= end;
}

/**
 * True for a sentence that tells of a later day than the scene before it, and not of what is ahead: "Asked about it, Quill stayed firm on Sunday" leaves
 * Saturday's rally.
 */
export function tellsLaterDay({ tokens, quotedAt }: View, times: readonly Time[], { from, to }: Chunk, scene: Occasion | null): boolean {
  if (scene?.when?.length !== DAY_LENGTH) return false;
  for (let i = from; i < to; i++) if (AHEAD.has(tokens.hashes[i]!)) return false;
  const [start, end] = [tokens.starts[from]!, tokens.ends[to - 1]!];
  for (let t = firstFrom(times, startOf, start); t < times.length && times[t]!.span[1] <= end; t++) {
    const { edtf, span } = times[t]!;
    if (edtf === null || edtf.length < DAY_LENGTH || !/^\d/.test(edtf) || quotedAt[tokenAt(tokens, span[0])]! >= 0) continue;
    if (edtf.slice(0, DAY_LENGTH) > scene.when) return true;
  }
  return false;
}
