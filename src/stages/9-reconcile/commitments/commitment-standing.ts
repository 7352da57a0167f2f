import {
  AGREED_CHANGE, CHANGED_RULE, COMMITMENT_CUES, DISPUTED_PLEDGE, IN_WHICH_CLAUSE, NOT_SO, OPENS_ADVERBIAL, OPENS_CLAUSE, OPENS_WHO, OUT_OF_QUESTION, PARTED_CLAUSE, REFUSED_UNLESS,
  UNCOMMITTED, WANTED_OF,
} from '../../../language/en/deeds/commitment-cues.ts';
import { EXPECTED } from '../../../language/en/deeds/fulfilment-cues.ts';
import { KNOWN_SUM, POSSESSOR_BEFORE, PROMISE_BEHIND } from '../../../language/en/deeds/promise-cues.ts';
import {
  APART_FROM_RULE, ASKED_BY_RULE, BINDS_MEMBERS, BODY_TO_CHANGE, FALLS_BELOW, FROM_BEFORE, IN_ORDER_TO_MEET, MET_WITH, OFF_THE_RULE, POINT_LINE, RESOLUTION,
  RULE_BEHIND, RULE_NOUN, SHORT_OF, TELLS_ELSE, TESTED_BY, THOUGHT_ENOUGH, TO_BEFORE, WISHED_CHANGE, WISHED_RULE,
} from '../../../language/en/deeds/rule-cues.ts';
import { DECIDED_AGAINST, OF_A_GAME, TO_BE_DECIDED } from '../../../language/en/deeds/pledge-outcomes.ts';
import { CORRECTS, LONGEST_WITHDRAWAL, MISREPORTED } from '../../../language/en/figures/corrections.ts';
import { AMOUNT_OF_CHANGE } from '../../../language/en/figures/figure-scopes.ts';
import { WOULD_SET } from '../../../language/en/deeds/truce-duties.ts';
import type { CommitmentStanding } from '../../../model/account.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { isNoCommitment, isOfPlan, isUnreached } from './no-commitment.ts';
import { outcomeOfPledge } from './pledge-outcomes.ts';
import {
  givesBack, isByHowMuch, isDutyOfDeal, isInRowOfPledges, isOfPledge, isPromised, isListedGift, isTakenBack, isTakenBackBy, offered, offersOfItself, paysOfItself,
  wordsBefore,
} from './promises.ts';
import type { Stated } from './stated.ts';
import { isAsked, isGivenUp, isOutcomeOfChange, isOutdone, isPromisedChange, isQuestioned, isRefused, isRenounced, isUnmade } from './unmade.ts';

/** The standing that the words around a figure give it: of several figures in a sentence, a cue tells of the nearest. */
export function standingOf(stated: Stated): CommitmentStanding | null {
  const outcome = isDisputed(stated) ? null : outcomeOfPledge(stated);
  if (outcome !== null) return outcome;
  const standing = toldStanding(stated);
  if (standing === null || isQuestioned(stated) || isNoCommitment(stated, standing)) return null;
  if (standing === 'guideline' && OF_A_GAME.test(stated.report.text.slice(...stated.sentence))) return null;
  return UNDECIDED.has(standing) && isNearest(stated, TO_BE_DECIDED) ? 'proposed' : standing;
}

/** Standings that only a decision gives, which may be yet to come. */
const UNDECIDED: ReadonlySet<CommitmentStanding> = new Set(['guideline', 'agreed', 'floor']);

