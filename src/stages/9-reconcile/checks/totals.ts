import { N, arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Shape, ShapeNumber } from './shape.ts';

const TIME_UNIT = /^(?:[ -](?:more|extra|calendar|working|consecutive|straight))?[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times|o'clock|a\.?m|p\.?m)\b/;
const TOTAL_AFTER = new RegExp(`(?:\\btotal(?:ing|ling|s)?(?: [a-z]+){0,2} (?:of|to|at)|\\bin all,?|\\baltogether,?|\\btotal(?:ing|ling|s)) [$\u20ac\u00a3]?${N}`);
const TOTAL_SUFFIX = new RegExp(`${N}(?: [a-z]+){0,3} (?:in all|in total|altogether|all told)\\b`);
const PART = "[$\u20ac\u00a3]?#\\d+%?(?: (?!and |plus )[a-z'-]+){0,6}";
const MADE_UP = new RegExp(`${N}(?:(?: [a-z'-]+){1,16} ?[:\u2014] ?|(?: [a-z'-]+){0,6},? (?:made up of|consisting of|comprising|comprised of|divided into|split into|broken down into) )((?:${PART})(?:, (?:and )?${PART}| (?:and|plus) ${PART})+)`);
/** Parts told without their number: the list is not whole. */
const GOES_ON = /^,? (?:and )?(?:the )?(?:others?|rest|more|elsewhere|several|some|dozens|many)\b/;
const KINDS = "(?:men|women|adults|children|boys|girls|civilians|soldiers|officers|passengers|crew(?: members)?|males|females|teachers|pupils|students|Democrats|Republicans)";
const TWO_KINDS = new RegExp(`${N} (?:people|persons|victims|dead|deaths|killed|members|passengers|casualties|residents|villagers|hostages|detainees|voters|delegates)[^#;.]{0,25}?[,(:-] ?(including )?${N} ${KINDS} and ${N} ${KINDS}\\b`);
const EACH = new RegExp(`${N} [a-z'-]+(?: [a-z'-]+){0,3} (?:at|for|of|worth|costing) [$\u20ac\u00a3]${N} (?:each|apiece|per [a-z]+)[^#;.]{0,40}?total(?: [a-z]+){0,3} [$\u20ac\u00a3]${N}`);

/** Parts against the total that they are given with, and prices against their sum. */
export function checkTotals(shape: Shape): Finding[] {
  return [...each(shape), ...twoKinds(shape), ...partsThenTotal(shape), ...totalThenParts(shape)].slice(0, 1);
}

function partsThenTotal(shape: Shape): Finding[] {
  const match = TOTAL_AFTER.exec(shape.words) ?? TOTAL_SUFFIX.exec(shape.words);
  if (match === null || /\b(?:including|among them|another|previous|earlier|so far|brings?|bringing|raising|since)\b/.test(shape.words)) return [];
  const total = numberOf(shape, match[1]);
  const clause = shape.words.slice(Math.max(shape.words.lastIndexOf(';', match.index), shape.words.lastIndexOf(': ', match.index)) + 1, match.index);
  return compareSum(partsIn(shape, clause), total);
}

function totalThenParts(shape: Shape): Finding[] {
  const match = MADE_UP.exec(shape.words);
  if (match === null || /\b(?:including|among|such as|at least)\b/.test(match[0]) || GOES_ON.test(shape.words.slice(match.index + match[0].length))) return [];
  return compareSum(partsIn(shape, match[2]!), numberOf(shape, match[1]));
}

/** The plain numbers of a clause; none at all when one of them is not a part (a share, a fraction, a hedged number). */
function partsIn(shape: Shape, clause: string): ShapeNumber[] {
  const parts: ShapeNumber[] = [];
  for (const match of clause.matchAll(/#(\d+)(%?)/g)) {
    const number = numberOf(shape, match[1]);
    const rest = clause.slice(match.index + match[0].length);
    if (TIME_UNIT.test(rest) || (looksLikeYear(number) && /\b(?:in|since|of|until|by) $/.test(clause.slice(0, match.index)))) continue;
    if (number.percent || number.fraction || number.hedged || /^ ?(?:of|per|-year)\b/.test(rest)) return [];
    parts.push(number);
  }
  return parts;
}

function compareSum(parts: readonly ShapeNumber[], total: ShapeNumber): Finding[] {
  if (parts.length < 2 || total.hedged || total.percent || total.fraction || parts.some((part) => part.money !== total.money)) return [];
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const slack = Math.max(...parts.map(({ place }) => place), total.place) > 1 || total.place < 1 ? (parts.reduce((all, { place }) => all + place, 0) + total.place) / 2 : 0;
  if (Math.abs(sum - total.value) <= slack + 1e-9) return [];
  return [arithmetic([...parts, total], `${parts.map((part) => shown(part.value)).join(' + ')} = ${shown(sum)}, not ${shown(total.value)}.`)];
}

function twoKinds(shape: Shape): Finding[] {
  const match = TWO_KINDS.exec(shape.words);
  if (match === null) return [];
  const [whole, a, b] = [numberOf(shape, match[1]), numberOf(shape, match[3]), numberOf(shape, match[4])];
  if (whole.hedged || a.hedged || b.hedged) return [];
  const sum = a.value + b.value;
  if (sum === whole.value || (match[2] !== undefined && sum < whole.value)) return [];
  return [arithmetic([whole, a, b], `${shown(a.value)} + ${shown(b.value)} = ${shown(sum)}, not ${shown(whole.value)}.`)];
}

function each(shape: Shape): Finding[] {
  const match = EACH.exec(shape.words);
  if (match === null) return [];
  const [count, price, total] = [numberOf(shape, match[1]), numberOf(shape, match[2]), numberOf(shape, match[3])];
  if (count.hedged || price.hedged || total.hedged) return [];
  const product = count.value * price.value;
  if (Math.abs(product - total.value) <= (count.value * price.place + total.place) / 2) return [];
  return [arithmetic([count, price, total], `${shown(count.value)} \u00d7 ${shown(price.value)} = ${shown(product)}, not ${shown(total.value)}.`)];
}

function looksLikeYear({ value, money, place }: ShapeNumber): boolean {
  return !money && place === 1 && value >= 1800 && value <= 2100;
}
