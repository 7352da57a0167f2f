import {
  ASKED_OR_SOUGHT, CHANGED_FROM, CHANGED_TO, COUNTED_BESIDE, COUNTED_IN, IN_A_STRETCH, OF_A_CAREER, OF_A_ROW, OLDER_MARK, ONESELF, OF_NAMED_PLACE,
  OTHERS_THAN_TOLD, PART_OF_A_NUMBER, PARTS_BEFORE, SUPPOSED_BEFORE, TIME_ANCHOR, TOTAL_WORDS, WHOLE_OF_ALL_BUT, YET_TO_REACH,
} from '../../../language/en/figures/total-words.ts';
import type { Figure } from '../../../model/figure.ts';
import { contains } from '../../../text/span.ts';
import { fateOf } from './fate.ts';
import { isUnitOnly, isYear } from './figure-standing.ts';
import { areOfOtherKin, areOfTwoHolders } from './holders.ts';
import { areFromOtherPlaces, areInOnePlace, areOfTwoSitings, areRatesOfOtherPlaces } from './places.ts';
import { areOfTwoTallies } from './two-tallies.ts';
import { areOfOtherPersons } from '../values/other-persons.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import { areBesideSameWords, areOfOneDeed, areOfOtherNames } from '../values/ties.ts';
import type { Alikeness, Known, Sureness } from '../values/alikeness.ts';

/**
 * The share of words that two sentences must share for their figures to be of one thing: near copies; sentences that are alike around the figures
 * too; and figures that are the only ones of their unit in both reports, which few words tie together.
 */
const SHARED = { copies: 0.65, short: 0.6, alike: 0.5, only: 0.35, named: 0.25, precise: 0.2 };
/** From so many figures of one unit on a report is a table of them. */
const TABLE = 4;
/** Figures that measure less surely the same (a bare number, another noun) need the same deed. */
const LEAST_FIT = 0.75;
const FEWEST = 3;
/** The same in a sentence of hardly more words. */
const FEWEST_OF_SHORT = 2;
/** Fewest shared words where other names stand beside the figures. */
const FEWEST_OF_OTHERS = 6;
/** Fewest shared words in sentences that tell of the same fate of people at the same place. */
const FEWEST_OF_A_FATE = 4;
const MANY = 7;
/** How far around a number the words of a change are looked for, in units. */
const LEAD = 24;
const REACH_OF_CHANGE = 80;

/** How alike the places of two figures are. */
export interface FigureAlikeness extends Alikeness {
  /** How many other figures, each with its unit, stand in both sentences. */
  readonly companions: number;
}

/**
 * How sure it is that two figures that differ are told of one thing, by what the sentences around them share. `known`: which reports also give the
 * other's number, of whatever.
 */
export function ofOneThing(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>, alike: FigureAlikeness, known: Known): Sureness {
  const { fit, shared, overlap, near } = alike;
  if (known === 'neither' && partOf(pages, a) === partOf(pages, b) && areOnePreciseNumber(a, b, alike)) return 'likely';
  if (
    overlap < SHARED.named
    || shared < 2
    || areOfOtherFates(pages, a, b)
    || isPartOf(pages, a, b)
    || isPartOf(pages, b, a)
    || leadsToAnother(pages, a) !== leadsToAnother(pages, b)
    || countsOneMore(pages, a, b)
    || countsOneMore(pages, b, a)
  ) {
    return 'no';
  }
  if (
    areOfTwoHolders(pages, a, b, shared)
    || areOfOtherKin(pages, a, b)
    || areOfTwoSitings(pages, a, b)
    || areOfOtherPersons(pages, a, b, shared)
    || partOf(pages, a) !== partOf(pages, b)
    || areFromOtherPlaces(pages, a, b)
    || areRatesOfOtherPlaces(pages, a, b)
    || areOfTwoTallies(pages, a, b)
  ) {
    return 'no';
  }
  if (areInOnePlace(pages, a, b)) return overlap >= SHARED.alike ? 'sure' : 'likely';
  if (shared === FEWEST_OF_SHORT && near > 0 && overlap >= SHARED.short && areOnlyOnes(a, b)) return 'likely';
  if (shared < FEWEST || overlap < SHARED.only) return 'no';
  const byFate = shared >= FEWEST_OF_A_FATE && fit >= LEAST_FIT && a.names.some((name) => b.names.includes(name)) && areOfOneFate(pages, a, b);
  if ((!byFate && isOfTwo(pages, a, b, shared, near)) || (known === 'both' && fit < LEAST_FIT)) return 'no';
  if (isTotal(pages, a) !== isTotal(pages, b) || anchorOf(pages, a) !== anchorOf(pages, b)) return 'no';
  const found = [anchoredSureness(pages, a, b, alike), toldSureness(pages, a, b, alike)];
  return found.includes('sure') ? 'sure' : byFate || found.includes('likely') ? 'likely' : 'no';
}

