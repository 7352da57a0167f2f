import {
  DECISION_OF, FROM_GIVER, HAS_BODY, LISTS_GIVERS, OF_WHOM, POSSESSOR_BEFORE, PROMISE_BEHIND, SAID_OF_ANOTHER, SPEAKS_FOR_OWN, HAD_PROMISED, PROMISED_BY,
} from '../../../language/en/deeds/promise-cues.ts';
import {
  CHANGES_TO, COUNTED_FROM, FROM_BEFORE, KEPT_IN_HAND, LASTS, LET_OFF, RULE_OF, MEMBERS_OF, OWNED_RULE, OWNER_OF_RULE, RULE_BEHIND, TESTED_BY,
} from '../../../language/en/deeds/rule-cues.ts';
import { ALL_BUT, GETS_IT, GIVEN_BY, IS_PROMISED } from '../../../language/en/deeds/unmade-pledges.ts';
import { DONE_THERE, MET_THERE, PLEDGED_THERE, RUN_BY, WHERE_BEFORE } from '../../../language/en/deeds/pledge-outcomes.ts';
import { DRAFTED_BY, SIDES_OUGHT, WHICH_BEFORE } from '../../../language/en/deeds/truce-duties.ts';
import { AN_ITEM, NEXT_ITEM, ONLY_OF_KIND, OPPOSED_BECAUSE, PASSED_ANOTHERS, THOSE_WHO } from '../../../language/en/deeds/no-commitment.ts';
import { OPENS_CONVERSION } from '../../../language/en/figures/claim-words.ts';
import { isVoteShare } from '../../../language/en/figures/vote-shares.ts';
import { AFTER_PREPOSITION } from '../../../language/en/grammar/clause-patterns.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import { lastBody } from '../bodies.ts';
import { clauseAround } from '../clause.ts';
import { boundBy } from './bound-parties.ts';
import { isInDateline } from '../dateline.ts';
import type { Directory, Named } from '../directory.ts';
import { raisedFrom } from './commitment-standing.ts';
import { dueIn } from './due.ts';
import { isGivenOfPromised, isPromisedCount } from './promises.ts';
import type { Stated } from './stated.ts';
import { isWait } from './waits.ts';

/** Shares, sums of money and rates are what parties are held to; a count only where somebody promises it. */
const MEASURED = new Set(['ratio', 'money', 'percentage', 'rate', 'mass', 'length', 'energy', 'volume', 'temperature']);

/** Coins of which one is no sum but a way of speaking: "not one cent". */
const SMALLEST = new Set(['cent', 'penny', 'dollar', 'euro', 'pound sterling']);

/**
 * Money for each of something ("85,000 crowns per depositor") too, but not wages and prices over time; days, where they are how long a stock lasts; a count
 * that is promised.
 */
function isMeasured(report: Report, figure: Figure, sentence: Span): boolean {
  const { text } = report;
  const { dimension, unit, value, low, high } = figure;
  // "Millions of dollars": nobody is held to a number that nobody gave.
  if (value === null && low !== null && high !== null && high >= VAGUE * low) return false;
  if (dimension === 'count') return isPromisedCount(text, figure) || isGivenOfPromised(report, figure, sentence);
  if (unit === null) return false;
  if (dimension === 'time' && COUNTED_FROM.test(text.slice(figure.span[1], sentence[1]))) return false;
  if (dimension === 'time' && isWait(text, figure, sentence)) return true;
  if (dimension === 'time') return KEPT_IN_HAND.test(text) && LASTS.test(text.slice(...sentence));
  if (value === 1 && SMALLEST.has(unit)) return false;
  return MEASURED.has(dimension) || (dimension.startsWith('money/') && dimension !== 'money/time');
}

/** So many times its lower end, the upper end of a range is no number that anybody gave ("thousands"). */
const VAGUE = 10;

/** How many sentences from the one that names a threshold on may tell who fell short of it. */
const NEXT = 4;

