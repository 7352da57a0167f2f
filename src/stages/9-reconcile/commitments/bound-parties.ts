import { AFTER_PREPOSITION } from '../../../language/en/grammar/clause-patterns.ts';
import {
  ALL_BOUND, APPOSED, EACH_BEHIND, EACH_BY_ITSELF, ITS_OFFICE, JOINS_LAST, OFFICE_BEFORE_NAME, OFFICE_BEHIND_NAME, ON_BEHALF_OF, UNDER_BEFORE,
} from '../../../language/en/deeds/pledge-parties.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Directory, Named } from '../directory.ts';
import { rowBefore } from './rows.ts';

/** Who is bound to a figure. */
export interface Bound {
  readonly party: string | null;
  /** Who are bound to it together with the party, in the order of the text. */
  readonly partners: readonly string[];
  /** Who speaks for the party, where that is told. */
  readonly by: string | null;
}

/** How far behind a name its office may stand, in units. */
const APPOSITION = 60;

/** All who are bound where one of them was found: each by itself, several together, or the country whose minister binds it. */
export function boundBy(party: string | null, report: Report, figure: Figure, sentence: Span, directory: Directory): readonly Bound[] {
  const alone = [{ party, partners: [], by: null }];
  if (party === null) return alone;
  const names = directory.within(report.id, [sentence[0], figure.span[0]]);
  const at = names.findLastIndex(({ id }) => id === party);
  const name = names[at];
  if (name === undefined) return alone;
  const row = rowOf(report, names, at, figure);
  if (row.length > 1) {
    const ids = [...new Set(row.map(({ id }) => id))];
    const between = report.text.slice(row.at(-1)!.span[1], figure.span[0]);
    const isEach = EACH_BY_ITSELF.test(between) || EACH_BEHIND.test(report.text.slice(figure.span[1], sentence[1]));
    return isEach ? ids.map((id) => ({ party: id, partners: [], by: null })) : [{ party: ids[0]!, partners: ids.slice(1), by: null }];
  }
  const owner = name.type === 'person' ? representedBy(report, names, at, figure, sentence, directory) : null;
  return owner === null ? alone : [{ party: owner, partners: [], by: party }];
}

/** The names of one kind in a row, up to and past the one at `at`, of all of whom the words behind tell that they bound themselves. */
function rowOf({ text }: Report, names: readonly Named[], at: number, { span: [start] }: Figure): readonly Named[] {
  const whole = rowBefore(text, names, at);
  const row = whole.length > 2 && UNDER_BEFORE.test(text.slice(Math.max(0, whole[0]!.span[0] - 14), whole[0]!.span[0])) ? whole.slice(1) : whole;
  const isOneKind = row.every(({ type }) => (type === 'person') === (row[0]!.type === 'person'));
  const first = row[0]!.span[0];
  const isClosed = row.length > 1 && JOINS_LAST.test(text.slice(row.at(-2)!.span[1], row.at(-1)!.span[0]));
  const isSubject = isClosed && !AFTER_PREPOSITION.test(text.slice(Math.max(0, first - 14), first));
  return isOneKind && isSubject && ALL_BOUND.test(text.slice(row.at(-1)!.span[1], start)) ? row : [];
}

/** The country or body that a person with an office binds; `null` where none is told right there. */
function representedBy({ id, text }: Report, names: readonly Named[], at: number, figure: Figure, sentence: Span, directory: Directory): string | null {
  const { span } = names[at]!;
  const isHeld = (name: Named | undefined): name is Named => name !== undefined && name.type !== 'person';
  const behalf = directory.within(id, sentence).find(({ span: [start] }) => ON_BEHALF_OF.test(text.slice(Math.max(sentence[0], start - 24), start)));
  if (isHeld(behalf)) return behalf.id;
  const before = names[at - 1];
  if (isHeld(before) && OFFICE_BEFORE_NAME.test(text.slice(before.span[1], span[0]))) return before.id;
  const behind = names[at + 1];
  if (!isHeld(behind) || behind.span[0] >= figure.span[0]) return null;
  const between = text.slice(span[1], behind.span[0]);
  if (OFFICE_BEHIND_NAME.test(between)) return behind.id;
  return APPOSED.test(between) && ITS_OFFICE.test(text.slice(behind.span[1], behind.span[1] + APPOSITION)) ? behind.id : null;
}
