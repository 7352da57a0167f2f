import {
  ALREADY_SPENT, AND_DID_ELSE, ASIDE_OF_NOW, COMING_DAYS, COSTS, COULD_GIVE, EARNED_BEFORE, IN_IF_CLAUSE, LEVEL_NOW, MIGHT_COME_TO, MORE_IN_BRACKETS,
  MOVED_FROM, OF_A_RADIUS, OF_A_SALE, OF_INCOME, ONLY_ASKED, PLAN_BEHIND, SHARE_AS_GROUP, SHARE_OF_OPINION, SOUGHT_BY, TO_BECOME, TO_BE_ENDED, UNTIL_THEN,
  WHOLLY, WOULD_HAVE,
} from '../../../language/en/deeds/no-commitment.ts';
import { POSSESSOR_BEFORE } from '../../../language/en/deeds/promise-cues.ts';
import type { CommitmentStanding } from '../../../model/account.ts';
import type { Stated } from './stated.ts';

/** Most units of a sentence before a figure that are searched. */
const REACH = 300;

/** Standings by which somebody says or is said what is to be done. */
const OF_A_DEED: ReadonlySet<CommitmentStanding> = new Set(['floor', 'agreed', 'pledged', 'proposed']);

/** True for a figure that is nobody's to keep, whatever words stand around it: it tells a group, a past deed, or what is only supposed. */
export function isNoCommitment(stated: Stated, standing: CommitmentStanding): boolean {
  const { report: { text }, figure: { span: [start, end], value, dimension }, sentence } = stated;
  const before = text.slice(Math.max(sentence[0], start - REACH), start);
  const behind = text.slice(end, sentence[1]);
  if (dimension === 'time') return COMING_DAYS.test(before);
  if (dimension === 'length') return OF_A_RADIUS.test(behind);
  if (dimension === 'money' && (EARNED_BEFORE.test(before) || OF_INCOME.test(behind))) return true;
  if (dimension !== 'money' && (SHARE_AS_GROUP.test(before) || SHARE_OF_OPINION.test(behind) || (value === 100 && WHOLLY.test(behind)))) return true;
  if (MORE_IN_BRACKETS.test(before) || (standing === 'missed' && ONLY_ASKED.test(behind))) return true;
  if (standing === 'ruled-out') return UNTIL_THEN.test(before);
  if (standing === 'proposed' && dimension !== 'ratio' && (MIGHT_COME_TO.test(before) || COSTS.test(before))) return true;
  return OF_A_DEED.has(standing) && isToldElse(standing, before, behind);
}

/** True where the words before and behind a figure tell of it something else than a deed to come. */
function isToldElse(standing: CommitmentStanding, before: string, behind: string): boolean {
  if (UNTIL_THEN.test(before) || IN_IF_CLAUSE.test(before) || WOULD_HAVE.test(before) || TO_BE_ENDED.test(before) || ASIDE_OF_NOW.test(before) || MOVED_FROM.test(before)) return true;
  if (LEVEL_NOW.test(before) && TO_BECOME.test(behind)) return true;
  if (standing === 'pledged') return AND_DID_ELSE.test(before);
  return standing === 'proposed' && (ALREADY_SPENT.test(before) || COULD_GIVE.test(before) || OF_A_SALE.test(behind));
}

/** True for how much more or less something is told to be, and for what another sought: nobody has come to either. */
export function isUnreached({ report: { text }, figure: { span: [start, end] }, sentence }: Stated): boolean {
  return MORE_IN_BRACKETS.test(text.slice(Math.max(sentence[0], start - REACH), start)) || SOUGHT_BY.test(text.slice(end, sentence[1]));
}

/** True for the sum of another's plan, which nobody has come to: "Osten's $90 million plan". */
export function isOfPlan({ report: { text }, figure: { span: [start, end], dimension }, sentence }: Stated): boolean {
  return dimension === 'money' && POSSESSOR_BEFORE.test(text.slice(Math.max(sentence[0], start - 6), start)) && PLAN_BEHIND.test(text.slice(end, sentence[1]));
}
