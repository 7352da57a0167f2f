import type { RemovedKind } from '../../../../model/report.ts';
import { isProse } from '../body/decide.ts';
import { biographyAt } from '../../signs/biography.ts';
import { brokenOff, pulledOut } from '../../signs/echoes.ts';
import { contributorsOf } from '../../signs/people.ts';
import type { Unit } from '../units/units.ts';
import type { BylineAt } from './bylines.ts';
import type { Draft } from './draft.ts';
import { guessKind, isStatement } from './line-kinds.ts';

/** Cuts sentences that the page pulled out of its own text, and teasers that break off. */
export function cutEchoes({ units, kinds, isBody }: Draft): void {
  const body = units.flatMap((_, at) => (isBody(at) ? [at] : []));
  const texts = body.map((at) => units[at]!.text);
  for (const i of [...pulledOut(texts), ...brokenOff(texts)]) kinds[body[i]!] = 'teaser';
}

/** Cuts the note on the writer, or on the firm that announces, below the text. */
export function cutBiography({ units, kinds, isBody }: Draft, bylines: readonly BylineAt[]): void {
  const body = units.flatMap((_, at) => (isBody(at) ? [at] : []));
  const writers = bylines.flatMap(({ byline }) => byline.names);
  const from = biographyAt(body.map((at) => units[at]!.text), writers);
  for (const at of body.slice(from)) kinds[at] = writers.length > 0 ? 'byline' : 'other';
}

/** The heading of a box, in capitals. */
const BOX_HEADING = /^[\p{Lu}][\p{Lu} '’&!,-]{5,58}$/u;

/** Cuts headings in the body below which an advertisement stands. */
export function cutBoxHeadings({ units, decisions, kinds, isBody }: Draft, first: number): void {
  for (const [at, { text }] of units.entries()) {
    if (
      at > first
      && isBody(at)
      && BOX_HEADING.test(text)
      && at + 1 < units.length
      && decisions[at + 1] === 'furniture'
      && (kinds[at + 1] ?? guessKind(units[at + 1]!.text)) === 'advertisement'
    ) {
      kinds[at] = 'advertisement';
    }
  }
}

/** Headlines under a heading of related stories, where no sentence follows any more. */
export function cutRelatedTail(units: readonly Unit[], kinds: (RemovedKind | null)[]): void {
  let at = units.length - 1;
  while (at >= 0 && (kinds[at] !== null || !isProse(units[at]!.text))) at--;
  const heading = kinds.findIndex((kind, i) => i > at && kind === 'related' && units[i]!.text.split(' ', MOST_OF_HEADING + 1).length <= MOST_OF_HEADING);
  if (heading < 0) return;
  for (let i = heading + 1; i < units.length; i++) if (contributorsOf(units[i]!.text) === null) kinds[i] ??= 'related';
}

/** Headlines that touch a heading of related stories, where an empty line parts them from what follows: a box between two paragraphs. */
export function cutRelatedBoxes(units: readonly Unit[], kinds: (RemovedKind | null)[]): void {
  for (let heading = 0; heading < units.length; heading++) {
    const { text } = units[heading]!;
    if (kinds[heading] !== 'related' || text.split(' ', MOST_OF_HEADING + 1).length > MOST_OF_HEADING) continue;
    let end = heading + 1;
    while (end < units.length && !units[end]!.afterBlank && units[end]!.text.length <= LONGEST_IN_BOX && !isStatement(units[end]!.text)) end++;
    if (end < units.length && !units[end]!.afterBlank) continue;
    for (let i = heading + 1; i < end; i++) kinds[i] ??= 'related';
  }
}

const LONGEST_IN_BOX = 120;

/** A line of more words names a story itself ("See also: …"), and heads no list of them. */
const MOST_OF_HEADING = 5;