/** The figures of a report that may be commitments or values of parties, each with its sentence, its party and the words around it. */
export function statedIn(report: Report, directory: Directory): Stated[] {
  const sentences = new SpanIndex(report.sentences.map((span, at) => ({ span, at })), ({ span }) => [span]);
  const read = report.figures.filter((figure, i) => !isConverted(report.text, figure, report.figures[i - 1])).flatMap((figure) => parted(report, figure));
  const figures = new SpanIndex(read, ({ span }) => [span]);
  const times = new SpanIndex(report.times, ({ span }) => [span]);
  // A sentence may hold a thousand figures: what stands in it and behind it is found once for all of them.
  const around = new Map<number, Pick<Stated, 'next' | 'near' | 'beside'>>();
  const findAround = (sentence: Span, at: number): Pick<Stated, 'next' | 'near' | 'beside'> => {
    const next = report.sentences.slice(at, at + NEXT);
    const near = figures.overlapping([sentence[0], next.at(-1)![1]]);
    return { next, near, beside: near.filter(({ span }) => contains(sentence, span)) };
  };
  return read.flatMap((figure) => {
    if ((figure.value ?? figure.low) === null || isVoteShare(report.text, figure.span)) return [];
    const found = sentences.overlapping(figure.span).find(({ span }) => contains(span, figure.span));
    if (found === undefined || !isMeasured(report, figure, found.span)) return [];
    const { span: sentence, at } = found;
    const { next, near, beside } = around.get(at) ?? findAround(sentence, at);
    around.set(at, { next, near, beside });
    const clause = clauseAround(report.text, sentence, figure.span);
    const of = figure.of ?? raisedFrom({ report, figure, beside, sentence })?.of ?? null;
    const due = dueIn(report.text, clause, figure, beside, times.overlapping(clause));
    const stems = stemsOf(report, figure, sentence);
    return boundBy(boundParty(report, figure, clause, sentence, directory), report, figure, sentence, directory).map((bound): Stated => ({
      report, figure, of, sentence, beside, next, near, clause, due, ...bound, stems,
    }));
  });
}

/** True for a sum that only gives the one before it in another currency. */
function isConverted(text: string, { span, dimension, unit }: Figure, before: Figure | undefined): boolean {
  return (
    before !== undefined
    && dimension === 'money'
    && before.dimension === 'money'
    && unit !== before.unit
    && OPENS_CONVERSION.test(text.slice(before.span[1], Math.min(span[0], before.span[1] + 4)))
  );
}

/** "Raise the target from 95% to 98%", "cut it from 70% to 60%", where the two were read as one range: the rule that stands and the one that is to come. */
function parted({ text }: Report, figure: Figure): readonly Figure[] {
  const { low, high, span: [start, end] } = figure;
  if (low === null || high === null || !(FROM_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || FROM_BEFORE.test(text.slice(start, start + 5)))) {
    return [figure];
  }
  const to = text.slice(start, end).search(CHANGES_TO);
  if (to < 0) return [figure];
  const from = start + text.slice(start, end).search(/[\d\p{Sc}]/u);
  const one = { ...figure, low: null, high: null };
  const [first, second] = opensWith(text.slice(from, start + to), high) ? [high, low] : [low, high];
  return [{ ...one, value: first, span: [from, start + to - 1] }, { ...one, value: second, span: [start + to + 3, end] }];
}

/** True where the larger number of a range is the one that stands first. */
function opensWith(words: string, high: number): boolean {
  return Number(/[\d.,]*\d/.exec(words)?.[0].replaceAll(',', '')) === high;
}

/** Who gives a sum of a list ("$35 million from Telma"), and the country or town whose one who speaks for it tells what it gives ("her government"). */
function giverOf(report: Report, { span: [start, end] }: Figure, sentence: Span, directory: Directory): string | null {
  const before = report.text.slice(sentence[0], start);
  const from = LISTS_GIVERS.test(before) ? FROM_GIVER.exec(report.text.slice(end, sentence[1])) : null;
  if (from !== null) return directory.within(report.id, [end, sentence[1]]).find(({ span }) => span[0] === end + from[0].length)?.id ?? null;
  const said = SPEAKS_FOR_OWN.exec(before);
  if (said === null) return null;
  const [owner, speaker] = directory.within(report.id, [sentence[0], sentence[0] + said.index]).slice(-2);
  if (owner === undefined || speaker === undefined || speaker.type !== 'person' || owner.type === 'person') return null;
  return OF_WHOM.test(report.text.slice(owner.span[1], speaker.span[0])) ? owner.id : null;
}

/**
 * Whose rule or decision it is (of a rule that somebody is let off, nobody's that is named there), or the subject that the figure was marked with; else, unless the one named says it of another, the last name before it in its
 * clause, the body that a noun of its clause stands for ("the pact's guideline is 8%"), or the last name of its sentence.
 */
