import { onlyDayOf, hullOf } from '../../../calendar/edtf-days.ts';
import type { Day } from '../../../calendar/days.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import {
  BEFORE_AGE,
  BURNED,
  CASES,
  COUNTED_BY,
  IN_CARE,
  KIND_OF_CASE,
  LOOKS_BACK,
  NOT_THE_WHOLE_BEFORE,
  NOT_THE_WHOLE_BEHIND,
  OF_ONE_PLACE_ALONE,
  ON_TOP,
  STATE_OF_A_COUNT,
  TOLD_OUTRIGHT,
  TOLL_BEFORE,
  TOLL_PEOPLE,
} from '../../../language/en/figures/tolls.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import type { Versions } from '../versions.ts';
import { fateOf } from './fate.ts';

/** A count of what a disaster has done so far, which grows from day to day. */
export interface Toll {
  /** What is counted: "dead", "hurt", "cases" …; only tolls of one kind are one count. */
  readonly kind: string;
  /** The day on which it stood so, `null` where that is not known. */
  readonly day: Day | null;
  /** True for what came on top of a count, and for a disaster of long before, which a report only recalls. */
  readonly apart: boolean;
  /** True for the first of its kind in its report that tells of the whole disaster. */
  readonly whole: boolean;
}

/** Tolls by the slot of each. */
export type Tolls = ReadonlyMap<Slot<Figure>, Toll>;

/** The tolls that reports give. */
export function tollsAmong(pages: readonly Prepared[], slots: readonly Slot<Figure>[], { originalOf }: Pick<Versions, 'originalOf'>): Tolls {
  const found = new Map<Slot<Figure>, Toll>();
  const told = new Set<string>();
  const days = new Map(pages.map(({ report: { id, published } }) => [id, published]));
  let last: { readonly slot: Slot<Figure>; readonly kind: string } | null = null;
  for (const slot of slots) {
    const page = pages[slot.page]!;
    const kind = kindOfToll(page, slot);
    if (kind === null) continue;
    // A copy holds for the day of what it copies, whatever day stands on top of it.
    const day = dayOfCount(page, slot, earlier(page.report.published, days.get(originalOf(page.report.id)) ?? null));
    const isOther = last !== null && last.slot.page === slot.page && last.slot.sentence === slot.sentence && last.kind !== kind;
    last = { slot, kind };
    const apart = (isOnTop(page, slot) && !isOther) || looksBack(page, slot, day);
    const whole = !apart && !told.has(`${slot.page} ${kind}`) && tellsOfAll(page, slot);
    if (whole) told.add(`${slot.page} ${kind}`);
    found.set(slot, { kind, day, apart, whole });
  }
  return found;
}

/** How far around a figure, in UTF-16 units, the words are looked for that tell what it counts. */
const NEAR = 80;
/** So many sentences of a report are its opening, where it tells of what it is about. */
const OPENING = 4;
/** So many units at the start of a sentence may hedge the number that opens it ("At least "). */
const LONGEST_HEDGE = 10;
/** What lies so many days before the report is another disaster. */
const LONG_BEFORE = 30;

/** What a figure counts of a disaster, by its unit and the words of its clause; `null` where it is no toll. */
function kindOfToll({ report: { text } }: Prepared, { span, value: figure }: Slot<Figure>): string | null {
  if (figure.value === null && figure.low === null) return null;
  if (figure.dimension === 'area') return BURNED.test(clauseBefore(text, span) + clauseBehind(text, span)) ? 'burned' : null;
  if (figure.dimension !== 'count') return null;
  const unit = figure.unit?.split(' ').at(-1) ?? null;
  if (unit !== null && CASES.has(unit)) return `${KIND_OF_CASE.exec(text.slice(...span))?.[1]?.toLowerCase() ?? ''} cases`.trim();
  if (unit !== null && !TOLL_PEOPLE.has(unit)) return null;
  const named = fateOf(TOLL_BEFORE.exec(clauseBefore(text, span))?.[0] ?? '', [0, 0]);
  if (named !== null || (unit === null && BEFORE_AGE.test(clauseBefore(text, span)))) return named;
  const fate = fateOf(text.slice(...span), [0, 0]) ?? fateOf(text, span);
  return fate === 'hurt' && IN_CARE.test(clauseBehind(text, span)) ? 'in care' : fate;
}

function clauseBefore(text: string, [start]: Span): string {
  return text.slice(Math.max(0, start - NEAR), start).split(CLAUSE_END).at(-1)!;
}

function clauseBehind(text: string, [, end]: Span): string {
  return text.slice(end, end + NEAR).split(CLAUSE_END)[0]!;
}

const CLAUSE_END = /[.;:\n]/;

/** "another 12", "three more". */
function isOnTop({ report: { text } }: Prepared, { span }: Slot<Figure>): boolean {
  return ON_TOP.test(text.slice(...span));
}

/** False for what is a part of a count or was told of one place; and for what stands deep in a report and says not that it is a count. */
function tellsOfAll({ report: { text }, sentences }: Prepared, { sentence, span }: Slot<Figure>): boolean {
  const [start] = span;
  const [before, behind] = [clauseBefore(text, span), text.slice(span[1], span[1] + NEAR)];
  if (NOT_THE_WHOLE_BEFORE.test(before) || NOT_THE_WHOLE_BEHIND.test(behind) || OF_ONE_PLACE_ALONE.test(behind)) return false;
  if (start - sentences[sentence]!.span[0] <= LONGEST_HEDGE && TOLD_OUTRIGHT.test(behind)) return true;
  return sentence < OPENING || STATE_OF_A_COUNT.test(text.slice(...sentences[sentence]!.span));
}

/** True where a sentence tells of something long before: by its words, or by a day of its own. */
function looksBack({ report: { text }, sentences, marks }: Prepared, { sentence }: Slot<Figure>, day: Day | null): boolean {
  const { span } = sentences[sentence]!;
  if (LOOKS_BACK.test(text.slice(...span))) return true;
  return marks.times().overlapping(span).some(({ type, edtf }) => {
    const value = type === 'DATE' && edtf !== null ? parseEdtf(edtf) : null;
    return value !== null && (day === null ? /^\d{4}$/.test(edtf!) : hullOf(value).last < day - LONG_BEFORE);
  });
}

/** The earlier of two days of publication, where both are known. */
function earlier(own: string | null, original: string | null): string | null {
  return own !== null && original !== null && WHOLE_DAY.test(original) && WHOLE_DAY.test(own) && original < own ? original : own;
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** The day on which a count stood so: the day that its sentence counts by, else the day of the report. */
function dayOfCount({ report, sentences, marks }: Prepared, { sentence }: Slot<Figure>, published: string | null): Day | null {
  const own = marks
    .times()
    .overlapping(sentences[sentence]!.span)
    .find(({ span, type }) => type === 'DATE' && COUNTED_BY.test(report.text.slice(Math.max(0, span[0] - NEAR), span[0])) && !isOfName(report.text, span));
  const value = parseEdtf(own?.edtf ?? published ?? '');
  return value === null ? null : onlyDayOf(value);
}

/** "by Monday's fire": the day tells a thing apart. */
function isOfName(text: string, [, end]: Span): boolean {
  return /^['\u2019]s/.test(text.slice(end, end + 2));
}
