import { BETWEEN_HOLDER_AND_VERB, CHILDREN_HAD, KIN_OF, PLAYED, SUBJECT_PRONOUN } from '../../../language/en/figures/holders.ts';
import { SPEECH_VERBS } from '../../../language/en/speech/speech-verbs.ts';
import { tenseWords } from '../../../language/en/time/tense-words.ts';
import type { Figure } from '../../../model/figure.ts';
import { lastWordOf } from '../marks-at.ts';
import type { Prepared } from '../prepared.ts';
import { COPIES, personsIn } from '../values/other-persons.ts';
import type { Slot } from '../values/slots.ts';

/**
 * True for figures of two holders: shares or lengths of time of two that each report names; or what two persons did, or two bodies that each report names
 * ("Quill finished with 16 points", "Lowe finished with 20 points"), in sentences that are no copies.
 */
export function areOfTwoHolders(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>, shared: number): boolean {
  if (areHeldByTwo(pages, a, b)) return true;
  if (shared >= COPIES * Math.max(a.context.size, b.context.size)) return false;
  const [x, y] = [doerOf(pages[a.page]!, a), doerOf(pages[b.page]!, b)];
  if (x === null || y === null || areOneSpelling(x.last, y.last) || holds(x.name, y.last) || holds(y.name, x.last)) return false;
  if ((x.isPerson && y.isPerson) || PLAYED.has(a.value.unit ?? '')) return true;
  return x.isPerson === y.isPerson && isNamedIn(pages[a.page]!, y) && isNamedIn(pages[b.page]!, x);
}

/** Who does what a figure tells of. */
interface Doer {
  readonly name: string;
  /** The last word of the name, in small letters. */
  readonly last: string;
  readonly isPerson: boolean;
}

/** True for one name, also where one report leaves its last letters away ("Brand", "Brandt"). */
function areOneSpelling(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** True where a report has the last word of a name. */
function isNamedIn({ report: { text } }: Prepared, { name }: Doer): boolean {
  return text.includes(name.slice(name.lastIndexOf(' ') + 1));
}

/** The last name before a figure, in its sentence, that is the subject of a verb of doing: not of one of speech. */
function doerOf(page: Prepared, { sentence, span: [start] }: Slot<Figure>): Doer | null {
  const { report: { text }, sentences, marks } = page;
  const [from] = sentences[sentence]!.span;
  const { ids } = marks.persons();
  const name = marks
    .names()
    .overlapping([from, start])
    .findLast(({ span }) => span[1] < start && isDoer(text.slice(span[1], start)));
  if (name === undefined) return opensWithPronoun(text, from) ? onlyPersonIn(page, sentence - 1) : null;
  const words = text.slice(...name.span);
  return { name: words, last: lastWordOf(words), isPerson: ids.has(name.entity) };
}

function opensWithPronoun(text: string, from: number): boolean {
  return SUBJECT_PRONOUN.test(text.slice(from, from + LONGEST_PRONOUN));
}

/** The person that a sentence names, where it names one. */
function onlyPersonIn(page: Prepared, sentence: number): Doer | null {
  const [last, ...others] = sentence < 0 ? [] : new Set(personsIn(page, sentence));
  return last === undefined || others.length > 0 ? null : { name: last, last, isPerson: true };
}

/** Longer than any pronoun with a mark before it and a space behind. */
const LONGEST_PRONOUN = 6;

/** True where the words behind a name begin with a verb that tells what it did, behind an aside at most. */
function isDoer(behind: string): boolean {
  const verb = BETWEEN_HOLDER_AND_VERB.exec(behind)?.[1];
  return verb !== undefined && !SPEECH.has(verb) && (tenseWords.pastVerbs.has(verb) || (verb.length > 4 && verb.endsWith('ed')));
}

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);

function holds(name: string, word: string): boolean {
  return name.toLowerCase().split(/[^\p{L}]+/u).includes(word);
}

/** True where one figure counts the children that somebody has ("a mother of 12"), and the other children of nobody in particular. */
export function areOfOtherKin(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map(({ page, span: [start] }) => pages[page]!.report.text.slice(Math.max(0, start - REACH), start)) as [string, string];
  return (KIN_OF.test(x) && !KIN_OF.test(y) && !CHILDREN_HAD.test(y)) || (KIN_OF.test(y) && !KIN_OF.test(x) && !CHILDREN_HAD.test(x));
}

/** How far before a number, in units, it is looked for whose children it counts. */
const REACH = 40;

/** A share, or how long something lasts: what each of several has of its own. */
function isHeld({ unit, dimension }: Figure): boolean {
  return unit === 'percentage' || dimension === 'time';
}

/** True for such figures of two named holders where each report names both, so that they are not two names of one. */
function areHeldByTwo(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a.value, b.value];
  if (!isHeld(x) || !isHeld(y) || x.subjectEntity === null || y.subjectEntity === null || x.subject === null || y.subject === null) {
    return false;
  }
  const words = new Set(x.subject.toLowerCase().split(/\P{L}+/u));
  if (y.subject.toLowerCase().split(/\P{L}+/u).some((word) => word.length > 2 && words.has(word))) return false;
  return pages[a.page]!.report.text.includes(y.subject) && pages[b.page]!.report.text.includes(x.subject);
}