/** How sure it is by how much the sentences share, in all and near the figures. */
function toldSureness(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>, { fit, shared, overlap, near, companions }: FigureAlikeness): Sureness {
  const crowd = Math.max(a.crowd, b.crowd);
  const beside = (): boolean => areBesideSameWords(pages, a, b);
  const haveCompanions = companions > 0 && overlap >= SHARED.alike && near >= 3 && areOfOneUnit(a, b);
  if (overlap < SHARED.copies && areOfOtherNames(a, b)) return haveCompanions ? 'likely' : 'no';
  if (fit < LEAST_FIT && crowd === 1 && overlap >= SHARED.alike && shared >= MANY && near >= 2 && areOfOneDeed(a, b)) return 'likely';
  if (fit < LEAST_FIT) return overlap >= SHARED.copies && ((near >= 4 && beside()) || (shared >= MANY && near >= 2 && areOfOneDeed(a, b))) ? 'likely' : 'no';
  if (isUnitOnly(a.value, b.value)) return 'likely';
  if (overlap >= SHARED.copies && (beside() || near >= 4)) return 'sure';
  if (areOnlyOnes(a, b)) return overlap >= SHARED.alike && near >= 2 && areOfOneDeed(a, b) ? 'sure' : 'likely';
  if (haveCompanions) return 'likely';
  if (crowd >= TABLE || overlap < SHARED.alike) return 'no';
  return overlap >= SHARED.copies || near >= 3 || (near >= 2 && (beside() || areOfOneDeed(a, b))) ? 'likely' : 'no';
}

function areOfOneUnit({ value: { unit } }: Slot<Figure>, b: Slot<Figure>): boolean {
  return unit !== null && unit === b.value.unit;
}

/** True when each is the only figure of its unit in its report, and the unit is one. */
function areOnlyOnes(a: Slot<Figure>, b: Slot<Figure>): boolean {
  return Math.max(a.crowd, b.crowd) === 1 && areOfOneUnit(a, b);
}

/** How sure it is of figures of one unit by what they hang on: the whole that they are a share of, the name beside them, the deed and the words beside. */
function anchoredSureness(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>, { fit, overlap, near }: Alikeness): Sureness {
  const [x, y] = [a.value, b.value];
  if (fit < LEAST_FIT || near === 0 || !areOfOneUnit(a, b)) return 'no';
  const beside = areBesideSameWords(pages, a, b);
  if (x.of !== null && y.of !== null && beside) return 'sure';
  const deed = areOfOneDeed(a, b) || areOfOneFate(pages, a, b);
  if (x.of !== null && y.of !== null && overlap >= SHARED.alike) return 'likely';
  if (overlap >= SHARED.alike && deed && a.names.some((name) => b.names.includes(name))) return 'likely';
  return deed && beside && !areOfOtherNames(a, b) && Math.max(a.crowd, b.crowd) < TABLE ? 'likely' : 'no';
}

/**
 * True when nothing right around the figures is the same: no word near both, no deed; or few words of any kind, and hardly one near both, beside
 * other names.
 */
function isOfTwo(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>, shared: number, near: number): boolean {
  return (near === 0 && !areOfOneDeed(a, b)) || (shared < FEWEST_OF_OTHERS && near < 2 && areOfOtherNames(a, b) && !areBesideSameWords(pages, a, b));
}

/** True when the figures count people of whom other things became: the dead, the hurt, the missing. */
export function areOfOtherFates(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => fateOf(pages[page]!.report.text, span));
  return x !== null && y !== null && x !== y;
}

/** True when the figures count people of whom the same became. */
function areOfOneFate(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => fateOf(pages[page]!.report.text, span));
  return x !== null && x === y;
}

/** From this number on, one that is not rounded is hardly told of two things. */
const PRECISE = 1000;
/** The same of so many digits, where the names beside tell less. */
const VERY_PRECISE = 5;
/** So far apart may two numbers of one thing lie, the larger in parts of the smaller. */
const LARGEST_RATIO = 2;

/**
 * True for large numbers, told to the last digit, which stand behind the same name and are of one size ("Brandt now has 2,302"); of numbers of many
 * digits also those beside one name that differ in a single digit.
 */
function areOnePreciseNumber(a: Slot<Figure>, b: Slot<Figure>, { shared, overlap }: Alikeness): boolean {
  const [x, y] = [a.value.value, b.value.value];
  if (x === null || y === null || shared === 0 || !isPrecise(x) || !isPrecise(y)) return false;
  if (differInOneDigit(x, y) && String(x).replace('.', '').length >= VERY_PRECISE) return a.names.some((name) => b.names.includes(name));
  return overlap >= SHARED.precise && Math.max(x, y) <= LARGEST_RATIO * Math.min(x, y) && a.nameBefore !== null && a.nameBefore === b.nameBefore;
}

