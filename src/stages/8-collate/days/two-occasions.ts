import { SAID_IN } from '../../../language/en/speech/occasion-days.ts';
import { SPEECH_VERBS } from '../../../language/en/speech/speech-verbs.ts';
import { EARLY_IN_DAY, LATE_IN_DAY } from '../../../language/en/time/relative-days.ts';
import { PUT_OFF_TOLD, TOWARDS_ANOTHER } from '../../../language/en/time/day-governors.ts';
import { STAGES } from '../../../language/en/deeds/stages.ts';
import { STRETCH_JOINS, STRETCH_LEADS } from '../../../language/en/time/happening-days.ts';
import { WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { stem } from '../../../language/en/words/stem.ts';
import { parseDay } from '../../../calendar/days.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Prepared } from '../prepared.ts';
import { SPOKEN } from '../values/deed.ts';
import type { Slot } from '../values/slots.ts';
import type { Day } from './day.ts';
import { looksAhead } from './two-deeds.ts';

/**
 * True for two days that are surely told of two things: of words and of a deed ("said on Thursday that she had left", "left on Wednesday"), of two stages of
 * one matter ("arrested", "charged"), of a stretch and a day in it, of a plan and what took its place; or of one night, which has two.
 */
export function areOfTwoOccasions(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  return isToldOn(pages, a, b) || isToldOn(pages, b, a) || areStages(a, b) || isEndOfStretch(pages, a) !== isEndOfStretch(pages, b)
    || isPutOff(pages, a) !== isPutOff(pages, b) || leadsOn(pages, a) !== leadsOn(pages, b) || isNightBefore(pages, a, b) || isNightBefore(pages, b, a);
}

/** True for a day on which something was said of what is past, beside one that has a deed of its own. */
function isToldOn(pages: readonly Prepared[], told: Slot<Day>, done: Slot<Day>): boolean {
  if (!isOfWords(pages, told) || isOfWords(pages, done) || looksAhead(pages, told)) return false;
  return [...done.deeds].some((deed) => deed !== SPOKEN && !SPEECH_STEMS.includes(deed)) && !goesOnToSay(pages, done);
}

/** "contradicted him on Sunday and said". */
function goesOnToSay(pages: readonly Prepared[], { page, span, sentence }: Slot<Day>): boolean {
  const { report, sentences } = pages[page]!;
  const [clause] = report.text.slice(span[1], sentences[sentence]!.span[1]).split(',') as [string];
  return wordsOf(clause, [0, clause.length]).some(({ key }) => SPEECH.has(key));
}

const SPEECH: ReadonlySet<string> = new Set([...SPEECH_VERBS, 'reported', 'identified', 'named']);

/** Stems of the verbs of speech. */
export const SPEECH_STEMS: readonly string[] = [...SPEECH].map(stem);

/** How far before a day, in units, the verb that it belongs to is looked for. */
const NEXT_TO = 24;

/** "officials said Saturday": the day of the words, not of what they tell. */
export function isOfSpeech(pages: readonly Prepared[], { page, span, sentence }: Slot<Day>): boolean {
  const from = Math.max(pages[page]!.sentences[sentence]!.span[0], span[0] - NEXT_TO);
  const before = wordsOf(pages[page]!.report.text, [from, span[0]]).filter(({ key }) => key !== 'on' && key !== 'late').at(-1);
  return before !== undefined && SPEECH.has(before.key);
}

/** "said on Tuesday", "in a statement on Tuesday", "told reporters on Friday that". */
function isOfWords(pages: readonly Prepared[], slot: Slot<Day>): boolean {
  return isOfSpeech(pages, slot) || SAID_IN.test(beforeIn(pages, slot));
}

function beforeIn(pages: readonly Prepared[], { page, span, sentence }: Slot<Day>): string {
  const { report, sentences } = pages[page]!;
  return report.text.slice(Math.max(sentences[sentence]!.span[0], span[0] - REACH), span[0]);
}

/** How far on either side of a day, in units, what it belongs to is looked for. */
const REACH = 60;

/** True where each clause tells another stage of one matter. */
function areStages({ deeds: a }: Slot<Day>, { deeds: b }: Slot<Day>): boolean {
  const isOf = (stages: readonly string[], deeds: ReadonlySet<string>): boolean => stages.some((deed) => deeds.has(deed));
  return a.isDisjointFrom(b) && STAGES.some((stages) => isOf(stages, a) && isOf(stages, b));
}

/** "from Monday to Wednesday": either end. */
function isEndOfStretch(pages: readonly Prepared[], slot: Slot<Day>): boolean {
  const { report: { text, times } } = pages[slot.page]!;
  const joined = times.find(({ span }) => span[0] !== slot.span[0] && STRETCH_JOINS.test(text.slice(Math.min(span[1], slot.span[1]), Math.max(span[0], slot.span[0]))));
  if (joined === undefined) return false;
  const from = Math.min(joined.span[0], slot.span[0]);
  return STRETCH_LEADS.test(text.slice(Math.max(0, from - REACH), from));
}

/** True where a sentence says that something was put off: its day is another than the one planned. */
function isPutOff(pages: readonly Prepared[], { page, sentence }: Slot<Day>): boolean {
  const { report, sentences } = pages[page]!;
  return PUT_OFF_TOLD.test(report.text.slice(...sentences[sentence]!.span));
}

/** "will play the winner of Friday's game": the day of something else, which its clause comes before or after. */
function leadsOn(pages: readonly Prepared[], slot: Slot<Day>): boolean {
  return OWNER_BEHIND.test(pages[slot.page]!.report.text.slice(slot.span[1], slot.span[1] + PART)) && TOWARDS_ANOTHER.test(beforeIn(pages, slot));
}

const OWNER_BEHIND = /^ ?['\u2019] ?s /;

/** "late on Monday", "early on Tuesday": one night. */
function isNightBefore(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  return isDayBefore(a.value, b.value) && LATE_IN_DAY.test(aroundIn(pages, a)) && EARLY_IN_DAY.test(aroundIn(pages, b));
}

function isDayBefore(a: Day, b: Day): boolean {
  if (a.weekday !== null && b.weekday !== null) return (a.weekday + 1) % WEEKDAYS.length === b.weekday;
  const [x, y] = [a.day, b.day].map((day) => (day === null ? null : parseDay(day)));
  return x != null && y != null && x + 1 === y;
}

/** A day with the few words around it that may name a part of it. */
function aroundIn(pages: readonly Prepared[], { page, span }: Slot<Day>): string {
  return pages[page]!.report.text.slice(Math.max(0, span[0] - PART), span[1] + PART);
}

/** How far from a day, in units, its part may be named. */
const PART = 16;