/** The standing by the words around a figure, whether or not they are asked or decided. */
function toldStanding(stated: Stated): CommitmentStanding | null {
  const { report, figure, clause, sentence } = stated;
  const words = report.text.slice(Math.max(clause[0], figure.span[0] - 120), Math.min(clause[1], figure.span[1] + 60));
  if (UNCOMMITTED.test(words) || isDisputed(stated) || isByHowMuch(stated) || isTakenBack(stated) || isThoughtEnough(stated) || isUnmade(stated)) return null;
  if (isRefused(stated) || isOutdone(stated)) return null;
  if (OUT_OF_QUESTION.test(report.text.slice(figure.span[1], sentence[1]))) return null;
  if (isTakenBackBy(stated) || isRenounced(stated)) return 'ruled-out';
  if (isGivenUp(stated) || DECIDED_AGAINST.test(report.text.slice(sentence[0], figure.span[0]))) return null;
  if (isDutyOfDeal(stated)) return 'agreed';
  if (figure.dimension === 'count' || isOfPledge(stated)) return isPromised(stated) && stated.party !== null ? offered(stated) : null;
  if (TESTED_BY.test(wordsBefore(stated)) && RULE_BEHIND.test(report.text.slice(figure.span[1], sentence[1]))) return 'guideline';
  if (isRaisedFrom(report.text, figure, sentence)) return 'guideline';
  if (raisedFrom(stated) !== null) return isPromisedChange(stated) ? offered(stated) : isSettledChange(stated) ? 'agreed' : 'proposed';
  if (isPresentLevel(report.text, figure, sentence)) return null;
  if (isListedGift(stated)) return 'pledged';
  if (isOutcomeOfChange(stated)) return offered(stated);
  if (givesBack(stated) || paysOfItself(stated) || offersOfItself(stated) || isInRowOfPledges(stated)) return offered(stated);
  if (ASKED_BY_RULE.test(report.text.slice(figure.span[1], sentence[1]))) return 'guideline';
  if (isReached(stated)) return null;
  if (isOfResolution(stated)) return FROM_BEFORE.test(report.text.slice(Math.max(sentence[0], figure.span[0] - 6), figure.span[0])) ? 'guideline' : 'agreed';
  const cue = COMMITMENT_CUES.find(
    ({ pattern, standing }) =>
      pattern.test(words) && isNearest(stated, pattern) && !isOfOther(stated, pattern, CLAUSE_BOUND.has(standing) ? OPENS_CLAUSE : standing === 'proposed' ? OPENS_WHO : OPENS_ADVERBIAL),
  );
  if (cue?.standing === 'proposed' && figure.dimension === 'money' && KNOWN_SUM.test(wordsBefore(stated))) return null;
  if ((cue?.standing === 'pledged' && isOfAnother(stated)) || isAsked(stated, cue?.standing)) return null;
  if (cue?.standing === 'ruled-out' && REFUSED_UNLESS.test(report.text.slice(figure.span[1], sentence[1]))) return null;
  if (cue?.standing === 'guideline' && isWished(stated)) return 'proposed';
  if (cue !== undefined) return cue.standing === 'pledged' ? offered(stated) : cue.standing;
  return isNearest(stated, RULE_NOUN) && !isOfOther(stated, RULE_NOUN, OPENS_CLAUSE) ? (isWished(stated) ? 'proposed' : 'guideline') : null;
}

/** "The target should be 4%", "the draft would set a target of 4%": what somebody thinks of a rule is not the rule. */
function isWished({ report: { text }, figure: { span: [start] }, sentence }: Stated): boolean {
  const before = text.slice(Math.max(sentence[0], start - 120), start);
  return WISHED_RULE.test(before) || WOULD_SET.test(before);
}

/** True for a change from one figure to another that has been made, or that a body has voted for. */
function isSettledChange({ report: { text }, figure, sentence }: Stated): boolean {
  const before = text.slice(sentence[0], figure.span[0]);
  return AGREED_CHANGE.test(before) || CHANGED_RULE.test(before);
}

/** True for what somebody came to who met a rule: "reached the target, with 94%", or in brackets behind the name: "Orun (9%)". */
export function isReached({ report: { text }, figure: { span, subjectEntity }, sentence }: Stated): boolean {
  return MET_WITH.test(text.slice(sentence[0], span[0])) || (subjectEntity !== null && text[span[0] - 1] === '(' && text[span[1]] === ')');
}

/** How far back a list of what was decided may have begun, in units. */
const LONGEST_LIST = 600;

/** A point of a list that a body's decision opens: "The council decided:", then "(a) to raise the level to 40". */
function isOfResolution({ report: { text }, figure: { span } }: Stated): boolean {
  const lines = text.slice(Math.max(0, span[0] - LONGEST_LIST), span[0]).split(/\n+/).filter((line) => line.trim() !== '');
  const opens = lines.findLastIndex((line) => RESOLUTION.test(line));
  return opens >= 0 && opens < lines.length - 1 && lines.slice(opens + 1).every((line) => POINT_LINE.test(line));
}

/** True for a sum by which a thing of another's is known: "promised to end the council's $90 million levy". */
function isOfAnother({ report: { text }, figure: { span: [start, end] }, sentence }: Stated): boolean {
  return POSSESSOR_BEFORE.test(text.slice(Math.max(sentence[0], start - 6), start)) && !PROMISE_BEHIND.test(text.slice(end, sentence[1]));
}

/** True for that with which somebody thinks to meet a rule. */
function isThoughtEnough({ report: { text }, figure: { span: [start] }, sentence }: Stated): boolean {
  return THOUGHT_ENOUGH.test(text.slice(sentence[0], start));
}

/** True where the sentence tells of the figure as alleged or denied, or as what was wrongly printed. */
function isDisputed({ report: { text }, figure: { span }, sentence }: Stated): boolean {
  const before = text.slice(sentence[0], span[0]);
  return DISPUTED_PLEDGE.test(before) || MISREPORTED.test(before.slice(-2 * LONGEST_WITHDRAWAL));
}

/** Standings whose words tell nothing of a figure before them where a clause of its own begins between. */
const CLAUSE_BOUND: ReadonlySet<CommitmentStanding> = new Set(['missed', 'guideline']);

