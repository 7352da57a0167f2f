import type { RemovedKind } from '../../../../model/report.ts';
import { isProse, type Decision } from '../body/decide.ts';
import { findBylines, type BylineAt } from './bylines.ts';
import { findRepeated } from './copies.ts';
import { cutBiography, cutBoxHeadings, cutEchoes, cutRelatedBoxes, cutRelatedTail } from './cuts.ts';
import { draftOf, firstOfBody, type Draft } from './draft.ts';
import { bareOutlet, creditOf, furnitureKind, isOutletName, outletCase } from '../../signs/furniture.ts';
import { inlineCalls } from '../../signs/inline.ts';
import { spared } from '../../spare.ts';
import { yearlessLine } from '../../signs/days.ts';
import { datelineOf } from '../../signs/dateline.ts';
import { bylineOf } from '../../signs/people.ts';
import { mastheadOf, type Masthead } from './masthead.ts';
import { namesByPlace, namesOpened } from './placed-names.ts';
import type { SortedUnit } from './sorted.ts';
import { guessKind, isResult, isStatement } from './line-kinds.ts';
import { findTitle, type FoundTitle, type SignsAbove } from '../headline/title.ts';
import type { Unit } from '../units/units.ts';

/** The units of a dump, each with what it is, and what furniture says of the report. */
export interface Sorted {
  readonly units: readonly SortedUnit[];
  readonly title: FoundTitle | null;
  /** The outlet's name: after the page's title, the first line, or the masthead. */
  readonly outlet: string | null;
  /** The line that names the outlet, where neither the page's title nor the whole first line does. */
  readonly masthead: Masthead | null;
  readonly bylines: readonly BylineAt[];
  /** The points of the story above its text, by number of unit. */
  readonly points: ReadonlySet<number>;
  /** True when nothing could be told to be body, and what stays is all that is not surely furniture. */
  readonly spared: boolean;
}

/** An outlet's name stands among the first so many units. */
const HEAD = 3;
/** A line that stands many times and is still as likely body as this is a refrain or a question, no caption. */
const SURELY_BODY = 0.6;
/** Sentences between headline and text are a standfirst, even when they look little like the text. */
const STANDFIRST_REACH = 4;
const LEAST_STANDFIRST = 0.15;
const LEAST_DECK = 0.12;
const WORDS_OF_DECK = 12;

/**
 * Decides about every unit of a dump (`text`): the probabilities of a model say what is likely body, and what the words of a line prove
 * goes before.
 */
export function sortUnits(text: string, units: readonly Unit[], probabilities: readonly number[]): Sorted {
  const proven = units.map((unit) => furnitureKind(unit.text));
  const draft = draftOf(units, probabilities, proven);
  const { decisions, kinds } = draft;
  const first = firstOfBody(units, draft.isBody);
  for (const [at, { text }] of units.slice(0, first).entries()) if (decisions[at] === 'furniture' && yearlessLine(text) !== null) kinds[at] ??= 'date-line';
  const stated = findBylines(draft, first);
  for (const { at } of stated) kinds[at] = 'byline';
  const head = outletLine(draft, first);
  const outlet = head < 0 ? null : bareOutlet(units[head]!.text);
  if (outlet !== null) kinds[head] = 'navigation';
  const title = titleOf(draft, first, signsAbove(draft, first, stated));
  if (first === units.length) keepShortLines(draft);
  for (const at of title?.copies ?? []) kinds[at] = 'title';
  const bylines = title === null ? stated : surestBylines(draft, stated, title.at, first);
  for (const { at } of bylines) kinds[at] = 'byline';
  const signed = new Set(bylines.map(({ at }) => at));
  const masthead =
    outlet !== null ? (head === 0 ? null : { outlet, at: head }) : title?.outlet == null ? mastheadOf(units, title?.at ?? null, first, signed, bylines.flatMap(({ byline }) => (byline.names.length > 1 ? byline.names : []))) : null;
  for (const at of findRepeated(units)) if (probabilities[at]! < SURELY_BODY) kinds[at] ??= 'caption';
  if (title !== null) keepStandfirst(draft, probabilities, title.at, first);
  cutEchoes(draft);
  cutBiography(draft, bylines);
  cutRelatedTail(units, kinds);
  cutRelatedBoxes(units, kinds);
  cutBoxHeadings(draft, first);
  const isEmpty = !hasBody(draft);
  if (isEmpty) keepSpared(draft, title, (at) => isProven(proven[at]!, units[at]!.text) || signed.has(at) || at === head);
  return {
    units: units.map((unit, i) => sortedUnit(text, unit, decisions[i]!, kinds[i]!)),
    title: title === null ? null : { ...title, title: withoutSignature(title.title, bylines, units, title.outlet ?? outlet ?? masthead?.outlet ?? null) },
    bylines: bylines.map((one) => withoutOutlet(one, units[0]!)),
    points: draft.points,
    spared: isEmpty,
    masthead,
    outlet: title?.outlet ?? (outlet === null ? (masthead?.outlet ?? null) : outletCase(outlet)),
  };
}

