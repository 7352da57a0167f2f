import { BODY_NOUNS } from '../../../language/en/deeds/relation-cues.ts';
import { BODY_GAP, COMPRISES, IT, LISTED_BEHIND, MEMBERS, MEMBER_JOINT, NOT_ITSELF, NO_MEMBERS, WHOSE } from '../../../language/en/deeds/member-lists.ts';
import { AFTER_PREPOSITION } from '../../../language/en/grammar/clause-patterns.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { firstFrom, startOfSpan } from '../../../text/first-from.ts';
import { lastBody } from '../bodies.ts';
import type { Directory, Named } from '../directory.ts';

/** Account entity ids of a member and of its body. */
export interface Membership {
  readonly from: string;
  readonly to: string;
}

/** Where a sentence says that a list of members follows. */
interface Opening {
  /** Where the first name begins. */
  readonly list: number;
  /** Whose members they are stands within. */
  readonly body: Span;
  /** True where the body stands at the very end of that: "the Lakes Pact, whose members are". */
  readonly adjacent: boolean;
  /** True where the body is told there or nowhere: "the members of the crew are". */
  readonly told: boolean;
  /** True where the body is the subject of the words, and no phrase that something else ends with: "the plan of the Lakes Pact includes". */
  readonly subject: boolean;
}

/** Longest sentence, in units, whose members are read. */
export const LONGEST = 1000;

/**
 * Who belongs to a body by a list of two or more names: "whose members are", "made up of", "all ten members were represented:". The body is the one that the
 * sentence says it of, or the only one of the sentence before; where neither tells, there is none.
 */
export function membersIn(report: Report, sentence: Span, directory: Directory): readonly Membership[] {
  if (sentence[1] - sentence[0] > LONGEST) return [];
  for (const opening of openings(report.text, sentence)) {
    const listed = namesListed(report.text, opening.list, directory.within(report.id, [opening.list, sentence[1]]));
    const body = listed.length < 2 ? null : bodyOf(report, sentence, opening, directory);
    if (body !== null) return [...new Set(listed)].filter((id) => id !== body).map((from) => ({ from, to: body }));
  }
  return [];
}

function openings(text: string, [start, end]: Span): readonly Opening[] {
  const sentence = text.slice(start, end);
  const members = [...sentence.matchAll(MEMBERS)].flatMap(({ 0: words, index }): readonly Opening[] => {
    const [at, said] = [start + index, start + index + words.length];
    const behind = LISTED_BEHIND.exec(text.slice(said, end));
    if (behind === null || NO_MEMBERS.test(behind[0])) return [];
    const list = said + behind[0].length;
    if (behind[1] !== undefined) return [{ list, body: [said, said + behind[1].length], adjacent: false, told: true, subject: false }];
    return [{ list, body: [start, at], adjacent: WHOSE.test(words), told: WHOSE.test(words), subject: false }];
  });
  const made = [...sentence.matchAll(COMPRISES)].map(({ 0: words, index }): Opening => {
    const isIt = IT.test(sentence.slice(0, index));
    return { list: start + index + words.length, body: [start, start + index], adjacent: !isIt, told: !isIt, subject: !isIt };
  });
  return [...members, ...made];
}

/** Account entity ids of the names that stand in a row from `start` on; none where the last only tells whose something else is. */
function namesListed(text: string, start: number, names: readonly Named[]): readonly string[] {
  if (names[0]?.span[0] !== start) return [];
  let last = 0;
  while (last + 1 < names.length && MEMBER_JOINT.test(text.slice(names[last]!.span[1], names[last + 1]!.span[0]))) last++;
  return NOT_ITSELF.test(text.slice(names[last]!.span[1], names[last]!.span[1] + BEHIND)) ? [] : names.slice(0, last + 1).map(({ id }) => id);
}

/** Units behind a list that show whether its last name is one of it. */
const BEHIND = 24;

function bodyOf(report: Report, sentence: Span, { body, adjacent, told, subject }: Opening, directory: Directory): string | null {
  const bare = directory.within(report.id, body).findLast((one) => isBody(report.text, one));
  const name = bare === undefined ? undefined : inFull(report, bare, directory);
  const phrase = lastBody(report, body, directory);
  const found = phrase !== null && (name === undefined || phrase.end > name.span[1]) ? phrase : name === undefined ? null : { id: name.id, at: name.span[0], end: name.span[1] };
  if (subject && found !== null && AFTER_PREPOSITION.test(report.text.slice(body[0], found.at))) return null;
  if (found !== null && (!adjacent || isRightBefore(report.text.slice(found.end, body[1])))) return found.id;
  return told || found !== null ? null : onlyBodyBefore(report, sentence, directory);
}

/** The one body whose name ends in the noun that a name is: "the Commission" for the Lakes Commission, at the place of the noun. */
function inFull(report: Report, bare: Named, directory: Directory): Named {
  if (!BODY_NOUNS.has(bare.name.toLowerCase())) return bare;
  const fuller = directory.within(report.id, [0, bare.span[0]]).filter(({ name }) => name.endsWith(` ${bare.name}`));
  return new Set(fuller.map(({ id }) => id)).size === 1 ? { ...fuller[0]!, span: bare.span } : bare;
}

function isRightBefore(gap: string): boolean {
  const match = BODY_GAP.exec(gap);
  return match !== null && (match[1] === undefined || BODY_NOUNS.has(match[1]));
}

/** The body of the sentence before, where it names one alone, or one alone that is called a body. */
function onlyBodyBefore(report: Report, [start]: Span, directory: Directory): string | null {
  const before = report.sentences[firstFrom(report.sentences, startOfSpan, start) - 1];
  if (before === undefined) return null;
  const bodies = directory.within(report.id, before).filter((one) => isBody(report.text, one));
  const called = bodies.filter((one) => isCalledBody(report.text, one));
  const ids = new Set((called.length > 0 ? called : bodies).map(({ id }) => id));
  if (ids.size === 0) return lastBody(report, before, directory)?.id ?? null;
  return ids.size === 1 ? [...ids][0]! : null;
}

/** True for a name of a body: an organization or group, or what is called one. */
export function isBody(text: string, name: Named): boolean {
  return name.type === 'organization' || name.type === 'group' || isCalledBody(text, name);
}

/** True for "the Lakes Pact" and "the LP+ alliance". */
function isCalledBody(text: string, { name, type, span: [, end] }: Named): boolean {
  const noun = /^ (\p{Ll}+)/u.exec(text.slice(end, end + BEHIND))?.[1] ?? '';
  return type !== 'person' && (BODY_NOUNS.has(name.split(/\s+/).at(-1)!.toLowerCase()) || BODY_NOUNS.has(noun));
}
