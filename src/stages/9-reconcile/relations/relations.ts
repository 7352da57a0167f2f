import { AFTER_PREPOSITION, JUST_BEFORE_PASSIVE, PASSIVE_BEFORE, RELATIVE_BEFORE } from '../../../language/en/grammar/clause-patterns.ts';
import {
  ANY_RELATION,
  A_MATCH,
  AGENT_BEFORE,
  AREA_NAME,
  BROKEN_OBJECT,
  DOES_IT_TOO,
  ENDED_MEMBERSHIPS,
  FROM_THERE,
  INFINITIVE_BEFORE,
  ITS_MEETINGS,
  IT_BEFORE,
  LEFT_ONLY,
  MEETINGS_OF_NAME,
  OBJECT_BEHIND,
  OF_BEFORE_NAME,
  RELATION_CUES,
  SOME_OF,
  SUBJECT_GAP,
  TELLS_APART,
} from '../../../language/en/deeds/relation-cues.ts';
import { GUARANTEED_NAME, GUARANTEES } from '../../../language/en/deeds/truce-duties.ts';
import type { RelationCue } from '../../../language/en/deeds/relation-cues.ts';
import type { Relation } from '../../../model/account.ts';
import type { AccountEntity, Place } from '../../../model/relation.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { bodyBehind, lastBody } from '../bodies.ts';
import type { Directory, Named } from '../directory.ts';
import { chairsTold } from './chairmanship.ts';
import { handoversIn } from './handovers.ts';
import { membersApart } from './members-apart.ts';
import { membersBeside } from './members-beside.ts';
import { membersIn } from './members.ts';
import { officesHeld } from './offices.ts';
import { rowBefore, rowBehind } from '../commitments/rows.ts';
import { byUnits } from '../../../text/order.ts';
import { firstFrom, startOfSpan } from '../../../text/first-from.ts';

/**
 * What ties the named bodies and persons of the reports to each other, from phrases between two names of one sentence and from the offices that
 * titles name.
 */
export function relationsOf(reports: readonly Report[], entities: readonly AccountEntity[], directory: Directory): Relation[] {
  const found = new Map<string, Relation & { evidence: Place[] }>();
  const ended = new Set<string>();
  const add = (type: Relation['type'], from: string, to: string, place: Place): void => {
    if (from === to) return;
    const key = `${type} ${from} ${to}`;
    const relation = found.get(key) ?? { type, from, to, evidence: [] };
    if (!relation.evidence.some(({ report, span }) => report === place.report && span[0] === place.span[0])) relation.evidence.push(place);
    found.set(key, relation);
  };
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    report.sentences.forEach((sentence, i) => {
      for (const { type, from, to } of tiesIn(report, sentence, directory)) add(type, from, to, { report: report.id, span: sentence });
      for (const { from, to } of chairsTold(report, sentence, directory)) add('chairs', from, to, { report: report.id, span: sentence });
      const members = [...membersIn(report, sentence, directory), ...membersBeside(report, sentence, directory), ...membersApart(report, sentence, report.sentences[i - 1], directory)];
      for (const { from, to } of members) {
        add('member-of', from, to, { report: report.id, span: sentence });
      }
      for (const { from, to } of endedIn(report, sentence, directory)) ended.add(`member-of ${from} ${to}`);
      for (const { from, to } of handoversIn(report, sentence, directory)) add('predecessor-of', from, to, { report: report.id, span: sentence });
    });
  }
  for (const key of ended) found.delete(key);
  return [...found.values(), ...officesHeld(reports, entities)].sort(byType);
}

/** How a body is made and run comes first, who holds which office last. */
const ORDER: readonly Relation['type'][] = ['founded', 'convened', 'chairs', 'hosts', 'member-of', 'part-of', 'supports', 'predecessor-of', 'holds-office'];

/** The order of relations: by type, what more places tell first. */
export function byType(a: Relation, b: Relation): number {
  return ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || b.evidence.length - a.evidence.length || byUnits(a.from, b.from) || byUnits(a.to, b.to);
}

interface Tie {
  readonly type: Relation['type'];
  readonly from: string;
  readonly to: string;
}

/** Farthest, in units, that a name may stand from the phrase that ties it. */
const REACH = 90;

function tiesIn(report: Report, sentence: Span, directory: Directory): Tie[] {
  const text = report.text.slice(sentence[0], sentence[1]);
  if (!ANY_RELATION.test(text)) return [];
  const taken: Span[] = [];
  return RELATION_CUES.flatMap((cue) => {
    const match = cue.pattern.exec(text);
    if (match === null) return [];
    const at: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
    if (taken.some((span) => span[0] < at[1] && at[0] < span[1])) return [];
    taken.push(at);
    return tiesAt(report, sentence, at, cue, directory);
  });
}

