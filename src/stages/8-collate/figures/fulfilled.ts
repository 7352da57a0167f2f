import { countsParties, fulfilmentOf, promiseKept } from '../../../language/en/deeds/fulfilled-counts.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import type { Twin } from '../values/twins.ts';
import { areOfOtherTimes, mayBothStand, sameValue } from './figure-standing.ts';

/** Counts of those who met a rule or fell short of it, each with what it counts: the deed and the number of the rule. */
export type Fulfilments = ReadonlyMap<Slot<Figure>, string>;

/** So far behind a rule, in units, reports still tell who met it. */
const REACH = 900;

/** How many of the rules around a count, the nearest first, it is tried on. */
const NEAREST = 3;

/** The slots that count who met a rule ("23 of the 32 hit the target"), with the rule that stands nearest in the words, or who kept what they promised. */
export function fulfilmentsAmong(pages: readonly Prepared[], slots: readonly Slot<Figure>[]): Fulfilments {
  const found = new Map<Slot<Figure>, string>();
  for (const slot of slots) {
    if (!countsParties(slot.value)) continue;
    const { report, sentences, marks } = pages[slot.page]!;
    const { span: sentence } = sentences[slot.sentence]!;
    const rules = marks.figures().overlapping([Math.max(0, slot.span[0] - REACH), sentence[1]]).filter(({ dimension, unit }) => (dimension === 'ratio' || dimension === 'time') && unit !== null);
    const told = rules
      .toSorted((a, b) => distance(a, slot) - distance(b, slot))
      .slice(0, NEAREST)
      .map((rule) => ({ rule, deed: fulfilmentOf(report.text, sentence, slot.span, rule.span) }))
      .find(({ deed }) => deed !== null);
    const kept = told === undefined ? promiseKept(report.text, sentence, slot.span) : null;
    if (told !== undefined) found.set(slot, [told.deed, told.rule.value, told.rule.unit].join(' '));
    else if (kept !== null) found.set(slot, `${kept} promises`);
  }
  return found;
}

function distance({ span }: Figure, slot: Slot<Figure>): number {
  return Math.min(Math.abs(span[0] - slot.span[1]), Math.abs(slot.span[0] - span[1]));
}

/**
 * The counts of those who did the same about one rule as twins, report by report, whatever words tell them; those that count as of times that have no
 * day in common are left apart.
 */
export function fulfilmentTwins(fulfilments: Fulfilments): Twin<Figure>[] {
  const rows = Map.groupBy([...fulfilments.keys()], (slot) => fulfilments.get(slot)!);
  return [...rows.values()].flatMap((row) =>
    row.flatMap((a, i) => {
      const b = row.slice(i + 1, i + 1 + FURTHEST).find((other) => other.page !== a.page && areOfOneCount(a.value, other.value));
      return b === undefined ? [] : [{ a, b, score: 1, same: sameCount(a.value, b.value), sure: true }];
    }),
  );
}

/** True for two counts of those who did the same about one rule. */
export function areOneFulfilment(fulfilments: Fulfilments, a: Slot<Figure>, b: Slot<Figure>): boolean {
  const told = fulfilments.get(a);
  return told !== undefined && told === fulfilments.get(b);
}

/** Of a row, so many of the counts behind one are looked at for the next report's: a report that gives more is a table. */
const FURTHEST = 40;

function areOfOneCount(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && !areOfOtherTimes(a, b) && areOfOneWhole(a, b);
}

/** False for parts of two numbers ("9 of the 14", "23 of the 32"). */
function areOfOneWhole({ of: a }: Figure, { of: b }: Figure): boolean {
  const [x, y] = [a, b].map((of) => WHOLE_NUMBER.exec(of ?? '')?.[0]);
  return x === undefined || y === undefined || x === y;
}

const WHOLE_NUMBER = /^\d+/;

/** The same number, or so hedged that both may be right; a part of all ("a third") is no count. */
function sameCount(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map((figure) => ({ ...figure, unit: null, of: null, subject: null }));
  return sameValue(a, b) || mayBothStand(x!, y!);
}
