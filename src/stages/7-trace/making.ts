import type { DescentKind } from '../../model/descent.ts';
import { DATELINE } from '../../language/en/grammar/clause-patterns.ts';
import { BRIEF_TITLES, READ_ON_PHRASES, SUMMARY_POINT, UPDATE_WORDS } from '../../language/en/page/versions.ts';
import type { Span } from '../../model/span.ts';
import type { Pair, Traced } from './pair.ts';
import { isFartherFromWire } from './precedence.ts';
import { restyling } from './restyling.ts';

/** How one report may have been made from another: the kind that explains it best, and how much is left to explain (0 is nothing). */
export interface Making {
  readonly kind: Exclude<DescentKind, 'shared-source'>;
  readonly cost: number;
}

/** What the child has that the parent has not, and the reverse, in paragraphs by place. */
interface Difference {
  /** Paragraphs of the child before, between and after those that the parent holds. */
  readonly newHead: number;
  readonly newInside: number;
  readonly newFoot: number;
  /** New paragraphs at the foot that are too long for a house line. */
  readonly longFoot: number;
  /** Paragraphs of the parent before, between and after those that the child holds. */
  readonly lostHead: number;
  readonly lostInside: number;
  readonly lostTail: number;
  /** Paragraphs at the child's foot, and at the parent's, that the other has not and that own up to no error: with them a correction there is only cut off. */
  readonly addedFoot: number;
  readonly cutFoot: number;
  /** Share of the parent's paragraphs that the child holds. */
  readonly kept: number;
  /** Styles that run from parent to child, and back. */
  readonly restyled: number;
  readonly unstyled: number;
  /** The child's first paragraph has more words than the parent's version of it, or fewer. */
  readonly leadGrown: boolean;
  readonly leadShrunk: boolean;
}

/** Shorter paragraphs at the foot are house lines and credits. */
const HOUSE_LINE = 120;

/**
 * How the second report of the pair may have been made from the first. A desk that reprints cuts from the bottom, adds a lead or a house
 * line, and restyles; an agency that updates inserts near the top and drops little; an aggregator keeps the top.
 */
export function makingOf(pair: Pair): Making {
  const difference = differenceOf(pair);
  const { a: parent, b: child } = pair;
  const update: Making = { kind: 'update', cost: updateCost(difference) + titleCost('update', parent, child) };
  const ways: readonly Making[] = [
    { kind: 'reprint', cost: reprintCost(difference) + titleCost('reprint', parent, child) },
    update,
    { kind: 'excerpt', cost: excerptCost(difference, child) + titleCost('excerpt', parent, child) },
  ];
  const [correction, lost] = [corrects(child, parent) && difference.addedFoot === 0, corrects(parent, child) && difference.cutFoot === 0];
  if (correction) return { ...update, cost: CORRECTED * Math.max(0, update.cost) };
  if (parent.isAlert() && parent.service !== null && parent.service === child.service) return update;
  const best = ways.map((way) => ({ ...way, cost: way.cost + tollCost(way.kind, parent, child) })).reduce((one, way) => (way.cost < one.cost ? way : one));
  // What others make of a release or of a wire service's story, however much they add to it, is no later version of it.
  const kind = best.kind === 'update' && ((parent.isRelease() && !child.isRelease()) || isOfAnOutlet(parent, child)) ? 'reprint' : best.kind;
  return { kind, cost: best.cost + (lost ? UNCORRECTED : 0) };
}

/**
 * The share that remains of an update's cost where it owns up to an error of the other, which is what corrections are for; and what it costs that a
 * correction was taken out again.
 */
const [CORRECTED, UNCORRECTED] = [0.1, 6];

/** True when a report owns up to an error of its own text, and the other does not: the same text but for what was wrong. */
function corrects(child: Traced, parent: Traced): boolean {
  return child.corrections().length > parent.corrections().length;
}

/** True for a wire service's own story and an outlet's report that is not the service's. */
function isOfAnOutlet(parent: Traced, child: Traced): boolean {
  return parent.service !== null && isFartherFromWire(child, parent) && child.service === null && child.outlet !== null;
}

function reprintCost(d: Difference): number {
  return d.newHead * 1.5 + d.newInside * 5 + (d.newFoot - d.longFoot) * 0.4 + d.longFoot * 4
    + d.lostHead * 5 + d.lostInside * 4 + (d.lostTail > 0 ? 0.5 : 0) + d.restyled * 0.1 + d.unstyled * 6 + (d.kept < 0.45 ? 2 + 10 * (0.45 - d.kept) : 0)
    + (d.leadGrown ? 3 : 0) + (d.leadShrunk ? 3 : 0);
}

function updateCost(d: Difference): number {
  return (
    (d.newInside === 0 && !d.leadGrown ? 3 : 0.8)
    + d.newHead * 1.2
    + d.newInside * 0.4
    + (d.newFoot - d.longFoot) * 3
    + d.longFoot * 2.5
    + d.lostHead * 2
    + d.lostInside * 1
    + Math.min(d.lostTail, 2) * 1
    + Math.max(0, d.lostTail - 2) * 3
    + (d.restyled + d.unstyled) * 4
    + (d.leadShrunk ? 3 : 0)
  );
}

function excerptCost(d: Difference, child: Traced): number {
  return (
    d.newHead * 3
    + d.newInside * 6
    + (d.newFoot - d.longFoot) * 0.3
    + d.longFoot * 4
    + d.lostHead * 4
    + d.lostInside * 4
    + (d.kept > 0.45 ? 1 + 10 * (d.kept - 0.45) : 0)
    + d.restyled * 0.4
    + d.unstyled * 6
    + (child.readsOn() ? -0.5 : 0)
    + (d.leadGrown ? 3 : 0)
    + (d.leadShrunk ? 3 : 0)
    + 0.3
  );
}