/** Who is a member of what no more, or never was: another report may still count it among them. */
function endedIn(report: Report, sentence: Span, directory: Directory): readonly Tie[] {
  const text = report.text.slice(...sentence);
  return ENDED_MEMBERSHIPS.flatMap((cue) => {
    const match = cue.pattern.exec(text);
    if (match === null) return [];
    const at: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
    const [first] = directory.within(report.id, [at[1], sentence[1]]);
    const isOnly = first !== undefined && LEFT_ONLY.test(report.text.slice(first.span[1], first.span[1] + NOUN_BEHIND));
    return isOnly ? [] : tiesAt(report, sentence, at, cue, directory);
  });
}

/** The ties of a phrase: one for each of those who act, where several stand in a row. */
function tiesAt(report: Report, sentence: Span, at: Span, cue: RelationCue, directory: Directory): Tie[] {
  const words = report.text.slice(Math.max(sentence[0], at[0] - 24), at[0]);
  if (!cue.passive && (PASSIVE_BEFORE.test(words) || INFINITIVE_BEFORE.test(words))) return [];
  if (cue.type === 'hosts' && A_MATCH.test(report.text.slice(...sentence)) && !cue.passive) return [];
  const before = partiesBefore(report, sentence, at[0], cue, directory);
  const relative = cue.passive ? null : antecedent(report, sentence, at[0], directory);
  const after = relative === null ? partiesAfter(report, sentence, at[1], cue, directory) : [relative];
  const [actors, [object]] = cue.passive ? [after, before] : [before, after];
  if (object === undefined || (cue.type !== 'supports' && directory.type(object) === 'person')) return [];
  const isGuaranteed = (): boolean => directory.within(report.id, sentence).some(({ id, name }) => id === object && GUARANTEED_NAME.test(name));
  if (GUARANTEES.test(report.text.slice(...at)) && !isGuaranteed()) return [];
  const ties = actors.map((from): Tie => ({ type: cue.type, from, to: object }));
  const also = cue.passive && (cue.type === 'founded' || cue.type === 'convened') ? doneToo(report, sentence, at[1], actors, directory) : null;
  return also === null ? ties : [...ties, ...actors.map((from): Tie => ({ type: also, from, to: object }))];
}

/** What those who made a body do with it besides: "created in March by Orun, which chairs it"; `null` for nothing that is told. */
function doneToo(report: Report, sentence: Span, start: number, actors: readonly string[], directory: Directory): 'chairs' | 'hosts' | null {
  const last = directory.within(report.id, [start, sentence[1]]).find(({ id }) => id === actors.at(-1));
  const match = last === undefined ? null : DOES_IT_TOO.exec(report.text.slice(last.span[1], sentence[1]));
  return match === null ? null : match[1] === undefined ? 'hosts' : 'chairs';
}

/** The subject: the last name before the phrase that no other clause cuts off, with those in a row with it, or a body that was named before ("the forum"). */
function partiesBefore(report: Report, sentence: Span, end: number, cue: RelationCue, directory: Directory): readonly string[] {
  const text = report.text.slice(Math.max(sentence[0], end - REACH), end);
  const from = end - text.length;
  const names = directory.within(report.id, [from, end]).filter(cue.passive ? isBody : isActor);
  const name = names.findLast(
    ({ span }) => !(cue.passive ? AGENT_BEFORE : AFTER_PREPOSITION).test(report.text.slice(Math.max(sentence[0], span[0] - 12), span[0])),
  );
  const body = lastBody(report, [from, end], directory);
  if (body !== null && (name === undefined || body.end > name.span[1])) return [body.id];
  const opening = report.text.slice(sentence[0], end);
  if (cue.passive && (IT_BEFORE.test(opening) || (OF_MEETINGS.has(cue.type) && ITS_MEETINGS.test(opening)))) return bodyBefore(report, sentence, directory);
  if (cue.passive && OF_MEETINGS.has(cue.type) && name !== undefined && MEETINGS_OF_NAME.test(report.text.slice(name.span[1], end))) return [name.id];
  // "In Orun a task force led by …": what is led is named just before, or not at all.
  if (name === undefined || !(cue.passive ? JUST_BEFORE_PASSIVE : SUBJECT_GAP).test(report.text.slice(name.span[1], end))) return [];
  return cue.passive ? [name.id] : rowBefore(report.text, names, names.indexOf(name)).map(({ id }) => id);
}

