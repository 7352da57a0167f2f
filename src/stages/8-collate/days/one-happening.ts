import { ARTICLE_BEFORE } from '../../../language/en/grammar/function-words.ts';
import { ONE_OF_SEVERAL_DAYS, OWN_DAY, PARTS_OF_DAY } from '../../../language/en/time/relative-days.ts';
import { stem } from '../../../language/en/words/stem.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Day } from './day.ts';
import { areDoneApart, areOfTwoDeeds, goesOnInOne, isBoundOfOne } from './two-deeds.ts';
import type { BorneOut } from './borne-out.ts';
import { SPEECH_STEMS, areOfTwoOccasions, isOfSpeech } from './two-occasions.ts';
import { SPOKEN } from '../values/deed.ts';
import { COPIES, areOfOtherPersons } from '../values/other-persons.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import { areBeforeSameWord, areBesideSameWords, areOfOneDeed, areTied } from '../values/ties.ts';
import type { Alikeness, Known, Sureness } from '../values/alikeness.ts';
import { isLight } from '../word-forms.ts';

/** The share of words that two sentences must share for their days to be days of one happening: alone, where one report also
 * gives the other's day elsewhere, where more ties them together, of the fuller sentence, and where both only say when words were spoken. */
const SHARED = { copies: 0.65, alone: 0.45, known: 0.4, bound: 0.35, fuller: 0.35, opening: 0.2 };
/** The same where only one of the days is the day of the words. */
const SPEECH_SHARED = 0.8;
/** The share of words by which two sentences tell alike although no verb ties them: in all, and where words near both days are the same too. */
const TOLD = { overlap: 0.5, nearby: 0.3 };
const FEWEST = { alone: 4, bound: 3, before: 2 };
/** So many shared words, or so many near both days, tie two sentences together as well. */
const MANY = { shared: 7, near: 3 };

/** How sure it is that two days that differ are given for one happening, by what the sentences around them share. */
export function ofOneHappening(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>, alike: Alikeness, known: Known, areBorneOut: BorneOut): Sureness {
  if (isAfterTheOther(pages, a, b) || isAfterTheOther(pages, b, a) || (isToday(pages, a) && isToday(pages, b)) || goesOnInOne(pages, a, b)) return 'no';
  if (areOfTwoOccasions(pages, a, b)) return 'no';
  if (areOfTwoDays(pages, a, b, alike, areBorneOut)) return 'no';
  const marked = markedSureness(pages, a, b, alike);
  if (marked !== null) return marked;
  if (areOfTwo(a, b, alike, known) || areSetApart(pages, a, b, alike) || areOfOtherPersons(pages, a, b, alike.shared)) return 'no';
  const sureness = tiedSureness(pages, a, b, alike);
  return sureness === 'no' && (areToldAlike(pages, a, b, alike) || (known === 'neither' && areOfOneMonth(pages, a, b))) ? 'likely' : sureness;
}

/**
 * True for days, not times of day, of sentences that are no copies, of which one only bounds when something may come, or names a happening of its own, or which the
 * reports bear out both.
 */
function areOfTwoDays(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>, { shared }: Alikeness, areBorneOut: BorneOut): boolean {
  if (shared >= COPIES * Math.max(a.context.size, b.context.size) || (a.value.clock !== null && b.value.clock !== null)) return false;
  return isBoundOfOne(pages, a, b) || areNamedApart(pages, a, b) || areNamedApart(pages, b, a) || (areDoneApart(a, b) && areBorneOut(a, b));
}

/** True for the day of what it names ("Sunday's match") beside the day of a deed that the name's clause does not tell ("was arrested on Tuesday"). */
function areNamedApart(pages: readonly Prepared[], day: Slot<Day>, done: Slot<Day>): boolean {
  return namesAnother(pages, day, done) && done.deeds.size > 0 && !areBeforeSameWord(pages, day, done) && !areOfOneDeed(day, done);
}

