import {
  AS_PLEDGED, BY_HOW_MUCH, DONE_OF_PLEDGE, FROM_GIVER, FROM_THE, LISTS_GIVERS, NEXT_PLEDGE, NOT_GIVEN, OFFERED, OFFERED_BEFORE, OFFERED_TO_FUND, OFFER_OF,
  OPENS_PLEDGES, PLEDGES_COUNT, PLEDGES_COUNT_AND, PROMISE_WORD, TAKEN_BACK, THEN_DID, TOOK_BACK, UNDERTAKES_TO_PAY, WILL_GIVE_BACK, WILL_PAY,
} from '../../../language/en/deeds/promise-cues.ts';
import { AND_A_SUM, GETS_THAT, OF_ANOTHER_SUM } from '../../../language/en/deeds/pledge-outcomes.ts';
import { FOR_A_DEAL, LETS_GO, MUST_LET_GO, PULLS_BACK, TURNED_DOWN, UNDER_A_DEAL } from '../../../language/en/deeds/truce-duties.ts';
import type { CommitmentStanding } from '../../../model/account.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { conditionOf } from './conditions.ts';
import type { Stated } from './stated.ts';

/** How far before a count, in units, the words of a promise may begin. */
const PROMISE = 60;
/** The same with another count between. */
const ROW = 160;

/** "Halden promised 1,200 tents", "its offer of 1,200 tents": a count of things given that somebody binds himself to. */
export function isPromisedCount(text: string, { span: [start, end], value, unit, unitText, dimension }: Figure): boolean {
  if (
    dimension !== 'count'
    || value === null
    || value < FEWEST
    || (unitText !== null && NOT_GIVEN.test(unitText))
    || GETS_THAT.test(text.slice(end, end + PROMISE))
    || (unit === null && value < MANY)
  ) {
    return false;
  }
  const told = text.slice(Math.max(0, start - PROMISE), start);
  return isPledgedCount(text, start, end) || isLetGo(text, start, end) || (AS_PLEDGED.test(text.slice(end, end + PROMISE)) && !FROM_THE.test(told));
}

/** True for a count that words of a pledge lead to, by itself or behind others of a row. */
function isPledgedCount(text: string, start: number, end: number): boolean {
  if (PLEDGES_COUNT.test(text.slice(Math.max(0, start - PROMISE), start))) return true;
  return PLEDGES_COUNT_AND.test(text.slice(Math.max(0, start - ROW), start)) && !THEN_DID.test(text.slice(end, end + PROMISE));
}

/** Units of a sentence on either side of a count in which its deal is named. */
const NEAR_DEAL = 160;

/** "Under the truce Orun is to free 40 prisoners", "will release 120 prisoners provided that …": people whom somebody is to let go for something. */
function isLetGo(text: string, start: number, end: number): boolean {
  const told = text.slice(Math.max(0, start - NEAR_DEAL), start);
  return LETS_GO.test(told) && (UNDER_A_DEAL.test(told) || FOR_A_DEAL.test(text.slice(end, end + NEAR_DEAL)));
}

/** True for what a deal binds its sides to: how far they go back, and whom they let go. */
export function isDutyOfDeal({ report: { text }, figure: { span: [start], dimension }, sentence }: Stated): boolean {
  const before = text.slice(Math.max(sentence[0], start - NEAR_DEAL), start);
  return dimension === 'length' ? PULLS_BACK.test(before) : dimension === 'count' && LETS_GO.test(before) && MUST_LET_GO.test(before) && UNDER_A_DEAL.test(before);
}

/** What somebody has given of a count that the same sentence says was promised. */
export function isGivenOfPromised({ text }: Report, { dimension, span: [start] }: Figure, sentence: Span): boolean {
  return dimension === 'count' && PROMISE_WORD.test(text.slice(...sentence)) && DONE_OF_PLEDGE.test(text.slice(sentence[0], start));
}

/** False for a count that nobody binds himself to. */
export function isPromised({ report, figure }: Stated): boolean {
  return figure.dimension !== 'count' || isPromisedCount(report.text, figure);
}

/** Words right before a figure, as far as those that tell its rule or use reach. */
export function wordsBefore({ report: { text }, figure: { span: [start] }, sentence }: Stated): string {
  return text.slice(Math.max(sentence[0], start - PROMISE), start);
}

