import { PROPER_NAME } from '../../../language/en/names/name-forms.ts';
import { LIST_AND, OF_A_WHOLE, SOME_NAMED, WHOLE_BEFORE } from '../../../language/en/figures/sums.ts';
import type { Finding } from './finding.ts';
import { arithmetic, shown } from './finding.ts';
import type { Shape, ShapeNumber } from './shape.ts';

/** Longest list, in units, that is counted. */
const LONGEST = 400;

/** Counts of named lists: "three ministers: A, B and C", and of "five of the nine met it: A, B …" the five. */
export function checkLists(text: string, shape: Shape): Finding[] {
  return shape.numbers.flatMap((number) => {
    if (number.percent || number.money || number.hedged || number.fraction || number.value < 2 || number.value > 30) return [];
    const behind = text.slice(number.span[1], Math.min(shape.sentence[1], number.span[1] + LONGEST));
    if (WHOLE_BEFORE.test(text.slice(Math.max(shape.sentence[0], number.span[0] - 40), number.span[0]))) return [];
    const whole = OF_A_WHOLE.exec(behind)?.[0] ?? '';
    const opening = /^(?: [\p{Ll}'\u2019-]+){1,5} ?(?::| \u2014| \u2013|\u2014| -) ?/u.exec(behind.slice(whole.length));
    if (opening === null || SOME_NAMED.test(opening[0])) return [];
    const list = /^[^.;:\u2014\u2013\n]*/u.exec(behind.slice(whole.length + opening[0].length))![0].replace(/ - .*$/, '');
    return compare(number, list);
  });
}

function compare(number: ShapeNumber, list: string): Finding[] {
  const parts = list.split(/,\s+/).map((part) => part.trim()).filter((part) => part !== '');
  const names = parts.flatMap((part) => part.replace(LIST_AND.opening, '').split(LIST_AND.between));
  if (names.length < 2 || !LIST_AND.inside.test(list) || names.some((name) => !PROPER_NAME.test(name) || name.split(/\s+/).length > 5)) return [];
  // The last "and" parts two names; any other may lie within one ("Ayle and Morven").
  const last = parts.at(-1)!;
  const named = parts.length + (LIST_AND.inside.test(last) && !LIST_AND.opening.test(last) ? 1 : 0);
  if (number.value >= named && number.value <= names.length) return [];
  return [arithmetic([number], `${shown(number.value)} are announced and ${named} are named.`)];
}