/** True where the words of the pattern stand behind the figure in a clause of their own: "$90 million until members that fall short show a plan". */
function isOfOther({ report: { text }, figure: { span }, sentence }: Stated, pattern: RegExp, opens: RegExp): boolean {
  if (isAside(text, span, sentence, pattern)) return true;
  const behind = text.slice(span[1], Math.min(sentence[1], span[1] + 90));
  const match = pattern.exec(behind);
  if (match !== null && IN_WHICH_CLAUSE.test(text.slice(sentence[0], span[0])) && /,/.test(behind.slice(0, match.index))) return true;
  return match !== null && opens.test(behind.slice(0, match.index)) && !pattern.test(text.slice(Math.max(sentence[0], span[0] - 120), span[0]));
}

/** True where the words of the pattern, on either side of the figure, tell of another: how far off a rule it is, or what those who fall short of it pay. */
function isAside(text: string, span: Span, sentence: Span, pattern: RegExp): boolean {
  const before = text.slice(Math.max(sentence[0], span[0] - 120), span[0]);
  const last = [...before.matchAll(new RegExp(pattern, `${pattern.flags}g`))].at(-1);
  if (last !== undefined) {
    const between = before.slice(last.index + last[0].length);
    if (SHORT_OF.test(last[0])) return TELLS_ELSE.test(between);
    return RULE_NOUN.test(last[0]) && (APART_FROM_RULE.test(between) || PARTED_CLAUSE.test(between) || (between.includes(',') && IN_ORDER_TO_MEET.test(before.slice(0, last.index))));
  }
  const behind = text.slice(span[1], Math.min(sentence[1], span[1] + 90));
  const match = pattern.exec(behind);
  if (match !== null && FALLS_BELOW.test(match[0])) return true;
  return match !== null && RULE_NOUN.test(match[0]) && OFF_THE_RULE.test(behind.slice(0, match.index));
}

/** What a party is said to have reached; what is only expected of it is no value. */
export function isReported(stated: Stated): boolean {
  const { report, figure, clause } = stated;
  if (
    isDisputed(stated)
    || isByHowMuch(stated)
    || isThoughtEnough(stated)
    || isOfPlan(stated)
    || isUnreached(stated)
    || AMOUNT_OF_CHANGE.test(report.text.slice(Math.max(clause[0], figure.span[0] - 40), figure.span[0]))
  ) {
    return false;
  }
  const before = report.text.slice(Math.max(clause[0], figure.span[0] - 90), figure.span[0]);
  // "Corrected its return from 39% to 41%": the first holds no more.
  if (FROM_BEFORE.test(before) && CORRECTS.test(before)) return false;
  if (UNCOMMITTED.test(before) || NOT_SO.test(before) || WANTED_OF.test(before)) return false;
  return !EXPECTED.test(TO_BEFORE.test(before) ? before : before.slice(-40));
}

/** The figure that this one was raised or lowered from. */
export function raisedFrom({
  report: { text },
  figure: { span, unit },
  beside,
  sentence,
}: Pick<Stated, 'report' | 'figure' | 'beside' | 'sentence'>): Figure | null {
  if (!TO_BEFORE.test(text.slice(Math.max(sentence[0], span[0] - 4), span[0]))) return null;
  const starts = (other: Figure): boolean => isRaisedFrom(text, other, sentence) || isPresentLevel(text, other, sentence);
  return beside.find((other) => other.unit === unit && other.span[1] < span[0] && starts(other)) ?? null;
}

/** "To lift its share from 4% to 6%": the first is how things stand, whoever wishes the second. */
function isPresentLevel(text: string, { span: [start] }: Figure, sentence: Span): boolean {
  const before = text.slice(sentence[0], start);
  return FROM_BEFORE.test(before.slice(-6)) && WISHED_CHANGE.test(before);
}

/** "Raise the benchmark from 2% to 5%": the first is the rule that stands, the second what is proposed. */
function isRaisedFrom(text: string, { span }: Figure, sentence: Span): boolean {
  // "Broke the guideline, after Orun corrected its return from 39% to 41%": the rule is told in another clause.
  const before = text.slice(sentence[0], span[0]).split(PARTED_CLAUSE).at(-1)!;
  return FROM_BEFORE.test(before.slice(-6)) && (RULE_NOUN.test(before) || BINDS_MEMBERS.test(before) || BODY_TO_CHANGE.test(before));
}

/** True when no other figure of its sentence and unit stands nearer to words that the pattern finds. */
function isNearest({ report, figure, beside, sentence }: Stated, pattern: RegExp): boolean {
  const from = Math.max(sentence[0], figure.span[0] - 120);
  const rivals = beside.filter((other) => other.unit === figure.unit);
  const near = report.text.slice(from, Math.min(sentence[1], figure.span[1] + 90));
  if (!pattern.test(near)) return false;
  return [...near.matchAll(new RegExp(pattern, `${pattern.flags}g`))].some((match) => {
    const at = from + match.index;
    const distance = (span: Span): number => (at >= span[1] ? at - span[1] : Math.max(0, span[0] - at - match[0].length));
    return rivals.every((other) => distance(other.span) >= distance(figure.span));
  });
}
