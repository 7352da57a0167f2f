import { JUST_BEFORE_PASSIVE, PASSIVE_BEFORE, RELATIVE_BEFORE } from '../../language/en/clause-patterns.ts';
import { BODY_BEHIND, BODY_MENTIONS, BODY_NOUNS, BROKEN_OBJECT, GATHERING_NOUNS, INFINITIVE_BEFORE, OBJECT_BEHIND, OF_BEFORE_NAME, PREDECESSOR, RELATION_CUES, SUBJECT_GAP } from '../../language/en/relation-cues.ts';
import type { RelationCue } from '../../language/en/relation-cues.ts';
import type { Relation } from '../../model/account.ts';
import type { AccountEntity, Place } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Directory, Named } from './directory.ts';
import { officesHeld } from './offices.ts';
import { byUnits } from '../../text/order.ts';

/** What ties the named bodies and persons of the reports to each other, from phrases between two names of one sentence and from the offices that titles name. */
export function relationsOf(reports: readonly Report[], entities: readonly AccountEntity[], directory: Directory): Relation[] {
  const found = new Map<string, Relation & { evidence: Place[] }>();
  const add = (type: Relation['type'], from: string, to: string, place: Place): void => {
    if (from === to) return;
    const key = `${type} ${from} ${to}`;
    const relation = found.get(key) ?? { type, from, to, evidence: [] };
    if (!relation.evidence.some(({ report, span }) => report === place.report && span[0] === place.span[0])) relation.evidence.push(place);
    found.set(key, relation);
  };
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    report.sentences.forEach((sentence) => {
      for (const { type, from, to } of tiesIn(report, sentence, directory)) add(type, from, to, { report: report.id, span: sentence });
      for (const { from, to } of predecessorsIn(report, sentence, directory)) add('predecessor-of', from, to, { report: report.id, span: sentence });
    });
  }
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
  const ties: Tie[] = [];
  const taken: Span[] = [];
  for (const cue of RELATION_CUES) {
    const match = cue.pattern.exec(text);
    if (match === null) continue;
    const at: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
    if (taken.some((span) => span[0] < at[1] && at[0] < span[1])) continue;
    taken.push(at);
    const tie = tieAt(report, sentence, at, cue, directory);
    if (tie !== null) ties.push(tie);
  }
  return ties;
}

function tieAt(report: Report, sentence: Span, at: Span, cue: RelationCue, directory: Directory): Tie | null {
  const words = report.text.slice(Math.max(sentence[0], at[0] - 24), at[0]);
  if (!cue.passive && (PASSIVE_BEFORE.test(words) || INFINITIVE_BEFORE.test(words))) return null;
  const before = partyBefore(report, sentence, at[0], cue, directory);
  const after = cue.passive ? partyAfter(report, sentence, at[1], cue, directory) : antecedent(report, sentence, at[0], directory) ?? partyAfter(report, sentence, at[1], cue, directory);
  if (before === null || after === null) return null;
  const tie = cue.passive ? { type: cue.type, from: after, to: before } : { type: cue.type, from: before, to: after };
  return cue.type !== 'supports' && directory.type(tie.to) === 'person' ? null : tie;
}

/** The subject: the last name before the phrase that no other clause cuts off, or a body that was named before ("the forum"). */
function partyBefore(report: Report, sentence: Span, end: number, cue: RelationCue, directory: Directory): string | null {
  const text = report.text.slice(Math.max(sentence[0], end - REACH), end);
  const from = end - text.length;
  const names = directory.within(report.id, [from, end]).filter(cue.passive ? isBody : isActor);
  const name = names.at(-1);
  const body = lastBody(report, text, from, directory);
  if (body !== null && (name === undefined || body.at > name.span[1])) return body.id;
  // "In Orun a task force led by …": what is led is named just before, or not at all.
  return name === undefined || !(cue.passive ? JUST_BEFORE_PASSIVE : SUBJECT_GAP).test(report.text.slice(name.span[1], end)) ? null : name.id;
}

/** "The Group is a circle that A convened and that B has chaired": in a relative clause the object stands before it. */
function antecedent(report: Report, sentence: Span, at: number, directory: Directory): string | null {
  const subject = directory.within(report.id, [Math.max(sentence[0], at - REACH), at]).at(-1);
  if (subject === undefined || !RELATIVE_BEFORE.test(report.text.slice(Math.max(sentence[0], subject.span[0] - 7), subject.span[0]))) return null;
  return directory.within(report.id, [sentence[0], subject.span[0]]).find(isBody)?.id ?? null;
}

/** The object: the first name after the phrase, or a body that was named before. */
function partyAfter(report: Report, sentence: Span, start: number, cue: RelationCue, directory: Directory): string | null {
  const end = Math.min(sentence[1], start + REACH);
  const named = actorOf(report.text, directory.within(report.id, [start, end]).filter(({ span }) => !isPossessor(report.text, span)));
  const name = named !== undefined && isObject(report.text.slice(start, named.span[0]), cue) ? named : undefined;
  const body = BODY_BEHIND.exec(report.text.slice(start, end));
  if (body !== null && isBodyNoun(body[1]!) && (name === undefined || name.span[0] > start + body[0].length + 4)) {
    return namedBody(report, start, body[1]!, directory) ?? `the ${body[1]}`;
  }
  return name?.id ?? null;
}

/** True for what may stand between the phrase and the name that it ties: of a phrase in the passive, that the name is no more than where the one who acts is from. */
function isObject(between: string, { passive }: RelationCue): boolean {
  return passive ? !OF_BEFORE_NAME.test(between) : OBJECT_BEHIND.test(between) && !BROKEN_OBJECT.test(between);
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

function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word.toLowerCase()) || GATHERING_NOUNS.has(word.toLowerCase());
}

function lastBody(report: Report, text: string, from: number, directory: Directory): { id: string; at: number } | null {
  const last = [...text.matchAll(BODY_MENTIONS)].filter((match) => isBodyNoun(match[1]!)).at(-1);
  if (last === undefined) return null;
  const at = from + last.index;
  return { id: namedBody(report, at, last[1]!, directory) ?? `the ${last[1]}`, at };
}

/** The last body named before `at` whose name ends in a word of the same kind: what "the forum" stands for. */
function namedBody(report: Report, at: number, noun: string, directory: Directory): string | null {
  const kind = GATHERING_NOUNS.has(noun.toLowerCase()) ? GATHERING_NOUNS : BODY_NOUNS;
  const names = directory.within(report.id, [Math.max(0, at - 600), at]).filter(({ name, type }) => type !== 'person' && kind.has(name.split(/\s+/).at(-1)!.toLowerCase()));
  return names.at(-1)?.id ?? null;
}

function isBody({ type }: Named): boolean {
  return type === 'organization' || type === 'group' || type === 'other';
}

function isActor({ type }: Named): boolean {
  return type !== 'document';
}

/** "X's predecessor, … Y": Y held the office before X. */
function predecessorsIn(report: Report, sentence: Span, directory: Directory): { from: string; to: string }[] {
  const text = report.text.slice(sentence[0], sentence[1]);
  const match = PREDECESSOR.exec(text);
  if (match === null) return [];
  const at = sentence[0] + match.index;
  const before = directory.within(report.id, [Math.max(sentence[0], at - 60), at + 2]).filter(({ type }) => type === 'person').at(-1);
  const after = directory.within(report.id, [at + match[0].length, Math.min(sentence[1], at + 140)]).find(({ type }) => type === 'person');
  if (before === undefined || after === undefined) return [];
  return [match[1] !== undefined ? { from: after.id, to: before.id } : { from: before.id, to: after.id }];
}
