import { DENIED_BY_VERB } from '../../../language/en/deeds/no-stance.ts';
import { ORDINAL_ENDING } from '../../../language/en/figures/number-words.ts';
import { CLOCK_UNITS } from '../../../language/en/time/clock-units.ts';
import { DESIGNATION, LARGER_PART_BEFORE, SMALLER_UNITS, STREET_BEHIND } from '../../../language/en/figures/number-neighbours.ts';
import { LONGEST_WITHDRAWAL } from '../../../language/en/figures/corrections.ts';
import { MULTIPLIED_TO } from '../../../language/en/figures/figure-scopes.ts';
import { ALL_BUT, AS_YET, COME_TO, COUNTED_SO_FAR, PROVISIONAL_COUNT } from '../../../language/en/figures/total-words.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import { lazily } from '../../../text/lazily.ts';
import type { Identify } from '../identity.ts';
import { ageTwins, areOfOnePerson, withHolder } from './ages.ts';
import { onlyOthers, otherFigures } from './companions.ts';
import { areCorrected, isGivenEarlier, isMisreported, isPutRight, isWithdrawn, takenBackIn, type Corrections } from './corrections.ts';
import { areOfOtherMonths, areOfOtherPolls, isOneOfNumber } from './count-occasions.ts';
import type { Difference, PlacedItem } from '../difference.ts';
import { areOfOtherTimes, areOfOtherYears, compare, isYear, kindOf, mayBothStand, sameWhole } from './figure-standing.ts';
import { areOfOtherFates, countsOneMore, isPartOf, ofOneThing } from './one-thing.ts';
import type { Overtaken } from './overtaken.ts';
import { areFromOtherPlaces } from './places.ts';
import { areOneFulfilment, fulfilmentTwins, type Fulfilments } from './fulfilled.ts';
import { isParticular } from './particular.ts';
import type { Prepared } from '../prepared.ts';
import { areRuleAndState } from './rules.ts';
import { sentenceAt } from '../sentence-at.ts';
import { areOfOtherMatter, areOfOtherOffices, areOfOtherScopes, areOfOtherStates, mayBeOfAPart } from './scope.ts';
import { areOfOtherDays, areOneToll, areTwoTolls, tollTwins } from './toll-series.ts';
import type { Tolls } from './toll.ts';
import { COPIES } from '../values/other-persons.ts';
import { makeSlot } from '../values/slots.ts';
import type { Rarity, Slot } from '../values/slots.ts';
import { likeness } from '../values/ties.ts';
import { areSurelyOfOne } from '../values/surely-one.ts';
import { findTwins } from '../values/twins.ts';
import { knownTo } from '../values/alikeness.ts';
import type { Twin } from '../values/twins.ts';
import type { TwinLimits } from '../values/alikeness.ts';
import type { ValueTeller } from '../values/claims.ts';

/** What is known of the figures of an event beyond their sentences. */
export interface Known {
  readonly tolls: Tolls;
  readonly fulfilments: Fulfilments;
  readonly corrected: Corrections;
}

const LIMITS: TwinLimits = { likeness: 0.2, overlap: 0.32 };

