import { NOT_GRASPED } from '../../../language/en/deeds/no-stance.ts';
import { AGREEING_TO, FORETELLING } from '../../../language/en/deeds/stance-cues.ts';
import {
  AND_BEFORE, BEFORE_CONDITION, CAME_SHORT_OF_SAYING, CLAIMED_THAT, FORESEES, HAS_AGREED, HOPED_OR_WHY, I_AM, IN_CONDITION, MINDS_THAT, NAMES_POLL,
  NAMES_SHARE, NOT_SAID, NOT_TOLD, OF_SEVERAL_NAMES, SAID_BY_ANOTHER_THERE, SEVERAL_THERE, SHARE_BEFORE, SUBJECT_OF_CONDITION, TALKED_OF, UNDECIDED_CUE,
} from '../../../language/en/deeds/others-stances.ts';
import type { Quote } from '../../../model/quote.ts';
import type { AccountEntity } from '../../../model/relation.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Directory } from '../directory.ts';
import type { Found } from './stance.ts';

/** So many units before a verb of speech a share of those who speak may stand. */
const NEAR = 30;
/** So many units before words a claim may be named that they are part of. */
const CLAIM = 160;

/** True for words that only some of a group speak ("two-thirds say"): the group has not said so. */
export function isOfSome({ text }: Report, { cue }: Quote, speaker: AccountEntity, directory: Directory): boolean {
  if (NAMES_SHARE.test(speaker.name) || NAMES_POLL.test(speaker.name)) return true;
  const start = cue[0]?.[0];
  return start !== undefined && !directory.isName(speaker.id) && SHARE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));
}

/** True where a quotation tells what somebody does not grasp or would not tell, which takes no side. */
export function isUntold({ text }: Report, { polarity, cue }: Quote): boolean {
  return polarity === 'negated' && cue.some((span) => NOT_GRASPED.test(text.slice(...span)) || NOT_TOLD.test(text.slice(...span)));
}

/** True for words that somebody is only supposed to speak: "if Telma says that it will not pay". */
export function isSupposed({ text }: Report, { polarity, cue }: Quote): boolean {
  const start = cue[0]?.[0];
  return polarity === 'conditional' && start !== undefined && IN_CONDITION.test(text.slice(Math.max(0, start - CLAIM), start));
}

/** True for what somebody has not said that he is for or asks for: he may be all the same. */
export function isUnsaid({ text }: Report, { polarity, cue }: Quote, { cue: { stance } }: Found): boolean {
  return polarity === 'negated' && (stance === 'for' || stance === 'demands') && cue.some((span) => NOT_SAID.test(text.slice(...span)));
}

/** True where the words before a cue give the stance to another than the one who speaks: a claim of somebody's, "they" of one person, a guess. */
export function isOthers(text: string, [start, end]: Span, { cue: { stance }, at }: Found, kind: Quote['kind'], { type, name }: AccountEntity): boolean {
  const before = text.slice(start, at[0]);
  const further = text.slice(Math.max(0, start - CLAIM), at[0]);
  if ((stance === 'demands' || stance === 'for') && CAME_SHORT_OF_SAYING.test(text.slice(Math.max(0, start - NEAR), start))) return true;
  if (stance === 'demands') return TALKED_OF.test(further) || (kind === 'direct' ? SAID_BY_ANOTHER_THERE.test(before) : MINDS_THAT.test(further));
  if (CLAIMED_THAT.test(further)) return true;
  if (stance === 'rules-out' && (FORESEES.test(before) || HOPED_OR_WHY.test(before) || refusesNothing(text, at, end))) return true;
  if (stance === 'open' && kind === 'direct' && UNDECIDED_CUE.test(text.slice(...at)) && !I_AM.test(before)) return true;
  const isOne = type === 'person' && !OF_SEVERAL_NAMES.test(name);
  return kind !== 'direct' && (stance === 'rules-out' || stance === 'against') && isOne && SEVERAL_THERE.test(before);
}

/** True for a bare denial with nothing behind it: "it would not". */
function refusesNothing(text: string, at: Span, end: number): boolean {
  return FORETELLING.test(text.slice(...at)) && !/\p{L}/u.test(text.slice(at[1], end));
}

/** Who is named right before "agreed to", in whose own words or another's ("officials said Telma has | agreed to"); `null` for nobody, or one of several. */
export function whoAgreed({ id, text }: Report, directory: Directory, from: number, [at, end]: Span): string | null {
  if (!AGREEING_TO.test(text.slice(at, end))) return null;
  const name = directory.within(id, [from, at]).at(-1);
  if (name === undefined || AND_BEFORE.test(text.slice(from, name.span[0]))) return null;
  return HAS_AGREED.test(text.slice(name.span[1], at)) ? name.id : null;
}

/** True for the "should" of a condition that is turned around, before a subject of its own: ", | should the council keep it". */
export function opensCondition(text: string, [start]: Span, [from, to]: Span): boolean {
  return BEFORE_CONDITION.test(text.slice(start, from)) && SUBJECT_OF_CONDITION.test(text.slice(to, to + NEAR));
}