function partyOf(report: Report, figure: Figure, clause: Span, sentence: Span, directory: Directory): string | null {
  const rule = RULE_OF.exec(report.text.slice(sentence[0], figure.span[0]));
  const owner = rule === null ? null : lastBody(report, [sentence[0], sentence[0] + rule.index + rule[0].length], directory);
  if (owner !== null && directory.type(owner.id) !== null && directory.type(owner.id) !== 'person') return owner.id;
  if (LET_OFF.test(report.text.slice(sentence[0], figure.span[0]))) return null;
  if (SIDES_OUGHT.test(report.text.slice(Math.max(sentence[0], figure.span[0] - 160), figure.span[0]))) return null;
  const promised = promisedBy(report, figure, sentence, directory);
  if (promised !== null) return promised;
  const ruling = rulingBody(report, figure, sentence, directory);
  if (ruling !== null) return ruling;
  const giver = giverOf(report, figure, sentence, directory);
  if (giver !== null) return giver;
  if (IS_PROMISED.test(report.text.slice(sentence[0], figure.span[0]))) return promiserOf(report, figure, sentence, directory);
  const decided = directory
    .within(report.id, [clause[0], figure.span[0]])
    .findLast(({ span }) => DECISION_OF.test(report.text.slice(Math.max(sentence[0], span[0] - 24), span[0])));
  const binds = (name: Named): boolean =>
    !isLetOffOrGets(report.text, sentence, name.span) && !isBeside(report.text, sentence, name, figure.span[0]);
  if (isVotedOn(report, figure, sentence)) return passedBy(report, figure, sentence, directory);
  const marked = decided ?? directory.entity(report.id, figure.subjectEntity);
  const lastOfMarked = directory.within(report.id, [sentence[0], figure.span[0]]).findLast(({ id }) => id === marked?.id);
  if (marked !== null && (lastOfMarked === undefined || binds(lastOfMarked))) return marked.id;
  const near = directory.within(report.id, [clause[0], figure.span[0]]).filter(binds);
  const body = near.length > 0 ? null : lastBody(report, [clause[0], figure.span[0]], directory);
  const isSubject = body !== null && !AFTER_PREPOSITION.test(report.text.slice(Math.max(sentence[0], body.at - 14), body.at));
  if (isSubject && directory.type(body.id) !== null && directory.type(body.id) !== 'person') return body.id;
  const named = (near.length > 0 ? near : directory.within(report.id, [sentence[0], figure.span[0]])).filter(
    (name) => binds(name) && !isInDateline(report.text, sentence, name.span),
  );
  const party = named.findLast(({ span }) => !AFTER_PREPOSITION.test(report.text.slice(Math.max(sentence[0], span[0] - 14), span[0]))) ?? named.at(-1);
  const isOwner = party !== undefined && HAS_BODY.test(report.text.slice(party.span[1], party.span[1] + 60));
  return party === undefined || isOwner || SAID_OF_ANOTHER.test(report.text.slice(party.span[1], figure.span[0])) ? null : party.id;
}

/** Who had promised what another tells of: "received the $20 million that Telma promised". */
function promisedBy(report: Report, { span: [, end] }: Figure, sentence: Span, directory: Directory): string | null {
  const leads = PROMISED_BY.exec(report.text.slice(end, sentence[1]));
  if (leads === null) return null;
  const [name] = directory.within(report.id, [end, sentence[1]]);
  if (name === undefined || name.span[0] !== end + leads[0].length) return null;
  return HAD_PROMISED.test(report.text.slice(name.span[1], sentence[1])) ? name.id : null;
}

/** Whose rule it is that somebody meets or misses: its owner right before it, or the body whose members are told of. */
function rulingBody(report: Report, { span: [start, end] }: Figure, sentence: Span, directory: Directory): string | null {
  const owned = OWNED_RULE.exec(report.text.slice(sentence[0], start));
  if (owned !== null) return directory.within(report.id, [sentence[0], start]).find(({ span }) => span[1] === sentence[0] + owned.index)?.id ?? null;
  if (!RULE_BEHIND.test(report.text.slice(end, sentence[1]))) return null;
  const names = directory.within(report.id, [sentence[0], start]).filter(({ type }) => type !== 'person');
  const owner = names.at(-1);
  if (owner !== undefined && OWNER_OF_RULE.test(report.text.slice(owner.span[1], start))) return owner.id;
  if (!TESTED_BY.test(report.text.slice(sentence[0], start))) return null;
  return names.findLast(({ span }) => MEMBERS_OF.test(report.text.slice(Math.max(sentence[0], span[0] - 30), span[0])))?.id ?? null;
}

