import { PERSON_NOUNS } from '../../../language/en/grammar/pronouns.ts';
import type { Figure } from '../../../model/figure.ts';
import { isOneEdit } from '../../../text/words/one-edit.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Prepared } from '../prepared.ts';

/** An age that is told right before a full name ("the 61-year-old Ada Quill"), as that person's; any other figure as it is. */
export function withHolder({ report: { text, entities }, marks }: Prepared, figure: Figure): Figure {
  if (figure.dimension !== 'age' || figure.subject !== null) return figure;
  const start = figure.span[1] + 1;
  const name = marks.names().overlapping([start, start + 1]).find(({ span }) => span[0] === start);
  const type = entities.find(({ id }) => id === name?.entity)?.type;
  if (name === undefined || (type !== 'person' && type !== 'other')) return figure;
  const [subject, [, noun]] = [text.slice(...name.span), RIGHT_BEHIND.exec(text.slice(name.span[1], name.span[1] + LONGEST_NOUN)) ?? []];
  // "A 35-year-old Old Norrby man" names where he is from.
  return !subject.includes(' ') || PERSON_NOUNS.includes(noun ?? '') ? figure : { ...figure, subject, subjectEntity: name.entity };
}

/** How far behind a name, in units, a noun is looked for. */
const LONGEST_NOUN = 24;
const RIGHT_BEHIND = /^ (\p{Ll}+)/u;

/**
 * True for the ages of two persons of one last name: both are named in full, and their first names neither are spelled alike nor shorten each other.
 * "Kit" and "Katharine" are two here, and lose a difference; two of one family would otherwise be one.
 */
export function areOfTwoOfOneName(a: Figure, b: Figure): boolean {
  if (a.dimension !== 'age' || b.dimension !== 'age' || a.subject === null || b.subject === null) return false;
  const [x, y] = [a.subject, b.subject].map((name) => wordsOf(name).map(({ key }) => key)) as [string[], string[]];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  return !x.slice(0, -1).some((one) => y.slice(0, -1).some((other) => areOneFirstName(one, other)));
}

/** Equal, a letter apart, or one the beginning of the other ("J.", "Jo", "Jorun"). */
function areOneFirstName(a: string, b: string): boolean {
  const [short, long] = [a.replace(/\.$/, ''), b.replace(/\.$/, '')].sort((x, y) => x.length - y.length) as [string, string];
  return long.startsWith(short) || isOneEdit(a, b);
}
