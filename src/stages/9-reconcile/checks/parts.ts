import {
  BETWEEN_NAMES, FALLS_SHORT, LISTED_NAMES, MET_IT, PART_OF_WHOLE, REST_OPENS, REST_OF_WHOLE, VOTED_OTHERWISE, VOTE_PARTS, WHOLE_BODY,
} from '../../../language/en/figures/sums.ts';
import { arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Shape, ShapeNumber } from './shape.ts';

/** Parts of a whole that are told one after another: those that did, and those that did not. */
export function checkParts(text: string, shapes: readonly Shape[]): Finding[] {
  return shapes.flatMap((shape, i) => [...othersOf(shape, shapes[i + 1]), ...namedShort(text, shapes, i)].slice(0, 1));
}

/** "23 of 32 did, the other eight did not" */
function othersOf(shape: Shape, next: Shape | undefined): Finding[] {
  const match = PART_OF_WHOLE.exec(shape.words);
  if (match === null) return [];
  const [part, whole] = [numberOf(shape, match[1]), numberOf(shape, match[2])];
  if (part.value > whole.value && !part.hedged && !whole.hedged && !part.money) {
    return [arithmetic([part, whole], `${shown(part.value)} cannot be a part of ${shown(whole.value)}.`)];
  }
  const behind = shape.words.slice(match.index + match[0].length);
  const inside = REST_OF_WHOLE.exec(behind);
  const [where, rest] =
    inside !== null ? [shape, inside] : next === undefined ? [shape, null] : [next, REST_OPENS.test(next.words) ? REST_OF_WHOLE.exec(next.words) : null];
  if (rest === null || (inside !== null && VOTE_PARTS.test(behind))) return overfull(shape, part, whole, behind);
  const other = numberOf(where, rest[1] ?? rest[2] ?? rest[3]);
  return compareWhole(part, other, whole);
}

/** Votes and the like, of which not all need be told: only too many are wrong. */
function overfull(shape: Shape, part: ShapeNumber, whole: ShapeNumber, behind: string): Finding[] {
  const others = [...behind.matchAll(VOTED_OTHERWISE)].map((match) => numberOf(shape, match[1]));
  const sum = others.reduce((all, { value }) => all + value, part.value);
  if (others.length === 0 || sum <= whole.value || others.some(({ hedged }) => hedged)) return [];
  return [
    arithmetic([part, ...others, whole], `${[part, ...others].map(({ value }) => shown(value)).join(' + ')} = ${shown(sum)}, more than ${shown(whole.value)}.`),
  ];
}

function compareWhole(part: ShapeNumber, other: ShapeNumber, whole: ShapeNumber): Finding[] {
  if ([part, other, whole].some(({ hedged, percent, fraction, money }) => hedged || percent || fraction || money)) return [];
  const sum = part.value + other.value;
  return sum === whole.value
    ? []
    : [arithmetic([part, other, whole], `${shown(part.value)} + ${shown(other.value)} = ${shown(sum)}, not ${shown(whole.value)}: ${gap(whole.value - sum)}.`)];
}

/** "23 nations hit the target, with A, B and C falling short", in a body whose size was told shortly before. */
function namedShort(text: string, shapes: readonly Shape[], i: number): Finding[] {
  const shape = shapes[i]!;
  const did = MET_IT.exec(shape.words);
  if (did === null) return [];
  const part = numberOf(shape, did[1]);
  const whole = wholeNear(shapes, i, part);
  const short = FALLS_SHORT.exec(text.slice(shape.sentence[0], shape.sentence[1]));
  if (whole === null || short === null || part.hedged) return [];
  const names = namesBefore(text.slice(part.span[1], shape.sentence[0] + short.index));
  if (names < 3) return [];
  const sum = part.value + names;
  if (sum === whole.value) return [];
  // Who names those that fall short need not name all of them.
  const severity = sum < whole.value ? 'difference' : 'conflict';
  return [arithmetic([part, whole], `${shown(part.value)} + ${names} named = ${shown(sum)}, not ${shown(whole.value)}: ${gap(whole.value - sum)}.`, severity)];
}

/** The size of the body, told in this sentence or one of the three before. */
function wholeNear(shapes: readonly Shape[], i: number, part: ShapeNumber): ShapeNumber | null {
  for (let back = i; back >= Math.max(0, i - 3); back--) {
    const shape = shapes[back]!;
    for (const match of shape.words.matchAll(WHOLE_BODY)) {
      const whole = numberOf(shape, match[1] ?? match[2]);
      if (whole !== part && !whole.hedged && whole.value > part.value) return whole;
    }
  }
  return null;
}

/** How many names are listed: runs of capitals parted by commas and "and". */
function namesBefore(stretch: string): number {
  const list = LISTED_NAMES.exec(stretch);
  return list === null ? 0 : list[1]!.split(BETWEEN_NAMES).filter((name) => name.trim() !== '').length;
}

function gap(missing: number): string {
  if (missing < 0) return `${shown(-missing)} too many`;
  return missing === 1 ? '1 is not accounted for' : `${shown(missing)} are not accounted for`;
}
