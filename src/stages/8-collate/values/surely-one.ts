import { PRONOUNS } from '../../../language/en/grammar/pronouns.ts';
import { wordsOf } from '../../../text/words/words.ts';
import { SPOKEN } from './deed.ts';
import { COPIES, personsIn } from './other-persons.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from './slots.ts';
import { likeness } from './ties.ts';

/**
 * True when nothing speaks against two values that differ being told of one thing, so that both cannot be right: unless the sentences are near
 * copies, they tell of one person where both name persons, and of one deed where both tell deeds. What fails this may still be shown, as a difference.
 */
export function areSurelyOfOne(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  if (likeness(a, b).shared >= COPIES * Math.max(a.context.size, b.context.size)) return true;
  return !areOfTwoPersons(pages, a, b) && !areOfTwoDeeds(a, b);
}

/** True when both sentences name persons, and none the same, or when one leaves the person to a pronoun that opens it. */
function areOfTwoPersons(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [personsIn(pages[a.page]!, a.sentence), personsIn(pages[b.page]!, b.sentence)];
  if (x.length > 0 && y.length > 0) return !x.some((name) => y.includes(name));
  return (x.length > 0 && opensWithPronoun(pages[b.page]!, b.sentence)) || (y.length > 0 && opensWithPronoun(pages[a.page]!, a.sentence));
}

function opensWithPronoun({ report, sentences }: Prepared, sentence: number): boolean {
  const { span } = sentences[sentence]!;
  const first = wordsOf(report.text, [span[0], Math.min(span[1], span[0] + LONGEST_PRONOUN)])[0];
  return first !== undefined && first.key in PRONOUNS;
}

/** Longer than any pronoun with the marks before it. */
const LONGEST_PRONOUN = 12;

/** True when both clauses tell deeds, and none the same. */
function areOfTwoDeeds(a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ deeds }) => [...deeds].filter((deed) => deed !== SPOKEN)) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((deed) => y.includes(deed));
}
