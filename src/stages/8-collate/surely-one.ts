import { PRONOUNS } from '../../language/en/pronouns.ts';
import { overlaps } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { SPOKEN } from './deed.ts';
import type { Prepared } from './prepared.ts';
import type { Slot } from './slots.ts';
import { likeness } from './ties.ts';

/** The share of the words of the fuller sentence from which on two are near copies, whoever is named in them. */
const COPIES = 0.65;

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

/** The last words of the names of persons in a sentence, small letters. */
function personsIn({ report, sentences }: Prepared, sentence: number): readonly string[] {
  const { span } = sentences[sentence]!;
  const persons = new Set(report.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  return report.names.filter((name) => overlaps(name.span, span) && persons.has(name.entity)).map((name) => report.text.slice(...name.span).toLowerCase().split(/\s+/).at(-1)!);
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