/** What the titles say: an update names itself, a brief too; a version that names itself an update was not made into one that does not. */
function titleCost(kind: Making['kind'], parent: Traced, child: Traced): number {
  if (parent.title === null || child.title === null) return 0;
  const [updated, wasUpdated] = [child.isUpdate(), parent.isUpdate()];
  if (kind === 'update') return updated ? -1.5 : wasUpdated ? 1.5 : 0;
  const brief = child.isBrief();
  if (kind === 'excerpt') return brief ? -1 : updated ? 3 : 0;
  return (updated ? 3 : 0) + (brief ? 1 : 0);
}

/** What it costs that a copy opens with another number of dead than what it was copied from, and that a later version opens with fewer. */
const [OTHER_TOLL, FEWER_DEAD] = [6, 8];

/** A count of dead that a copy has not from its parent; and one that fell, which hardly ever happens between two versions. */
function tollCost(kind: Making['kind'], parent: Traced, child: Traced): number {
  const [before, after] = [parent.deathToll(), child.deathToll()];
  if (before === null || after === null || before === after) return 0;
  return (kind === 'update' ? 0 : OTHER_TOLL) + (after < before ? FEWER_DEAD : 0);
}

/** True for a title that names its report an update. */
export function announcesUpdate(title: string | null): boolean {
  return title !== null && title.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => UPDATE_WORDS.includes(word));
}

/** True for a title that names its report a brief. */
export function announcesBrief(title: string | null): boolean {
  const words = title?.toLowerCase() ?? '';
  return BRIEF_TITLES.some((brief) => words.startsWith(brief));
}

/** True where the last line of a report sends its readers on to the whole of it. */
export function readsOn({ text, paragraphs }: Pick<Traced, 'text' | 'paragraphs'>): boolean {
  const last = paragraphs.at(-1);
  const foot = last === undefined ? '' : text.slice(...last).toLowerCase();
  return foot.length <= HOUSE_LINE && READ_ON_PHRASES.some((phrase) => foot.includes(phrase));
}

function differenceOf(pair: Pair): Difference {
  const { a, b, heldA, heldB } = pair;
  const [firstB, lastB] = [heldB.indexOf(true), heldB.lastIndexOf(true)];
  const [firstA, lastA] = [heldA.indexOf(true), heldA.lastIndexOf(true)];
  const foot = firstB < 0 ? [] : b.paragraphs.slice(lastB + 1);
  const { aToB, bToA } = restyling(pair);
  const grown = leadGrowth(pair);
  return {
    newHead: firstB < 0 ? b.paragraphs.length : b.paragraphs.slice(0, firstB).filter(([start]) => !SUMMARY_POINT.test(b.text.slice(start, start + 2))).length,
    newInside: missing(heldB, firstB, lastB),
    newFoot: foot.length,
    longFoot: foot.filter(([start, end]) => end - start > HOUSE_LINE).length,
    lostHead: firstA < 0 ? a.paragraphs.length : firstA,
    lostInside: missing(heldA, firstA, lastA),
    lostTail: firstA < 0 ? 0 : heldA.length - 1 - lastA,
    addedFoot: besidesCorrections(b, foot),
    cutFoot: firstA < 0 ? 0 : besidesCorrections(a, a.paragraphs.slice(lastA + 1)),
    kept: heldA.filter(Boolean).length / Math.max(1, heldA.length),
    restyled: aToB,
    unstyled: bToA,
    leadGrown: grown > 0,
    leadShrunk: grown < 0,
  };
}

function besidesCorrections({ corrections }: Traced, paragraphs: readonly Span[]): number {
  return paragraphs.filter((paragraph) => !corrections().includes(paragraph)).length;
}

function missing(held: readonly boolean[], first: number, last: number): number {
  return first < 0 ? 0 : held.slice(first, last).filter((is) => !is).length;
}

/** Units that the child's first paragraph adds to the parent's; 0 when they are not the same paragraph, or alike but for a few units. */
function leadGrowth({ a, b, heldA, heldB, match: { passages } }: Pair): number {
  const [leadA, leadB] = [a.paragraphs[0], b.paragraphs[0]];
  if (leadA === undefined || leadB === undefined || !(heldA[0] ?? false) || !(heldB[0] ?? false)) return 0;
  // Paragraphs that were made one, or parted, are neither growth nor loss.
  if (passages.some((passage) => goesOn(passage.b, leadB, passage.a, leadA) || goesOn(passage.a, leadA, passage.b, leadB))) return 0;
  const growth = lengthOf(b.text.slice(...leadB)) - lengthOf(a.text.slice(...leadA));
  return Math.abs(growth) > 20 ? growth : 0;
}

/** How long a lead is, its dateline aside. */
function lengthOf(lead: string): number {
  return lead.length - (DATELINE.exec(lead)?.[0].length ?? 0);
}

/** True where a passage of one lead is, for a sentence at least, of what follows the other's. */
function goesOn(inside: Span, lead: Span, outside: Span, other: Span): boolean {
  return Math.min(inside[1], lead[1]) - inside[0] - Math.max(0, other[1] - outside[0]) >= SENTENCE;
}

/** Units from which a stretch is taken for a sentence. */
const SENTENCE = 60;