/** The bylines that are `stated`, or what a "By" between headline and text opens where none of them does there, or the names that a day stands by. */
function surestBylines(draft: Draft, stated: readonly BylineAt[], title: number, first: number): readonly BylineAt[] {
  if (stated.some(({ at }) => at <= first && bylineOf(draft.units[at]!.text) !== null)) return stated;
  const opened = namesOpened(draft, title, first);
  if (opened.length > 0) return opened;
  return stated.length > 0 ? stated : namesByPlace(draft, title, first);
}

function hasBody({ units, isBody }: Draft): boolean {
  return units.some((_, i) => isBody(i));
}

/** A headline without the author's name that a scraper set behind it in one line, and the outlet's behind that. */
function withoutSignature(title: string, bylines: readonly BylineAt[], units: readonly Unit[], outlet: string | null): string {
  const credits = units.slice(-LAST).flatMap(({ text }) => creditOf(text) ?? []);
  const ends = ['', ...[...credits, ...(outlet === null ? [] : [outlet, outlet.replace(/^The /, '')])].map((name) => ` ${name}`)];
  for (const name of bylines.flatMap(({ byline }) => byline.names)) {
    const end = ends.find((one) => title.endsWith(` ${name}${one}`));
    const bare = end === undefined ? '' : title.slice(0, -(name.length + end.length)).trimEnd();
    if (bare.split(' ').length >= LEAST_OF_HEADLINE) return bare.replace(/[\s|·–—-]+(?:by)?$/i, '');
  }
  return title;
}

/** Among so many of the last units stands where a report was published first; a headline has so many words at least. */
const LAST = 12;
const LEAST_OF_HEADLINE = 4;

/** A byline without the outlet's name, which the first line of the dump shows it to be. */
function withoutOutlet(one: BylineAt, { text }: Unit): BylineAt {
  const names = one.byline.names.filter((name) => name !== text);
  return names.length === 0 ? one : { ...one, byline: { ...one.byline, names } };
}

/** The first of the topmost units that is nothing else, where it is an outlet's name; -1 where it is none. */
function outletLine({ units, kinds }: Draft, first: number): number {
  const head = kinds.findIndex((kind) => kind === null);
  return head >= 0 && head < Math.min(first, HEAD) && isOutletName(units[head]!.text) && (head === 0 || units[head]!.text.includes(' ')) ? head : -1;
}

/** The headline above a body whose first unit is `first`, or that opens above it; above a text of a few short lines a statement is one of them. */
function titleOf({ units, kinds, isBody, points }: Draft, first: number, signs: SignsAbove): FoundTitle | null {
  const above = Math.min(first, opening(units, isBody));
  const found = findTitle(units, above, (at) => points.has(at) || (kinds[at] !== null && (at > 0 || kinds[0] !== 'teaser')), signs);
  return first === units.length && found !== null && isStatement(units[found.at]!.text) ? null : found;
}

