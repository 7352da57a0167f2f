import { DID_NOT, MEMBERS_OF_NAME, NOT_EVEN, OTHERS_OF, SOME_MEMBERS } from '../../../language/en/deeds/member-lists.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { rowBefore, rowBehind } from '../commitments/rows.ts';
import type { Directory, Named } from '../directory.ts';
import { isBody, LONGEST, type Membership } from './members.ts';

/**
 * Who belongs to a body by a phrase beside it that names some of its members: "23 Lakes Pact towns met it, with Telma and Orun falling short", "Lakes Pact
 * members, including Telma and Orun", "Telma and the six other members of the Lakes Pact", "no Lakes Pact member has, not even Telma". Persons belong to none.
 */
export function membersBeside(report: Report, sentence: Span, directory: Directory): readonly Membership[] {
  if (sentence[1] - sentence[0] > LONGEST) return [];
  const names = directory.within(report.id, sentence);
  const bodies = names.filter((name) => isBody(report.text, name));
  if (bodies.length === 0) return [];
  const found = [...bodies.flatMap((body) => someOf(report.text, sentence, names, body)), ...withOthers(report.text, sentence, names), ...notEven(report.text, sentence, names)];
  return found.filter(({ from, to }) => from !== to);
}

/** Those named behind the members of a body: two at least. */
function someOf(text: string, sentence: Span, names: readonly Named[], body: Named): readonly Membership[] {
  const behind = MEMBERS_OF_NAME.exec(text.slice(body.span[1], sentence[1]));
  if (behind === null) return [];
  const from = body.span[1] + behind[0].length;
  const some = SOME_MEMBERS.exec(text.slice(from, sentence[1]));
  if (some === null) return [];
  const row = rowFrom(text, names, from + some[0].length);
  const isTold = some[1] === undefined || (row.length > 0 && DID_NOT.test(text.slice(row.at(-1)!.span[1], sentence[1])));
  return row.length > 1 && isTold ? belonging(row, body) : [];
}

/** Those before "and the six other members of" a body. */
function withOthers(text: string, sentence: Span, names: readonly Named[]): readonly Membership[] {
  return [...text.slice(...sentence).matchAll(OTHERS_OF)].flatMap(({ 0: words, index }) => {
    const body = names.find(({ span }) => span[0] === sentence[0] + index + words.length);
    const last = names.findIndex(({ span }) => span[1] === sentence[0] + index);
    return body === undefined || last < 0 || !isBody(text, body) ? [] : belonging(rowBefore(text, names, last), body);
  });
}

/** Whom "no member has, not even" names, where the sentence tells before of which body. */
function notEven(text: string, sentence: Span, names: readonly Named[]): readonly Membership[] {
  const match = NOT_EVEN.exec(text.slice(...sentence));
  if (match === null) return [];
  const at = sentence[0] + match.index;
  const body = names.findLast((name) => name.span[1] <= at && isBody(text, name) && MEMBERS_OF_NAME.test(text.slice(name.span[1], sentence[1])));
  return body === undefined ? [] : belonging(rowFrom(text, names, at + match[0].length).slice(0, 1), body);
}

/** The names in a row that begins right at a place. */
function rowFrom(text: string, names: readonly Named[], at: number): readonly Named[] {
  const first = names.findIndex(({ span }) => span[0] === at);
  return first < 0 ? [] : rowBehind(text, names, first);
}

function belonging(members: readonly Named[], body: Named): readonly Membership[] {
  return members.some(({ type }) => type === 'person') ? [] : members.map(({ id }) => ({ from: id, to: body.id }));
}
