import { N, P, arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Shape, ShapeNumber } from './shape.ts';

const UP = 'rose|risen|rises|grew|grown|increased?|increases|climbed|jumped|gained|went up|is up|was up|are up|up|rise|growth|gain|jump|surged|soared|expanded';
const DOWN = 'fell|fallen|falls|dropped|declined?|decreased?|shrank|slipped|sank|went down|is down|was down|are down|down|fall|drop|cut|lost|plunged|slid|reduced|reduction|tumbled';
const CUR = '[$\u20ac\u00a3]?';
const WORDS = "(?: [a-z'-]+){0,4}";
const FROM_TO = `from ${CUR}${N}${WORDS} to ${CUR}${N}`;
const TO_FROM = `to ${CUR}${N}${WORDS},? from ${CUR}${N}`;
const MOVED = new RegExp(`\\b(?:(${UP})|(${DOWN}))\\b[^#;.]{0,60}?${FROM_TO}`);
const BY_SHARE = new RegExp(`\\b(?:${UP}|${DOWN})\\b(?: by)?(?: (?:about|around|nearly|almost|some|roughly|more than))? ${P}[^#;.]{0,40}? ${FROM_TO}`);
const BY_SHARE_TO = new RegExp(`\\b(?:${UP}|${DOWN})\\b(?: by)?(?: (?:about|around|nearly|almost|some|roughly|more than))? ${P}[^#;.]{0,30}? ${TO_FROM}`);
const THEN_SHARE = new RegExp(`${FROM_TO}[^#;.]{0,30}?[,(-] ?(?:an? |or |up |down |that is ){0,6}(?:rise|increase|gain|growth|jump|fall|drop|decline|decrease|cut|change)?(?: of)? ?(?:about |nearly |almost |some |roughly )?${P}`);
const BY_AMOUNT = new RegExp(`\\b(?:${UP}|${DOWN})\\b by ${CUR}${N}(?! ?(?:percentage|basis|year|month|week|day))${WORDS},? ${FROM_TO}`);
const TIMES = new RegExp(`\\b(more than |nearly |almost |about |roughly )?(doubled|tripled|trebled|quadrupled|halved)\\b[^#;.]{0,50}?${FROM_TO}`);
const FACTORS: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 };

/** Changes against the values before and after: direction, share, amount and multiple. */
export function checkChanges(shape: Shape): Finding[] {
  // Every pattern asks for two numbers and these words; most sentences are spared the patterns so.
  if (shape.numbers.length < 2 || !shape.words.includes('from ') || !shape.words.includes('to ')) return [];
  return [...direction(shape), ...share(shape), ...amount(shape), ...multiple(shape)].slice(0, 1);
}

function direction(shape: Shape): Finding[] {
  const match = MOVED.exec(shape.words);
  if (match === null) return [];
  const [from, to] = [numberOf(shape, match[3]), numberOf(shape, match[4])];
  if (unlike(from, to) || looksLikeYear(from) || from.value === to.value) return [];
  const rises = to.value > from.value;
  if (rises === (match[1] !== undefined)) return [];
  return [arithmetic([from, to], `From ${shown(from.value)} to ${shown(to.value)} is a ${rises ? 'rise' : 'fall'}, not a ${rises ? 'fall' : 'rise'}.`)];
}

function share(shape: Shape): Finding[] {
  const by = BY_SHARE.exec(shape.words);
  if (by !== null) return compareShare(numberOf(shape, by[2]), numberOf(shape, by[3]), numberOf(shape, by[1]));
  const to = BY_SHARE_TO.exec(shape.words);
  if (to !== null) return compareShare(numberOf(shape, to[3]), numberOf(shape, to[2]), numberOf(shape, to[1]));
  const then = THEN_SHARE.exec(shape.words);
  return then === null ? [] : compareShare(numberOf(shape, then[1]), numberOf(shape, then[2]), numberOf(shape, then[3]));
}

function compareShare(from: ShapeNumber, to: ShapeNumber, stated: ShapeNumber): Finding[] {
  if (from.value === 0 || unlike(from, to) || looksLikeYear(from)) return [];
  const actual = Math.abs((100 * (to.value - from.value)) / from.value);
  const rounding = (100 * (from.place / 2 + to.place / 2)) / from.value;
  const slack = stated.place / 2 + 0.05 + Math.min(5, rounding * (1 + actual / 100)) + (stated.hedged || from.hedged || to.hedged ? Math.max(2, actual * 0.1) : 0);
  if (Math.abs(actual - stated.value) <= slack) return [];
  return [arithmetic([from, to, stated], `From ${shown(from.value)} to ${shown(to.value)} is a change of ${shown(actual)}%, not ${shown(stated.value)}%.`)];
}

function amount(shape: Shape): Finding[] {
  const match = BY_AMOUNT.exec(shape.words);
  if (match === null) return [];
  const [by, from, to] = [numberOf(shape, match[1]), numberOf(shape, match[2]), numberOf(shape, match[3])];
  if (unlike(from, to) || unlike(by, to) || looksLikeYear(from) || by.hedged || from.hedged || to.hedged) return [];
  const actual = Math.abs(to.value - from.value);
  if (Math.abs(actual - by.value) <= (by.place + from.place + to.place) / 2 - (by.place + from.place + to.place === 3 ? 1.5 : 0) + 1e-9) return [];
  return [arithmetic([by, from, to], `From ${shown(from.value)} to ${shown(to.value)} is a change of ${shown(actual)}, not ${shown(by.value)}.`)];
}

function multiple(shape: Shape): Finding[] {
  const match = TIMES.exec(shape.words);
  if (match === null) return [];
  const [from, to] = [numberOf(shape, match[3]), numberOf(shape, match[4])];
  const factor = FACTORS[match[2]!]!;
  if (from.value === 0 || unlike(from, to) || looksLikeYear(from)) return [];
  const ratio = to.value / from.value;
  const hedge = match[1] ?? '';
  const [low, high] = hedge === 'more than ' ? [factor * (factor < 1 ? 0.5 : 1), factor * (factor < 1 ? 1 : 1.75)] : hedge === '' ? [factor * 0.9, factor * 1.15] : [factor * 0.8, factor * 1.15];
  if (ratio >= low - 1e-9 && ratio <= high + 1e-9) return [];
  return [arithmetic([from, to], `From ${shown(from.value)} to ${shown(to.value)} is ${shown(ratio)} times, which is not \u201c${match[0].split(' ').slice(0, hedge === '' ? 1 : hedge.trim().split(' ').length + 1).join(' ')}\u201d.`)];
}

function unlike(a: ShapeNumber, b: ShapeNumber): boolean {
  return a.money !== b.money || a.percent !== b.percent || a.fraction || b.fraction;
}

function looksLikeYear({ value, money, place }: ShapeNumber): boolean {
  return !money && place === 1 && value >= 1800 && value <= 2100;
}
