import { overlaps } from '../../text/span.ts';
import type { Prepared } from './prepared.ts';
import type { Slot } from './slots.ts';

/** True when two sentences name other persons, none of them the same, and each report names one of the other's elsewhere: what happened to one of them did not happen to the other. */
export function areOfOtherPersons(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [personsIn(pages[a.page]!, a.sentence), personsIn(pages[b.page]!, b.sentence)];
  if (x.size === 0 || y.size === 0 || [...x].some((name) => y.has(name))) return false;
  return knows(pages[b.page]!, x) && knows(pages[a.page]!, y);
}

/** The last words of the names of persons in a sentence; of a piece of one none, since whom it tells of stands before it. */
function personsIn({ report, sentences }: Prepared, sentence: number): ReadonlySet<string> {
  const { span } = sentences[sentence]!;
  if (!WHOLE.test(report.text.slice(span[0], span[0] + 2))) return new Set();
  const persons = new Set(report.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  return new Set(report.names.filter((name) => overlaps(name.span, span) && persons.has(name.entity)).map((name) => lastOf(report.text.slice(...name.span))));
}

/** How a whole sentence begins. */
const WHOLE = /^["\u201c'\u2018]?[\p{Lu}\d]/u;

function knows({ report }: Prepared, names: ReadonlySet<string>): boolean {
  return report.entities.some(({ type, name }) => type === 'person' && names.has(lastOf(name)));
}

function lastOf(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1)!;
}
