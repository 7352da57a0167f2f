import { AT_FIRST, JOINED_THEN, SO_MANY_OF_THEM, THESE_DID_NOT } from '../../../language/en/deeds/member-lists.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { lastBody } from '../bodies.ts';
import { rowBehind } from '../commitments/rows.ts';
import type { Directory, Named } from '../directory.ts';
import { isBody, type Membership } from './members.ts';

/**
 * Who belongs to a body because the sentence before (`before`) counts its members and this one tells of the others ("Seven of them kept to it, the pact's
 * office says. Telma and Orun did not."), or because it tells who came later ("At first it had seven members; Holm and Pendry joined in 2023").
 */
export function membersApart(report: Report, sentence: Span, before: Span | undefined, directory: Directory): readonly Membership[] {
  const names = directory.within(report.id, sentence);
  const others = before !== undefined && SO_MANY_OF_THEM.test(report.text.slice(...before)) ? othersIn(report.text, sentence, names) : [];
  const [row, from] = others.length > 0 ? [others, before![0]] : [laterIn(report.text, sentence, before, names), before?.[0] ?? sentence[0]];
  const body = row.length < 2 || row.some(({ type }) => type === 'person') ? null : bodyNear(report, [from, row[0]!.span[0]], directory);
  return body === null ? [] : row.flatMap(({ id }) => (id === body ? [] : [{ from: id, to: body }]));
}

/** The names of a sentence that is all of them and what they did not. */
function othersIn(text: string, sentence: Span, names: readonly Named[]): readonly Named[] {
  if (names.length < 2 || text.slice(sentence[0], names[0]!.span[0]).trim() !== '') return [];
  const row = rowBehind(text, names, 0);
  return row.length === names.length && THESE_DID_NOT.test(text.slice(row.at(-1)!.span[1], sentence[1]).trimEnd()) ? row : [];
}

/** The names in a row that are told to have joined in some year, where the words before them tell how many belonged to the body at first. */
function laterIn(text: string, sentence: Span, before: Span | undefined, names: readonly Named[]): readonly Named[] {
  const first = names.findIndex((_, i) => JOINED_THEN.test(text.slice(rowBehind(text, names, i).at(-1)!.span[1], sentence[1])));
  return first < 0 || !AT_FIRST.test(text.slice(before?.[0] ?? sentence[0], names[first]!.span[0])) ? [] : rowBehind(text, names, first);
}

/** The body that a stretch names, itself or by its noun, or one of the two sentences before it; `null` where nothing names one. */
function bodyNear(report: Report, span: Span, directory: Directory): string | null {
  for (const place of [span, ...report.sentences.filter(([, end]) => end <= span[0]).slice(-2).reverse()]) {
    const phrase = lastBody(report, place, directory);
    const name = directory.within(report.id, place).findLast((one) => isBody(report.text, one));
    if (phrase !== null && (name === undefined || phrase.end > name.span[1])) return directory.isName(phrase.id) ? phrase.id : null;
    if (name !== undefined) return name.id;
  }
  return null;
}