/** Who promised what another was promised: whose it is ("promised Orun's $5 million"), or the name behind "by", if there is one. */
function promiserOf(report: Report, { span: [start, end] }: Figure, sentence: Span, directory: Directory): string | null {
  if (POSSESSOR_BEFORE.test(report.text.slice(Math.max(sentence[0], start - 6), start))) return directory.within(report.id, [sentence[0], start]).at(-1)?.id ?? null;
  const by = GIVEN_BY.exec(report.text.slice(end, sentence[1]));
  if (by === null) return null;
  return directory.within(report.id, [end, sentence[1]]).find(({ span }) => span[0] === end + by[0].length)?.id ?? null;
}

/** True for a name that is told as let off, as the one who is to get what the figure tells, as who founded the one bound, or as where another binds itself. */
function isLetOffOrGets(text: string, [start]: Span, [at, end]: Span): boolean {
  const before = text.slice(Math.max(start, at - 120), at);
  return ALL_BUT.test(before) || (GETS_IT.test(before) && !POSSESSIVE.test(text.slice(end, end + 2)));
}

/** True for a name that only tells who founded or runs the one that binds itself, or where it does. */
function isBeside(text: string, [start]: Span, { type, span: [at, end] }: Named, figure: number): boolean {
  const before = text.slice(Math.max(start, at - 120), at);
  if (DONE_THERE.test(before) || MET_THERE.test(before)) return true;
  const isInAside = WHICH_BEFORE.test(before) && /,/.test(text.slice(end, figure));
  return RUN_BY.test(before) || DRAFTED_BY.test(before) || isInAside || (type !== 'organization' && WHERE_BEFORE.test(before) && PLEDGED_THERE.test(text.slice(end, figure)));
}

/** Who is bound to a figure; nobody where the name that stands for it tells something else there. */
function boundParty(report: Report, figure: Figure, clause: Span, sentence: Span, directory: Directory): string | null {
  const party = partyOf(report, figure, clause, sentence, directory);
  const name = directory.within(report.id, [sentence[0], figure.span[0]]).findLast(({ id }) => id === party);
  return name !== undefined && isOfAside(report.text, name, figure.span[0]) ? null : party;
}

/** True for a name that is an item of a list, tells of what kind somebody is or where some are, or whose bearer is against what falls short. */
function isOfAside(text: string, { type, span: [at, end] }: Named, figure: number): boolean {
  const behind = text.slice(end, end + 40);
  if (AN_ITEM.test(text.slice(Math.max(0, at - 30), at)) && NEXT_ITEM.test(behind)) return true;
  return ONLY_OF_KIND.test(behind) || (type === 'place' && THOSE_WHO.test(behind)) || OPPOSED_BECAUSE.test(text.slice(end, figure));
}

/** "Approved Osten's $90 million bill": the sum is voted on, and whose bill it is binds nobody. */
function isVotedOn({ text }: Report, { span: [start, end], dimension }: Figure, sentence: Span): boolean {
  const before = text.slice(sentence[0], start);
  return dimension === 'money' && POSSESSOR_BEFORE.test(before) && PASSED_ANOTHERS.test(before) && !PROMISE_BEHIND.test(text.slice(end, sentence[1]));
}

/** The body that voted, where it is named right before its vote. */
function passedBy({ id, text }: Report, { span: [start] }: Figure, sentence: Span, directory: Directory): string | null {
  const vote = PASSED_ANOTHERS.exec(text.slice(sentence[0], start))!;
  return directory.within(id, [sentence[0], sentence[0] + vote.index]).findLast(({ type }) => type === 'organization')?.id ?? null;
}

const POSSESSIVE = /^['\u2019]/;

/** Words around the figure that say what is measured; the whole of which it is a share is left out. */
function stemsOf(report: Report, { span, of }: Figure, sentence: Span): Set<string> {
  const near: Span = [Math.max(sentence[0], span[0] - 80), Math.min(sentence[1], span[1] + 60)];
  const whole = new Set(wordsOf(of ?? '').map((word) => stem(word.key)));
  const keys = wordsOf(report.text, near).filter((word) => /^[a-z]/.test(word.key) && !FUNCTION_WORDS.has(word.key)).map((word) => stem(word.key));
  return new Set(keys.filter((key) => !whole.has(key)));
}