/** What is promised, or only offered where others must do something too. */
export function offered(stated: Stated): CommitmentStanding {
  return conditionOf(stated) !== null ? 'proposed' : 'pledged';
}

/** So few of a thing are told in passing, and so few of nothing named are no count. */
const FEWEST = 5;
const MANY = 100;

/** "Halden's offer of 90 tonnes". */
export function isOfPledge({ report: { text }, figure: { span: [start] } }: Stated): boolean {
  return OFFER_OF.test(text.slice(Math.max(0, start - PROMISE), start));
}

/** True for what tells by how much another is more or less ("1,000 tonnes more than before"). */
export function isByHowMuch({ report: { text }, figure: { span: [, end] } }: Stated): boolean {
  return BY_HOW_MUCH.test(text.slice(end, end + PROMISE));
}

/** True for an offer that no longer holds. */
export function isTakenBack({ report: { text }, figure: { span: [start, end] }, sentence }: Stated): boolean {
  const behind = text.slice(end, sentence[1]);
  return TAKEN_BACK.test(behind) || (OFFERED_BEFORE.test(text.slice(sentence[0], start)) && TURNED_DOWN.test(behind));
}

/** True for what a party had promised or offered and then took back itself. */
export function isTakenBackBy({ report: { text }, figure: { span: [start, end], dimension }, sentence, party }: Stated): boolean {
  return dimension === 'money' && party !== null && PROMISE_WORD.test(text.slice(sentence[0], start)) && TOOK_BACK.test(text.slice(end, sentence[1]));
}

/** "Promises amount to $70 million: $35 million from Telma …": a sum of such a list. */
export function isListedGift({ report: { text }, figure: { span: [start, end], dimension }, sentence, party }: Stated): boolean {
  return dimension === 'money' && party !== null && FROM_GIVER.test(text.slice(end, end + PROMISE)) && LISTS_GIVERS.test(text.slice(sentence[0], start));
}

/** "Halden offered 3 million crowns to the relief fund", or on a condition; what is offered for a thing is its price. */
export function offersOfItself(stated: Stated): boolean {
  const { report: { text }, figure: { span: [start, end], dimension }, sentence, party } = stated;
  return (
    dimension === 'money'
    && party !== null
    && OFFERED.test(text.slice(Math.max(sentence[0], start - PROMISE), start))
    && (OFFERED_TO_FUND.test(text.slice(end, sentence[1])) || (conditionOf(stated) !== null && !/^ for\b/.test(text.slice(end, end + 5))))
  );
}

/** "Said the town would hand back 310 million litres by the end of 2029": what was taken, with the day by which it comes back. */
export function givesBack({ report: { text }, figure: { span: [start], dimension }, sentence, due }: Stated): boolean {
  return due !== null && dimension !== 'ratio' && dimension !== 'percentage' && WILL_GIVE_BACK.test(text.slice(Math.max(sentence[0], start - PROMISE), start));
}

/** "Halden will pay 3 million crowns": money that a named party has announced. */
export function paysOfItself({ report: { text }, figure: { span, dimension }, clause, sentence, party }: Stated): boolean {
  if (dimension !== 'money' || party === null) return false;
  return (
    WILL_PAY.test(text.slice(Math.max(clause[0], span[0] - 60), span[0]))
    || UNDERTAKES_TO_PAY.test(text.slice(Math.max(sentence[0], span[0] - 100), span[0]))
  );
}

/** "Orun pledged $7 billion, Telma $3 billion": money beside a name in a row whose first sum stands behind the verb. */
export function isInRowOfPledges({ report: { text }, figure, beside, sentence, party }: Stated): boolean {
  if (figure.dimension !== 'money' || party === null) return false;
  let at = figure;
  for (const before of beside.filter(({ span, dimension }) => dimension === 'money' && span[1] <= figure.span[0]).reverse()) {
    const between = text.slice(before.span[1], at.span[0]);
    if (!NEXT_PLEDGE.test(between) && !(AND_A_SUM.test(between) && !OF_ANOTHER_SUM.test(text.slice(figure.span[1], sentence[1])))) return false;
    if (OPENS_PLEDGES.test(text.slice(sentence[0], before.span[0]))) return true;
    at = before;
  }
  return false;
}
