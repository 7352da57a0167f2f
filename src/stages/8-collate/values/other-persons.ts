import { lastWordOf } from '../marks-at.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from './slots.ts';

/** The share of the words of the fuller sentence from which on two sentences are copies, whoever is named. */
export const COPIES = 0.65;

/**
 * True when two sentences, which share so many words and are no copies, each begin with another person, whom the other sentence does not name and its
 * report does: what is told of the one is not told of the other.
 */
export function areOfOtherPersons(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>, shared: number): boolean {
  if (shared >= COPIES * Math.max(a.context.size, b.context.size)) return false;
  const [x, y] = [personsOfWhole(pages[a.page]!, a.sentence), personsOfWhole(pages[b.page]!, b.sentence)];
  const [first, other] = [x[0], y[0]];
  if (first === undefined || other === undefined || x.includes(other) || y.includes(first)) return false;
  return pages[b.page]!.marks.persons().lastWords.has(first) && pages[a.page]!.marks.persons().lastWords.has(other);
}

/** The persons in a sentence, and of a piece of one none, since whom it tells of stands before it. */
function personsOfWhole(page: Prepared, sentence: number): readonly string[] {
  const { span: [start] } = page.sentences[sentence]!;
  return WHOLE.test(page.report.text.slice(start, start + 2)) ? personsIn(page, sentence) : [];
}

/** The last words of the names of persons in a sentence, in small letters, in order. */
export function personsIn({ report, sentences, marks }: Prepared, sentence: number): readonly string[] {
  const { ids } = marks.persons();
  return marks
    .names()
    .overlapping(sentences[sentence]!.span)
    .filter(({ entity }) => ids.has(entity))
    .map((name) => lastWordOf(report.text.slice(...name.span)));
}

/** How a whole sentence begins. */
const WHOLE = /^["\u201c'\u2018]?[\p{Lu}\d]/u;