/** Figures of several reports that are about the same thing; of `tolls`, those of one kind are. */
export function figureTwins(pages: readonly Prepared[], slots: readonly Slot<Figure>[], { tolls, fulfilments, corrected }: Known): Twin<Figure>[] {
  const givenBy = knownTo(slots, numberOf);
  const areOnlyOthers = onlyOthers(slots);
  const inCommon = otherFigures(slots);
  const found = findTwins(slots, compare, LIMITS, (a, b, alike) => {
    if (areCorrected(corrected, a.value, b.value)) return 'likely';
    if (areTwoTolls(tolls, a, b) || areOfOtherStates(pages, a, b) || areOfOtherMatter(pages, a, b)) return 'no';
    if (areRuleAndState(pages, a, b) || areOfOtherOffices(pages, a, b)) return 'no';
    if (tolls.has(a) !== tolls.has(b) && a.value.unit !== b.value.unit && !areCopies(a, b, alike.shared)) return 'no';
    if (!areCopies(a, b, alike.shared) && (areOfOtherScopes(pages, a, b) || areOfOtherPolls(pages, a, b))) return 'no';
    const sureness = ofOneThing(pages, a, b, { ...alike, companions: inCommon(a, b) }, givenBy(a, b));
    return sureness === 'no' && alike.overlap >= COMPANIONS.overlap && alike.shared >= COMPANIONS.shared && areOnlyOthers(a, b) ? 'likely' : sureness;
  }, isParticular);
  const known = new Set(found.flatMap(({ a, b }) => [pairOf(a, b), pairOf(b, a)]));
  const isNew = ({ a, b }: Twin<Figure>): boolean => !known.has(pairOf(a, b));
  return [
    ...found.filter(({ a, b, same }) => (same ? mayAgree(pages, a, b) : !areOfOtherYears(a.value, b.value))),
    ...tollTwins(tolls).filter((twin) => isNew(twin) && !isPartOf(pages, twin.a, twin.b) && !isPartOf(pages, twin.b, twin.a) && !countsOneMore(pages, twin.a, twin.b) && !countsOneMore(pages, twin.b, twin.a)),
    ...fulfilmentTwins(fulfilments).filter(isNew),
    ...ageTwins(pages, slots).filter(isNew),
  ];
}

/** "He denied that the town had promised $15 million": who denies a figure does not tell it, and bears out nobody who does. */
function isDenied(pages: readonly Prepared[], { page, sentence, span: [start] }: Slot<Figure>): boolean {
  const { report, sentences } = pages[page]!;
  return DENIED_BY_VERB.test(report.text.slice(sentences[sentence]!.span[0], start));
}

/** False where one number is told of two things, or by one who denies it: reports that give it do not bear each other out. */
function mayAgree(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  return isDenied(pages, a) === isDenied(pages, b) && !areOpposed(a.value, b.value) && !areOfOtherMatter(pages, a, b) && !areOfOtherFates(pages, a, b)
    && !areFromOtherPlaces(pages, a, b);
}

/** "rose by 9%" and "fell by 9%" give one number, and do not agree. */
function areOpposed({ direction: a }: Figure, { direction: b }: Figure): boolean {
  return (a === 'up' && b === 'down') || (a === 'down' && b === 'up');
}

/** True where the sentences of two figures share so many words that one is a copy of the other. */
function areCopies(a: Slot<Figure>, b: Slot<Figure>, shared: number): boolean {
  return shared >= COPIES * Math.max(a.context.size, b.context.size);
}

function pairOf(...pair: readonly [Slot<Figure>, Slot<Figure>]): string {
  return pair.map(({ page, span: [start] }) => `${page} ${start}`).join(' ');
}

function numberOf({ value, low, high }: Figure): string {
  return [value, low, high].join(' ');
}

/** So far must sentences be alike that have another figure of the unit in common. */
const COMPANIONS = { overlap: 0.4, shared: 4 };

/** The figures of the reports that count something, in their sentences. */
export function figureSlots(pages: readonly Prepared[], rarityOf: Rarity): Slot<Figure>[] {
  return pages.flatMap((page, p) => {
    const crowds = crowdsOf(page.report.figures);
    return page.report.figures
      .filter((figure) => isTelling(page.report.text, figure) && !isOneOfNumber(page.report.text, figure))
      .filter((figure) => !isWithdrawn(page.report.text, figure) && !isGivenEarlier(page.report.text, figure))
      .flatMap((figure) => {
        const sentence = sentenceAt(page, figure.span);
        return sentence < 0 || isMisreported(page, figure)
          ? []
          : [
              makeSlot(
                pages,
                rarityOf,
                { page: p, sentence, span: figure.span, value: withHolder(page, isAboutToo(page, figure) ? { ...figure, bound: 'about' } : figure) },
                'words',
                crowds.get(figure.unit)!,
              ),
            ];
      });
  });
}

