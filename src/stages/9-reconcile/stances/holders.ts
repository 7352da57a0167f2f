import { ALLEGED } from '../../../language/en/deeds/no-stance.ts';
import { AS_EXAMPLE, IN_ASIDE, ITS_VERB, ONLY_THOSE_WHO, OPENS_EQUAL, OPENS_SIDE, SEVERAL_ARE, SEVERAL_DO } from '../../../language/en/deeds/others-stances.ts';
import {
  BEHIND_PREPOSITION, HOLDER_GAP, IN_RELATIVE, JOINED_BEFORE, LONE_INITIAL, OBJECT_OF_DEED, OPENS_SUBORDINATE, POSSESSOR, PRONOUN_BEFORE, RELATIVE_CLAUSE,
  SET_APART, SPOKEN_TO, WHERE,
} from '../../../language/en/deeds/stance-holders.ts';
import { ALL_BUT } from '../../../language/en/deeds/unmade-pledges.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { isInDateline } from '../dateline.ts';
import type { Directory, Named } from '../directory.ts';
import { isJoined } from '../commitments/rows.ts';

/** So far before a name, in units, a relative clause that it stands in may open. */
const RELATIVE = 160;

/** Farthest, in units, that the name of a holder may stand before the words that take the stance. */
const REACH = 60;

/**
 * Whose stance it is: the last person, body or place named before it in its clause; one named behind "in" or "at" is where, not who. Where it is
 * joined on ("… and ruled out"), the first person or body of the sentence; where a pronoun stands for the holder, who spoke last in the paragraph.
 */
export function holderOf(
  report: Report,
  sentence: Span,
  clause: Span,
  at: number,
  directory: Directory,
  lastSpeaker: (before: number) => string | null,
): string | null {
  const before = report.text.slice(Math.max(sentence[0], at - 24), at);
  if (PRONOUN_BEFORE.test(before)) return directory.entity(report.id, lastSpeaker(sentence[0]))?.id ?? null;
  const joined = JOINED_BEFORE.test(before);
  const within: Span = [joined || RELATIVE_CLAUSE.test(report.text.slice(clause[0], at)) ? sentence[0] : clause[0], at];
  const parties = directory.within(report.id, within).filter(({ type }) => type !== 'document' && !(joined && type === 'place'));
  // Of a subject that is somebody's, only the thing goes on with the verb: "Vell's account was hacked and dismissed …".
  if (joined && parties[0] !== undefined && POSSESSOR.test(report.text.slice(parties[0].span[1], parties[0].span[1] + 4))) return null;
  const names = parties.filter((name) => isSubject(report.text, sentence, name));
  const holder = joined ? subjectOfJoined(report.text, sentence, names, at) : names.at(-1);
  if (holder !== undefined && isOfOthers(report.text, sentence, holder, names, at, joined)) return null;
  if (
    holder === undefined
    || (joined && (OBJECT_OF_DEED.test(report.text.slice(sentence[0], holder.span[0])) || ALLEGED.test(report.text.slice(holder.span[1], at))))
  ) {
    return null;
  }
  return joined || (at - holder.span[1] <= REACH && HOLDER_GAP.test(report.text.slice(holder.span[1], at))) ? holder.id : null;
}

/** False for a name that tells where, of whom, with whom or whose something is, or who is set apart from the subject. */
export function isSubject(text: string, sentence: Span, { type, span: [start, end] }: Named): boolean {
  const before = text.slice(Math.max(sentence[0], start - 40), start);
  return (
    !LONE_INITIAL.test(text.slice(start, end + 1))
    && !isInDateline(text, sentence, [start, end])
    && !(type !== 'person' && WHERE.test(before))
    && !BEHIND_PREPOSITION.test(before)
    && !SET_APART.test(before)
    && !ALL_BUT.test(text.slice(Math.max(sentence[0], start - RELATIVE), start))
    && !SPOKEN_TO.test(before)
    && !IN_RELATIVE.test(text.slice(Math.max(sentence[0], start - RELATIVE), start))
    && !POSSESSOR.test(text.slice(end, end + 4))
    && !AS_EXAMPLE.test(text.slice(Math.max(sentence[0], start - RELATIVE), start))
    && !(text[end] === ',' && IN_ASIDE.test(text.slice(Math.max(sentence[0], start - RELATIVE), start)))
  );
}

/** True where only some of a group are told of ("members who | refused"), and for a verb joined on that several do, of whom one person is none. */
function isOfOthers(text: string, sentence: Span, holder: Named, names: readonly Named[], at: number, joined: boolean): boolean {
  if (!joined) return holder.type !== 'person' && ONLY_THOSE_WHO.test(text.slice(holder.span[1], at));
  const several = SEVERAL_DO.test(text.slice(sentence[0], at)) || SEVERAL_ARE.test(text.slice(at, at + 'were '.length));
  const i = names.indexOf(holder);
  return several && holder.type === 'person' && !isJoined(text, names, i) && (i === 0 || !isJoined(text, names, i - 1));
}

/**
 * Whose a verb is that is joined on: the first subject of the main clause, or the last with which a clause of equal rank begins ("Telma left, and Orun
 * stayed and | vowed"); nobody's where a side clause stands between, whose subject it may be ("told that Orun had left and | vowed").
 */
function subjectOfJoined(text: string, sentence: Span, names: readonly Named[], at: number): Named | undefined {
  const comma = OPENS_SUBORDINATE.test(text.slice(sentence[0], at)) ? text.slice(sentence[0], at).indexOf(',') : -1;
  const main = comma < 0 ? names : names.filter(({ span: [start] }) => start > sentence[0] + comma);
  const opens = (pattern: RegExp, { span: [start, end] }: Named): boolean =>
    pattern.test(text.slice(Math.max(sentence[0], start - RELATIVE), start)) && ITS_VERB.test(text.slice(end, at));
  const last = main.findLastIndex((name, i) => i > 0 && !isJoined(text, main, i - 1) && (opens(OPENS_EQUAL, name) || opens(OPENS_SIDE, name)));
  if (last < 0) return main[0];
  return opens(OPENS_SIDE, main[last]!) ? undefined : main[last];
}
