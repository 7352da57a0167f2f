import { CLAUSE_ON_SUBJECT, GERUND, LEADS_TO, LEANING_CLAUSE, NAMES_A_HAPPENING, SAID_THAT, THING_WITH_CLAUSE, VERB_BETWEEN } from '../../../language/en/time/happening-days.ts';
import type { Time } from '../../../model/figure.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { SpanIndex } from '../../../text/span-index.ts';

/** Shortest clause, in words outside the date, that says what happened. */
const SHORTEST = 4;
/** The same of a clause that is its whole sentence: "Hearings begin on May 11." */
const SHORTEST_SENTENCE = 2;

/** So many units at most stand before a time that opens its sentence. */
const OPENING = 6;
/** Longest stretch, in units, between a preposition that names a happening and the date. */
const NEAR = 160;

/** The words that tell what happened on a day: where they stand, and as they are shown. */
export interface Told {
  readonly span: Span;
  readonly what: string;
}

/** How many words outside the date must at least tell what happened: fewer where the telling is a sentence with its capital and its full stop. */
export function shortestOf(text: string, sentence: Span, span: Span): number {
  const isWhole = span[0] - sentence[0] <= 1 && sentence[1] - span[1] <= 1;
  const isSentence = isWhole && /^\p{Lu}/u.test(text.slice(span[0], span[0] + 2)) && /\.$/.test(text.slice(...sentence).trimEnd());
  return isSentence ? SHORTEST_SENTENCE : SHORTEST;
}

/**
 * The words that tell what happened then: the clause of the date, or the part of it that no other date governs; where the clause leans on the one
 * before, the sentence.
 */
export function toldBy(text: string, sentence: Span, clause: Span, time: Span, others: readonly Time[]): Told {
  const start = startBehind(text, sentence, clause, time, others);
  if (start !== null) return { span: [start, clause[1]], what: `\u2026 ${text.slice(start, clause[1])}` };
  const thing = thingWithClause(text, sentence, time);
  if (thing !== null) return { span: thing, what: `${thing[0] > sentence[0] + 1 ? '\u2026 ' : ''}${text.slice(...thing)}` };
  const aside = onSubject(text, sentence, clause, time);
  const span = aside ?? governed(text, leans(text, sentence, clause) ? sentence : clause, time, others);
  return { span, what: text.slice(span[0], span[1]) };
}

/**
 * Where the words of this date begin behind those of another: a leaning clause, what somebody "said on Monday that", or what follows a comma where
 * the sentence opens with another time.
 */
function startBehind(text: string, sentence: Span, clause: Span, time: Span, others: readonly Time[]): number | null {
  const other = others.findLast(({ span }) => span[1] <= time[0]);
  if (other === undefined) return null;
  if (other.span[1] <= clause[0]) return leans(text, sentence, clause) ? clause[0] : null;
  const between = text.slice(other.span[1], time[0]);
  const that = SAID_THAT.exec(between);
  if (that !== null) return other.span[1] + that[0].length;
  const leads = [...between.matchAll(LEADS_TO)].at(-1);
  if (leads !== undefined) return other.span[1] + leads.index;
  const opens = text.slice(sentence[0], other.span[0]).trim().length <= OPENING && between.lastIndexOf(', ');
  return opens === false || opens < 0 ? null : other.span[1] + opens + 2;
}

/** Most units of a subject before the clause on it. */
const LONGEST_SUBJECT = 60;

/** "Telma, which last week offered $20 million, withdrew it": the subject with the clause on it that holds the date; what comes behind was another day. */
function onSubject(text: string, sentence: Span, clause: Span, time: Span): Span | null {
  const lead = text.slice(sentence[0], clause[0]);
  if (clause[0] - sentence[0] > LONGEST_SUBJECT || VERB_BETWEEN.test(lead.replace(/,\s*$/, ''))) return null;
  const aside = CLAUSE_ON_SUBJECT.exec(text.slice(clause[0], sentence[1]));
  const end = clause[0] + (aside?.[0].length ?? 0);
  return aside === null || time[1] > end ? null : [sentence[0], end];
}

/** Words of the main clause before such a thing, at least: of what opens the sentence the rest of it tells. */
const LEAST_BEFORE = 3;
/** How far back, in units, the thing may begin. */
const LONGEST_THING = 160;

/** "She asked him to reopen the ward at Senn, closed in 2024.": what the date is told of, without the sentence that tells of another time. */
function thingWithClause(text: string, sentence: Span, [start, end]: Span): Span | null {
  if (!/^(?:[.!?]["\u201d\u2019]?\s*$|,(?! (?:and|but|or)\b))/.test(text.slice(end, sentence[1]))) return null;
  const from = Math.max(sentence[0], start - LONGEST_THING);
  const found = THING_WITH_CLAUSE.exec(text.slice(from, start));
  if (found === null) return null;
  const at = start - found[1]!.length;
  const before = text.slice(sentence[0], at).trim();
  const isSubject = before === '' && text[end] === ',';
  return isSubject || (before !== '' && before.split(/\s+/).length >= LEAST_BEFORE) ? [at, end] : null;
}

/** True for a clause that cannot be read without the one before it: joined on, or cut off within the sentence. */
function leans(text: string, sentence: Span, clause: Span): boolean {
  const words = text.slice(clause[0], clause[1]);
  return LEANING_CLAUSE.test(words) || (clause[0] > sentence[0] && /^\p{Ll}/u.test(words));
}

/** Most units by which a telling is opened to the left. */
const LONGEST_OPENING = 320;

/** A telling that begins amid quoted words, with the words from where they open: "“Talk to us. Talking is free,” she said on Thursday". */
export function withOpening({ text }: Report, quoted: SpanIndex<Quote>, told: Told): Told {
  const [start, end] = told.span;
  const words = quoted
    .overlapping([start, start + 1])
    .flatMap(({ content }) => content)
    .find(([from, to]) => from < start && start < to && to < end);
  if (words === undefined) return told;
  const from = words[0] - (OPENING_MARK.test(text.slice(words[0] - 1, words[0])) ? 1 : 0);
  return start - from > LONGEST_OPENING ? told : { span: [from, end], what: text.slice(from, end) };
}

const OPENING_MARK = /["\u201c\u2018'\u00ab]/;

/**
 * A happening that is only named ("the third anniversary of the flood on March 3"): what stands behind the last preposition before the date, where no
 * verb comes between.
 */
function governed(text: string, clause: Span, time: Span, others: readonly Time[]): Span {
  const from = Math.max(clause[0], time[0] - NEAR);
  const before = text.slice(from, time[0]);
  // "The following year" is a time, and no happening that something follows.
  const isOfTime = (at: number): boolean => others.some(({ span }) => span[0] <= at && at < span[1]);
  const last = [...before.matchAll(NAMES_A_HAPPENING)].findLast(({ index }) => !isOfTime(from + index));
  if (last === undefined) return clause;
  const start = last.index + last[0].length;
  const named = before.slice(start);
  if (VERB_BETWEEN.test(named) || GERUND.test(named) || named.trim().split(/\s+/).length < 2) return clause;
  return [from + start, time[1]];
}