/** Most units between a figure and the conversion behind it. */
const LONGEST_SPACE = 20;

/** True for a conversion in brackets of a figure that is told with "about" ("about 58 km (36 miles)"). */
function isAboutToo({ report: { text }, marks }: Prepared, { span: [start], bound }: Figure): boolean {
  if (bound !== 'exact' || text[start - 1] !== '(') return false;
  return marks
    .figures()
    .overlapping([start - LONGEST_SPACE, start])
    .some((figure) => figure.bound === 'about' && figure.span[1] < start && text.slice(figure.span[1], start - 1).trim() === '');
}

/** How many figures of a report have each unit. */
function crowdsOf(figures: readonly Figure[]): Map<string | null, number> {
  const crowds = new Map<string | null, number>();
  for (const { unit } of figures) crowds.set(unit, (crowds.get(unit) ?? 0) + 1);
  return crowds;
}

/** How figures of the same thing differ. */
export function figureDifferences(
  pages: readonly Prepared[],
  twins: readonly Twin<Figure>[],
  { tolls, fulfilments, corrected: told }: Known,
  overtaken: Overtaken,
): Difference[] {
  const isFulfilment = (a: Slot<Figure>, b: Slot<Figure>): boolean => areOneFulfilment(fulfilments, a, b);
  const takenBack = pages.map((page) => lazily(() => takenBackIn(page)));
  const corrected = (by: Slot<Figure>, of: Slot<Figure>): boolean =>
    takenBack[by.page]!().has(of.value.value) || (isPutRight(told, of.value.value, by.value.value));
  return twins.filter((twin) => !twin.same).map(({ a, b, sure }) => {
    const kind =
      corrected(a, b) || corrected(b, a)
        ? 'revision'
        : areOfOtherTimes(a.value, b.value) || areOfOtherDays(tolls, a, b) || areOfOtherMonths(pages, a, b) || (!isFulfilment(a, b) && countedAt(pages, a) !== countedAt(pages, b))
          ? 'as-of'
          : overtaken(a, b) ?? kindOf(a.value, b.value);
    const isOne = (): boolean => areOneToll(tolls, a, b) || isFulfilment(a, b) || areOfOnePerson(pages, a, b) || areSurelyOfOne(pages, a, b);
    const conflicts = sure && kind !== 'revision' && kind !== 'as-of' && !mayBothStand(a.value, b.value) && !areOfOtherPolls(pages, a, b) && !mayBeOfAPart(pages, a, b) && isOne();
    return { kind, severity: conflicts ? 'conflict' : 'difference', items: [itemOf(pages, a, tolls), itemOf(pages, b, tolls)] };
  });
}

/** How much of a count was done when a figure was told, in the report's words; empty where the sentence does not say. */
function countedAt(pages: readonly Prepared[], { page, sentence, span: [start] }: Slot<Figure>): string {
  const { report, sentences } = pages[page]!;
  const told = report.text.slice(...sentences[sentence]!.span);
  const before = report.text.slice(Math.max(sentences[sentence]!.span[0], start - LONGEST_WITHDRAWAL), start);
  if (COME_TO.test(before) || MULTIPLIED_TO.test(before)) return 'by now';
  if (AS_YET.test(told)) return 'so far';
  return (COUNTED_SO_FAR.exec(told) ?? PROVISIONAL_COUNT.exec(told))?.[1]?.toLowerCase() ?? '';
}

/** The same share of two wholes, told of the same thing, in two reports or in two places of one. */
export function basisDifferences(pages: readonly Prepared[], figures: readonly Slot<Figure>[]): Difference[] {
  const byShare = new Map<string, Slot<Figure>[]>();
  for (const slot of figures) {
    const { of, unit, value } = slot.value;
    if (of === null || unit !== 'percentage' || value === null) continue;
    byShare.set(String(value), [...(byShare.get(String(value)) ?? []), slot]);
  }
  return [...byShare.values()].flatMap((slots) => slots.slice(0, MOST_OF_A_SHARE).flatMap((a, i) => slots.slice(i + 1, MOST_OF_A_SHARE).flatMap((b) => {
    if (sameWhole(a.value.of!, b.value.of!)) return [];
    const { score, shared } = likeness(a, b);
    return score < BASIS.likeness || shared < BASIS.shared
      ? []
      : [{ kind: 'basis' as const, severity: 'difference' as const, items: [wholeOf(pages, a), wholeOf(pages, b)] as const }];
  })));
}