/** True when so much of two sentences is the same, near the days too, that they tell of one happening whatever words tie the days to them. */
function areToldAlike(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>, { shared, overlap, near }: Alikeness): boolean {
  if (isLoose(a.value, b.value)) return false;
  if (isOfSpeech(pages, a) !== isOfSpeech(pages, b) && !(a.deeds.has(SPOKEN) && b.deeds.has(SPOKEN)) && !areOfOneSpeech(a, b)) {
    return overlap >= TOLD.overlap && near >= MANY.near;
  }
  return (overlap >= TOLD.overlap && shared >= FEWEST.alone) || (overlap >= TOLD.nearby && (near >= MANY.near || (near >= 2 && shared >= FEWEST.alone)));
}

/**
 * True for numbered days of one month, one of which names what the other's clause tells of ("the June 25 special election", "the election slated for
 * June 3").
 */
function areOfOneMonth(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  const [x, y] = [a.value.monthDay?.slice(0, 2), b.value.monthDay?.slice(0, 2)];
  return x !== undefined && x === y && (names(pages, a, b) || names(pages, b, a));
}

/** True when a day stands in the name of a happening, which stands near the other day. */
function names(pages: readonly Prepared[], day: Slot<Day>, { near }: Slot<Day>): boolean {
  if (!isName(pages, day)) return false;
  const behind = NAMED.exec(pages[day.page]!.report.text.slice(day.span[1], day.span[1] + LONGEST_NAME))?.[1] ?? '';
  return wordsOf(behind).some(({ key }) => !isLight(key) && near.has(stem(key)));
}

/** True for the day of something that it names ("Sunday's game") and of which the other clause does not tell. */
export function namesAnother(pages: readonly Prepared[], day: Slot<Day>, other: Slot<Day>): boolean {
  return isName(pages, day) && !isName(pages, other) && !names(pages, day, other);
}

/** The first words behind a day that may be the rest of a name. */
const NAMED = /^(?:\s?['\u2019]\s?s)?((?: \p{Ll}+){1,3})(?!\p{L})/u;
const LONGEST_NAME = 40;

/**
 * How sure it is where both days stand in one place: before the same word, or in the opening of a sentence that says when somebody spoke to
 * reporters; else `null`.
 */
function markedSureness(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>, { shared, overlap, near }: Alikeness): Sureness | null {
  if (shared >= FEWEST.before && areBeforeSameWord(pages, a, b)) return overlap >= SHARED.alone ? 'sure' : 'likely';
  const spoken = shared >= FEWEST.bound && overlap >= SHARED.opening && near >= 2 && isSpoken(a) && isSpoken(b);
  return spoken && opens(pages, a) && opens(pages, b) ? 'sure' : null;
}

/** True when what the sentences say of the days sets them apart, unless they are nearly copies. */
function areSetApart(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>, { overlap, shared, near }: Alikeness): boolean {
  if (overlap >= SHARED.copies) return false;
  if (near < MANY.near && !isName(pages, a) && !isName(pages, b) && areOfTwoDeeds(pages, a, b)) return true;
  return (shared < MANY.shared && areOfOtherParts(pages, a, b)) || isOneOfSeveral(pages, a) !== isOneOfSeveral(pages, b) || areYearsApart(pages, a, b);
}

/** True when both days are told with a part of the day, and not the same: "Monday evening", "Friday morning". */
function areOfOtherParts(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => PARTS_OF_DAY.findIndex((part) => part.test(pages[page]!.report.text.slice(span[0], span[1] + LONGEST_PART))));
  return x !== -1 && y !== -1 && x !== y;
}

/** True when little ties the days together, the less the more the story knows both of them. */
function areOfTwo(a: Slot<Day>, b: Slot<Day>, { shared, overlap, near }: Alikeness, known: Known): boolean {
  if (known !== 'neither' && overlap < SHARED.known && near < 2) return true;
  return near === 0 && (known === 'both' || shared < SHARED.fuller * Math.max(a.context.size, b.context.size));
}

/** How sure it is by the words that tie the days to what their sentences tell. */
function tiedSureness(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>, { shared, overlap, near }: Alikeness): Sureness {
  if (shared < FEWEST.bound) return 'no';
  if (overlap < SHARED.bound || (overlap < SHARED.copies && (isName(pages, a) || isName(pages, b)))) return 'no';
  const [deed, beside] = [areOfOneDeed(a, b), areBesideSameWords(pages, a, b)];
  if (overlap < SPEECH_SHARED && !deed && isOfSpeech(pages, a) !== isOfSpeech(pages, b)) return 'no';
  if (isLoose(a.value, b.value)) {
    const other = !deed && a.deeds.size > 0 && b.deeds.size > 0 && (a.value.clock === null || b.value.clock === null);
    return !other && overlap >= SHARED.copies && areTied(a, b) && shared >= SHARED.fuller * Math.max(a.context.size, b.context.size) ? 'likely' : 'no';
  }
  if (overlap >= SHARED.alone && (shared >= FEWEST.alone || deed)) return beside || deed || (overlap >= SHARED.copies && near >= 2) ? 'sure' : 'likely';
  return beside || shared >= MANY.shared || near >= MANY.near ? 'likely' : 'no';
}

/** "today (14 May)": the report's own day. */
function isToday(pages: readonly Prepared[], { page, span }: Slot<Day>): boolean {
  return OWN_DAY.test(pages[page]!.report.text.slice(Math.max(0, span[0] - 10), span[0]));
}

/** True when one report tells of a day gone by that lies after the other was published, which tells of a day gone by too: those are two happenings. */
function isAfterTheOther(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  const [own, other] = [pages[a.page]!.report.published, pages[b.page]!.report.published];
  if (own === null || other === null || !EXACT_DAY.test(own) || !EXACT_DAY.test(other) || a.value.day === null || b.value.day === null) return false;
  return a.value.day > other && a.value.day <= own && b.value.day <= other;
}

/** True where the sentence says that the day is one of several on which the same went on. */
function isOneOfSeveral(pages: readonly Prepared[], { page, sentence }: Slot<Day>): boolean {
  const { report, sentences } = pages[page]!;
  return ONE_OF_SEVERAL_DAYS.test(report.text.slice(...sentences[sentence]!.span));
}

/** True for days of two months of which one alone is told with its year. */
function areYearsApart(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => /\d{4}/.test(pages[page]!.report.text.slice(...span)));
  return x !== y && a.value.monthDay !== null && b.value.monthDay !== null && a.value.monthDay.slice(0, 2) !== b.value.monthDay.slice(0, 2);
}