function isPrecise(value: number): boolean {
  return value >= PRECISE && value % 100 !== 0 && !isYear(value);
}

function differInOneDigit(x: number, y: number): boolean {
  const [p, q] = [String(x), String(y)];
  return p.length === q.length && [...p].filter((digit, i) => digit !== q[i]).length === 1;
}

/** True for the number that a change sets out from ("from 2% of income to 5%"), which tells what was. */
function leadsToAnother(pages: readonly Prepared[], { page, span: [start, end] }: Slot<Figure>): boolean {
  const { text } = pages[page]!.report;
  return CHANGED_FROM.test(text.slice(Math.max(0, start - LEAD), start)) && CHANGED_TO.test(text.slice(end, end + REACH_OF_CHANGE));
}

/** True for "12 people, including the gunman" beside "11 people, as well as the gunman": one of the two counts somebody in whom the other tells apart. */
export function countsOneMore(pages: readonly Prepared[], more: Slot<Figure>, fewer: Slot<Figure>): boolean {
  const [x, y] = [more.value.value, fewer.value.value];
  if (x === null || y === null || x - y !== 1) return false;
  const counted = COUNTED_IN.exec(sentenceOf(pages, more))?.[1]?.toLowerCase();
  if (counted === undefined) return false;
  return [...sentenceOf(pages, fewer).matchAll(COUNTED_BESIDE)].some(([, beside]) => beside!.toLowerCase() === counted || ONESELF.has(beside!.toLowerCase()));
}

function sentenceOf(pages: readonly Prepared[], { page, sentence }: Slot<Figure>): string {
  const { report, sentences } = pages[page]!;
  return report.text.slice(...sentences[sentence]!.span);
}

/** True when the sentence of the whole gives the part's own number too, for a named place ("63 died, 31 in Orun"). */
export function isPartOf(pages: readonly Prepared[], part: Slot<Figure>, { page, sentence, value: whole }: Slot<Figure>): boolean {
  const { report, sentences, marks } = pages[page]!;
  const { value } = part.value;
  if (value === null || whole.value === null || value >= whole.value) return false;
  const { span } = sentences[sentence]!;
  return marks
    .figures()
    .overlapping(span)
    .some((figure) => figure.value === value && contains(span, figure.span) && OF_NAMED_PLACE.test(report.text.slice(figure.span[1], figure.span[1] + 40)));
}

/**
 * What kind of part of something larger a figure tells of: what is yet to be reached or asked for, a stretch of a row or a game,
 * an older mark, a career, others than were told, a share of another number;
 * empty for a figure that stands alone.
 */
function partOf(pages: readonly Prepared[], { page, span: [start, end] }: Slot<Figure>): string {
  const { text } = pages[page]!.report;
  const before = text.slice(Math.max(0, start - LEAD), start);
  if (YET_TO_REACH.test(before)) return 'yet to reach';
  if (ASKED_OR_SOUGHT.test(before)) return 'asked for';
  if (OF_A_ROW.test(before)) return 'of a row';
  if (WHOLE_OF_ALL_BUT.test(before) || PARTS_BEFORE.test(before)) return 'a whole';
  if (SUPPOSED_BEFORE.test(before)) return 'supposed';
  const further = text.slice(Math.max(0, start - REACH_OF_CHANGE), start);
  if (OLDER_MARK.test(further) || OF_A_CAREER.test(further)) return OLDER_MARK.test(further) ? 'a mark' : 'of a career';
  if (IN_A_STRETCH.test(text.slice(end, end + REACH_OF_CHANGE))) return 'of a stretch';
  const own = text.slice(start, end);
  if (OTHERS_THAN_TOLD.test(own)) return 'others';
  return PART_OF_A_NUMBER.test(own) ? 'of a number' : '';
}

/** "a total of 14", "six so far": a sum over more than what the sentence tells. */
function isTotal(pages: readonly Prepared[], { page, sentence }: Slot<Figure>): boolean {
  const { from, to } = pages[page]!.sentences[sentence]!;
  return pages[page]!.words.slice(from, to).some(({ key }) => TOTAL_WORDS.has(key));
}

/** "five days ago", "two years after": from where a stretch of time is told, which two reports must do alike; `null` for other figures. */
function anchorOf(pages: readonly Prepared[], { page, span, value }: Slot<Figure>): string | null {
  return value.dimension === 'time' ? TIME_ANCHOR.exec(pages[page]!.report.text.slice(span[1], span[1] + 12))?.[1] ?? '' : null;
}