/** More places than this give the same share of something else in every one: a table, not a claim. */
const MOST_OF_A_SHARE = 40;
const BASIS = { likeness: 0.2, shared: 4 };

/** The figure with the words that say of what it is a share. */
function wholeOf(pages: readonly Prepared[], slot: Slot<Figure>): DisputeItem {
  const { report } = pages[slot.page]!;
  const at = report.text.indexOf(slot.value.of!, slot.span[1]);
  const end = at < 0 || at - slot.span[1] > 40 ? slot.span[1] : at + slot.value.of!.length;
  return { report: report.id, span: [slot.span[0], end], reading: report.text.slice(slot.span[0], end) };
}

/** What figures tell claims about themselves. */
export function figureTeller(identify: Identify): ValueTeller<Figure> {
  return {
    // Of a count the whole is no part of what is read: "23" and "23 of the 32" say the same of those counted.
    same: ({ value, low, high, unit, of, dimension }) => [value, low, high, unit, dimension === 'count' ? null : of].join(' '),
    subject: ({ subjectEntity }, report) => (subjectEntity === null ? null : identify(report, subjectEntity)?.id ?? null),
  };
}

/** How far before a figure the unit of a larger part may stand, and behind it the street of a house number, in units. */
const LONGEST_UNIT = 16;
const LONGEST_STREET = 40;

/** False for numbers that count nothing, or only the rest of a larger measure ("4 minutes 48 seconds"): parts of clocks, scores, dates, names and rates ("9:30", "20-13", "117th Street", "40 km / h"). */
function isTelling(text: string, { span, unit, value }: Figure): boolean {
  if (CLOCK_UNITS.test(unit ?? '')) return false;
  if (SMALLER_UNITS.has(unit ?? '') && LARGER_PART_BEFORE.test(text.slice(Math.max(0, span[0] - LONGEST_UNIT), span[0]))) return false;
  if (ALL_BUT.test(text.slice(Math.max(0, span[0] - LONGEST_UNIT), span[0]))) return false;
  if (STREET_BEHIND.test(text.slice(span[1] - 1, span[1] + LONGEST_STREET))) return false;
  const words = text.slice(span[0], span[1]);
  const before = text.slice(Math.max(0, span[0] - 4), span[0]);
  const after = text.slice(span[1], span[1] + 4);
  if (/[:/] ?$/.test(before) || (/\d\. ?$/.test(before) && /^\d/.test(words)) || (/\d,\s$/.test(before) && /^\d{3}(?!\d)/.test(words))) return false;
  if (/\d$/.test(words) && (/^\s?[:/.,]\s?\d/.test(after) || ORDINAL_ENDING.test(after))) return false;
  if (DESIGNATION.test(text.slice(Math.max(0, span[0] - LONGEST_UNIT), span[0]))) return false;
  if (unit === null && /^\s?-\s?[\p{L}\d]/u.test(after)) return false;
  if (unit !== null && /^\s?\/\s?\p{Ll}/u.test(after)) return false;
  return unit !== null || (value !== null && !isYear(value) && value > 0);
}

function itemOf(pages: readonly Prepared[], slot: Slot<Figure>, tolls: Tolls): PlacedItem {
  const { report } = pages[slot.page]!;
  return {
    report: report.id,
    span: slot.span,
    reading: report.text.slice(slot.span[0], slot.span[1]),
    day: tolls.get(slot)?.day ?? null,
    size: slot.value.value ?? slot.value.low ?? 0,
  };
}