/** The first byline above the body, and the line of the day where the page shows one alone: that of the visit is another. */
function signsAbove({ units, kinds }: Draft, first: number, bylines: readonly BylineAt[]): SignsAbove {
  const days = units.slice(0, first).flatMap((_, at) => (at > 0 && kinds[at] === 'date-line' ? [at] : []));
  return { byline: bylines.find(({ at }) => at < first)?.at ?? null, day: days.length > 0 && days.at(-1)! - days[0]! <= 1 ? days[0]! : null };
}

/** Keeps the statements and results among the lines of a report that has no long one. */
function keepShortLines(draft: Draft): void {
  if (!hasBody(draft)) return;
  const { units, decisions, kinds, isBody } = draft;
  for (const [at, { text }] of units.entries()) {
    if (!isBody(at) && kinds[at] === null && (isStatement(text) || isResult(text)) && guessKind(text) !== 'advertisement') decisions[at] = 'doubtful';
  }
}

/** Keeps the sentences between the headline and the body, and right below the headline a deck without a full stop. */
function keepStandfirst({ units, decisions }: Draft, probabilities: readonly number[], title: number, first: number): void {
  // Above a dateline stands no deck, but the rest of a headline.
  const isWired = first < units.length && datelineOf(units[first]!.text) !== null;
  for (let at = title + 1; at < Math.min(first, title + STANDFIRST_REACH); at++) {
    const { text } = units[at]!;
    if (decisions[at] !== 'furniture') continue;
    const isDeck = at === title + 1 && !isWired && probabilities[at]! >= LEAST_DECK && text.split(' ', WORDS_OF_DECK).length === WORDS_OF_DECK;
    if (isDeck || (probabilities[at]! >= LEAST_STANDFIRST && isProse(text))) decisions[at] = 'doubtful';
  }
}

/** Keeps what is not surely furniture, where nothing else stays. */
function keepSpared({ units, decisions, kinds }: Draft, title: FoundTitle | null, isFurniture: (at: number) => boolean): void {
  for (const at of sparedUnits(units, title, isFurniture)) {
    kinds[at] = null;
    decisions[at] = 'doubtful';
  }
}

/** The first unit that stays and opens with a dateline, however short; the number of units where there is none. */
function opening(units: readonly Unit[], isBody: (i: number) => boolean): number {
  const at = units.findIndex(({ text }, i) => isBody(i) && isStatement(text) && datelineOf(text) !== null);
  return at < 0 ? units.length : at;
}

/** The units that stay where nothing is body; the headline's other copies do not, nor the headline itself beside a statement. */
function sparedUnits(units: readonly Unit[], title: FoundTitle | null, isFurniture: (at: number) => boolean): readonly number[] {
  const copies = new Set(title?.copies);
  return spared(units.map(({ text }, at) => {
    const isCopy = at !== title?.at && copies.has(at) && !isStatement(text);
    return { text, furniture: isFurniture(at) || isCopy, title: title?.at === at };
  }));
}

/** True for a line that is furniture by its own words; sentences that end in the credit of a photograph may yet be all that a report says. */
function isProven(kind: RemovedKind | null, text: string): boolean {
  return kind !== null && !(kind === 'caption' && /[.!?]/.test(text));
}

function sortedUnit(text: string, unit: Unit, decision: Decision, proven: RemovedKind | null): SortedUnit {
  const kind = proven ?? (decision === 'furniture' ? guessKind(unit.text) : null);
  const calls = kind === null ? inlineCalls(text.slice(unit.span[0], unit.span[1])) : [];
  return {
    unit,
    kind,
    doubtful: kind === null && decision === 'doubtful',
    cuts: calls.map(([a, b]) => ({ span: [unit.span[0] + a, unit.span[0] + b], kind: 'related' })),
  };
}