/** How far behind a day, in units, its part may be named. */
const LONGEST_PART = 10;

const EXACT_DAY = /^\d{4}-\d\d-\d\d$/;

/** Times of day, and days known only by what they resolve to ("Friday" and "June 19"), are the days of two happenings more often than not. */
function isLoose(a: Day, b: Day): boolean {
  if (a.clock !== null && b.clock !== null) return true;
  return (a.weekday === null || b.weekday === null) && (a.monthDay === null || b.monthDay === null);
}

/** "Tuesday's primary", "the May 4 vote": the day names a happening, and does not say when what the sentence tells took place. */
function isName(pages: readonly Prepared[], { page, span }: Slot<Day>): boolean {
  const { text } = pages[page]!.report;
  return (
    /^\s?['\u2019]\s?s? /.test(text.slice(span[1], span[1] + 5))
    || (ARTICLE_BEFORE.test(text.slice(Math.max(0, span[0] - 5), span[0])) && /^ \p{Ll}/u.test(text.slice(span[1], span[1] + 2)))
  );
}

/** True when the same verb of speech stands near both days ("first reported Monday", "as reported in Tuesday's paper"). */
function areOfOneSpeech({ near }: Slot<Day>, other: Slot<Day>): boolean {
  return SPEECH_STEMS.some((root) => near.has(root) && other.near.has(root));
}

/** True when words were spoken on the day: "speaking to reporters", "told reporters". */
export function isSpoken({ near }: Slot<unknown>): boolean {
  return near.has('speak') || near.has('reporter') || near.has('report');
}

/** Longest opening of a sentence that only says when and to whom something was said. */
const LONGEST_OPENING = 60;

/** True when a day stands in the opening of its sentence ("Speaking to reporters on Monday, …"), which tells of the occasion and nothing else. */
function opens(pages: readonly Prepared[], { page, span, sentence }: Slot<Day>): boolean {
  return span[1] - pages[page]!.sentences[sentence]!.span[0] <= LONGEST_OPENING;
}
