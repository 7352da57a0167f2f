import type { Unit } from '../units/units.ts';
import { isStatement } from './line-kinds.ts';

/** Words that somebody says, with which a line opens. */
const OPENS_QUOTED = /^["“”„«‘「『]/u;
const OPENS_SENTENCE = /^["“‘]?\p{Lu}/u;
/** A sentence that leads to words: it ends in a colon, and is longer than a label. */
const LEADS = /^\p{Lu}[^:]{20,300}:$/u;

/**
 * The lines that the text itself cannot do without: what leads to the quotation of the unit below ("The mayor answered in a statement on Monday:") or opens the text with a colon, and a whole
 * sentence with a unit of the body right below, and right above or nothing. `isBody` tells what is body as things stand, `isKnown` what is surely furniture.
 */
export function sentencesAmong(units: readonly Unit[], isBody: (at: number) => boolean, isKnown: (at: number) => boolean): readonly number[] {
  const kept = new Set<number>();
  const stays = (at: number): boolean => kept.has(at) || isBody(at);
  for (let at = units.length - 2; at >= 0; at--) {
    const { text } = units[at]!;
    if (stays(at) || isKnown(at) || !stays(at + 1)) continue;
    if (LEADS.test(text) && (at === 0 || OPENS_QUOTED.test(units[at + 1]!.text))) kept.add(at);
    else if (isStatement(text) && OPENS_SENTENCE.test(text) && (at === 0 || isBody(at - 1))) kept.add(at);
  }
  return [...kept];
}
