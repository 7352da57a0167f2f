import type { RemovedKind } from '../../../../model/report.ts';
import { ALERT } from '../../../../language/en/page/headline-signs.ts';
import { decideBody, type Decision } from '../body/decide.ts';
import { startOfComments } from './comments.ts';
import { findRunningHeads, findTeasers } from './copies.ts';
import { agencyOfBrief, datelineOf } from '../../signs/dateline.ts';
import { daysIn } from '../../signs/days.ts';
import { tablesInBody } from './columns.ts';
import { countedParts, listsInBody, thirdItems } from './lists.ts';
import { liveEntries } from './live.ts';
import { signedEnd } from '../../signs/furniture.ts';
import { contributorsOf } from '../../signs/people.ts';
import { picturesAmong } from './pictures.ts';
import { pointsAbove } from './points.ts';
import { quotedHeads } from './quoted-heads.ts';
import { sentencesAmong } from './sentences-among.ts';
import { turnsOf } from './turns.ts';
import type { Unit } from '../units/units.ts';

/** What is decided about the units of a dump so far; the decisions and kinds change as more of it is known. */
export interface Draft {
  readonly units: readonly Unit[];
  readonly decisions: Decision[];
  /** What each unit surely is beside the body, `null` where nothing says so. */
  readonly kinds: (RemovedKind | null)[];
  /** True for a unit that is body or may be, as things stand. */
  readonly isBody: (at: number) => boolean;
  /** The points of the story above its text, of which none is the headline. */
  readonly points: ReadonlySet<number>;
}

/** What the probabilities of being body, the kinds that the words of the lines prove, and the order of the lines say by themselves. */
export function draftOf(units: readonly Unit[], probabilities: readonly number[], proven: readonly (RemovedKind | null)[]): Draft {
  const decisions = [...decideBody(units, probabilities)];
  const kinds = [...proven];
  for (const at of thirdItems(units)) kinds[at] = null;
  for (const at of picturesAmong(units, kinds)) kinds[at] ??= 'caption';
  for (const at of findRunningHeads(units)) kinds[at] ??= daysIn(units[at]!.text, null).length > 0 ? 'date-line' : 'navigation';
  for (const [i, unit] of units.entries()) if (kinds[i] === null && isProof(unit.text)) decisions[i] = 'body';
  const isBody = (i: number): boolean => decisions[i] !== 'furniture' && kinds[i] === null;
  const last = signedEnd(units.flatMap((_, i) => (decisions[i] === 'furniture' ? [] : [i])), (i) => units[i]!.text);
  if (last >= 0 && kinds[last] === 'caption') kinds[last] = null;
  for (const at of liveEntries(units, isBody)) if (kinds[at] === null && decisions[at] === 'furniture') decisions[at] = 'doubtful';
  for (const at of turnsOf(units, isBody)) if (kinds[at] === null && decisions[at] === 'furniture') decisions[at] = 'doubtful';
  for (const at of countedParts(units, isBody)) if (kinds[at] === null && decisions[at] === 'furniture') decisions[at] = 'doubtful';
  for (const at of listsInBody(units, isBody)) if (kinds[at] === null && decisions[at] === 'furniture') decisions[at] = 'doubtful';
  for (const at of tablesInBody(units, isBody)) {
    kinds[at] = null;
    if (decisions[at] === 'furniture') decisions[at] = 'doubtful';
  }
  for (const at of sentencesAmong(units, isBody, (i) => kinds[i] !== null)) decisions[at] = 'doubtful';
  for (const at of quotedHeads(units, isBody)) if (kinds[at] === null && decisions[at] === 'furniture') decisions[at] = 'doubtful';
  const points = new Set(pointsAbove(units, firstOfBody(units, isBody), (at) => kinds[at] !== null));
  for (const at of points) if (decisions[at] === 'furniture') decisions[at] = 'doubtful';
  for (let at = startOfComments(units, isBody); at < units.length; at++) decisions[at] = 'furniture';
  for (const at of findTeasers(units, firstOfBody(units, isBody), isBody)) kinds[at] ??= 'teaser';
  return { units, decisions, kinds, isBody, points };
}

/** Words that only a report has: a dateline, an alert of a wire service, or thanks to those who helped with it. */
function isProof(text: string): boolean {
  return (text.length > 80 && datelineOf(text)?.agency != null) || contributorsOf(text) !== null || ALERT.test(text) || agencyOfBrief(text) !== null;
}

/** The first unit of the body that is more than a heading; the number of units where there is none. */
export function firstOfBody(units: readonly Unit[], isBody: (i: number) => boolean): number {
  const at = units.findIndex((unit, i) => isBody(i) && unit.text.length > 80);
  return at < 0 ? units.length : at;
}