/** What is told of a body by what is done to its meetings. */
const OF_MEETINGS: ReadonlySet<Relation['type']> = new Set(['chairs', 'convened', 'hosts']);

/** What "it" at the head of a sentence stands for: the body that the sentence before opens with. */
function bodyBefore(report: Report, [start]: Span, directory: Directory): readonly string[] {
  const before = report.sentences[firstFrom(report.sentences, startOfSpan, start) - 1];
  if (before === undefined) return [];
  const name = directory.within(report.id, before).find(isBody);
  const body = bodyBehind(report, before, directory);
  if (body !== null) return [body.id];
  return name !== undefined && name.span[0] - before[0] <= 4 ? [name.id] : [];
}

/**
 * "The Group is a circle that A convened and that B has chaired": in a relative clause the object stands before it. Of "the League's contact group, which A
 * chairs" it is the group, not the League.
 */
function antecedent(report: Report, sentence: Span, at: number, directory: Directory): string | null {
  const subject = directory.within(report.id, [Math.max(sentence[0], at - REACH), at]).at(-1);
  if (subject === undefined || !RELATIVE_BEFORE.test(report.text.slice(Math.max(sentence[0], subject.span[0] - 7), subject.span[0]))) return null;
  const before: Span = [sentence[0], subject.span[0]];
  const bodies = directory.within(report.id, before).filter(isBody);
  const named = bodies.find(({ span }) => !isPossessor(report.text, span));
  return named?.id ?? (bodies.length > 0 ? lastBody(report, before, directory)?.id ?? null : null);
}

/** The object: the first name after the phrase, of those who act with those in a row with it, or a body that was named before. */
function partiesAfter(report: Report, sentence: Span, start: number, cue: RelationCue, directory: Directory): readonly string[] {
  const end = Math.min(sentence[1], start + REACH);
  const names = directory
    .within(report.id, [start, end])
    .filter(({ span }) => !isPossessor(report.text, span) && !FROM_THERE.test(report.text.slice(span[1], span[1] + NOUN_BEHIND)));
  const named = actorOf(report.text, names);
  const name = named !== undefined && isObject(report.text.slice(start, named.span[0]), cue) && !isPartial(report.text, start, named, cue) ? named : undefined;
  const body = bodyBehind(report, [start, end], directory);
  if (body !== null && (name === undefined || name.span[0] > body.end + 4 || name.span[1] <= body.end)) return [body.id];
  if (name === undefined) return [];
  return cue.passive ? rowBehind(report.text, names, names.indexOf(name)).map(({ id }) => id) : [name.id];
}

/** Units of the noun behind a name and the capital of the next one. */
const NOUN_BEHIND = 24;

/**
 * True for what may stand between the phrase and the name that it ties: of a phrase in the passive, that the name is no more than where the one who
 * acts is from.
 */
function isObject(between: string, { passive }: RelationCue): boolean {
  return passive ? !OF_BEFORE_NAME.test(between) : OBJECT_BEHIND.test(between) && !BROKEN_OBJECT.test(between);
}

/** True for a name that is no more than where those tied are from or whose some of them are. */
function isPartial(text: string, start: number, { type, span: [from, to] }: Named, { type: tie, passive }: RelationCue): boolean {
  if (passive || type === 'person') return false;
  return (
    AREA_NAME.test(text.slice(from, to))
    || TELLS_APART.test(text.slice(to, to + 16))
    || (tie !== 'hosts' && tie !== 'founded' && SOME_OF.test(text.slice(start, from)))
  );
}

/** "Halden's predecessor": the name only tells whose, the one meant comes after it. */
function isPossessor(text: string, [, end]: Span): boolean {
  return /^['\u2019]s?\s+\p{L}/u.test(text.slice(end, end + 4));
}

/** The first name, or the person who stands in apposition to it: "the head of the League, Ada Quill". */
function actorOf(text: string, [first, second]: readonly Named[]): Named | undefined {
  if (first === undefined || second === undefined || second.type !== 'person' || first.type === 'person') return first;
  return /^,\s+(?:\p{Lu}\p{L}*\.?\s+)?$/u.test(text.slice(first.span[1], second.span[0])) ? second : first;
}

function isBody({ type }: Named): boolean {
  return type === 'organization' || type === 'group' || type === 'other';
}

function isActor({ type }: Named): boolean {
  return type !== 'document';
}
