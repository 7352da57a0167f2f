import {
  A_MATCH,
  CHOSEN_BEFORE,
  CHOSEN_BETWEEN,
  IF_BEFORE_NAME,
  OBJECT_BEHIND,
  PREDECESSOR,
  SUBJECT_GAP,
  TOOK_OVER,
  TO_TAKE_OVER,
} from '../../../language/en/deeds/relation-cues.ts';
import { OFFICE_NAMED } from '../../../language/en/names/titles.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Directory, Named } from '../directory.ts';

/** An office that went from one person to another: the ids of their entities. */
export interface Handover {
  readonly from: string;
  readonly to: string;
}

/** Who, as a sentence tells it, held an office before whom. */
export function handoversIn(report: Report, sentence: Span, directory: Directory): readonly Handover[] {
  return [...predecessorsIn(report, sentence, directory), ...replacedIn(report, sentence, directory)];
}

/** "X's predecessor, … Y": Y held the office before X. */
function predecessorsIn(report: Report, sentence: Span, directory: Directory): readonly Handover[] {
  const text = report.text.slice(sentence[0], sentence[1]);
  const match = PREDECESSOR.exec(text);
  if (match === null) return [];
  const at = sentence[0] + match.index;
  const before = directory.within(report.id, [Math.max(sentence[0], at - 60), at + 2]).filter(({ type }) => type === 'person').at(-1);
  const after = directory.within(report.id, [at + match[0].length, Math.min(sentence[1], at + 140)]).find(({ type }) => type === 'person');
  if (before === undefined || after === undefined) return [];
  return [match[1] !== undefined ? { from: after.id, to: before.id } : { from: before.id, to: after.id }];
}

/** Farthest, in units, that those who hand an office on stand from the verb. */
const NEAR_VERB = 60;

/** "Minister Y, who replaced X", "X was succeeded by Y": X held the office before Y. A sentence that names no office tells of players. */
function replacedIn(report: Report, sentence: Span, directory: Directory): readonly Handover[] {
  const text = report.text.slice(...sentence);
  const match = TOOK_OVER.exec(text);
  if (match === null || A_MATCH.test(text) || !OFFICE_NAMED.test(text)) return [];
  const [start, end] = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
  const isPerson = ({ id }: Named): boolean => directory.isPerson(id);
  const subject = directory.within(report.id, [Math.max(sentence[0], start - NEAR_VERB), start]).findLast(isPerson);
  const object = directory.within(report.id, [end, Math.min(sentence[1], end + NEAR_VERB)]).find(isPerson);
  if (subject === undefined || object === undefined || !OBJECT_BEHIND.test(report.text.slice(end, object.span[0]))) return [];
  if (!tookOver(report.text, sentence, subject.span, start, TO_TAKE_OVER.test(match[0]))) return [];
  return [match[1] === undefined ? { from: object.id, to: subject.id } : { from: subject.id, to: object.id }];
}

/** Whether the name before the verb is that of who took over, and the sentence tells that it was so: of "to replace", that this one was chosen. */
function tookOver(text: string, sentence: Span, [from, to]: Span, verb: number, isMeant: boolean): boolean {
  const before = text.slice(Math.max(sentence[0], from - NEAR_VERB), from);
  const between = text.slice(to, verb);
  if (IF_BEFORE_NAME.test(before)) return false;
  if (!isMeant) return SUBJECT_GAP.test(between) || /^\s+$/.test(between);
  return CHOSEN_BETWEEN.test(between) || (/^\s+$/.test(between) && CHOSEN_BEFORE.test(before));
}
