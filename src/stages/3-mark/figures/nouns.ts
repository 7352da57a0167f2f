import { irregularPlurals, notPlurals, nounsInLy, nounStops, partDeterminers } from '../../../language/en/figures/count-words.ts';
import { figureGrammar } from '../../../language/en/figures/figure-grammar.ts';
import { figureWords } from '../../../language/en/figures/figure-words.ts';
import { singular } from '../../../language/en/words/singular.ts';
import { endsLike, form, isCapital, isNumber, isWord, overHyphen, printed, touches, wordsOf } from './scan.ts';
import type { FigureScan } from './scan.ts';

/** The noun that a number counts: its phrase in lexemes `[first, next)`, and its head in the singular. */
export interface CountedNoun {
  readonly first: number;
  readonly next: number;
  readonly unit: string;
  readonly unitText: string;
}

const MOST_WORDS = 7;

/** The counted noun that begins at `at`: "charging stations", "Orla and Brenn boats", "of the members" after a part. `null` where no noun follows. */
export function readNoun(scan: FigureScan, at: number, single: boolean, joined: boolean): CountedNoun | null {
  if (joined) return isNounWord(scan, at) ? nounOf(scan, at, at + 1, singular(form(scan, at))) : null;
  const first = form(scan, at) === figureGrammar.of ? skipDeterminers(scan, at + 1) : at;
  const partial = first !== at;
  const plural = single && !partial ? null : findPlural(scan, first);
  if (plural !== null) return nounOf(scan, first, plural + 1, singular(form(scan, plural), isCapital(scan, plural)));
  // "One of Orla's best ports", "one of Mr. Voss's aides": none of those is counted by the name.
  if (partial && (!single || isCapital(scan, first))) return null;
  return readSingular(scan, first, single);
}

/** True for a word that looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (irregularPlurals.has(word) || (word.length > 5 && word.endsWith('men') && !figureWords.notMen.has(word))) return true;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('ous') && !notPlurals.has(word) && !nounStops.has(word);
}

function skipDeterminers(scan: FigureScan, at: number): number {
  let next = at;
  while (partDeterminers.has(form(scan, next))) next++;
  return next;
}

function findPlural(scan: FigureScan, first: number): number | null {
  for (let at = first; at < first + MOST_WORDS && at < scan.lexemes.count; at++) {
    const word = form(scan, at);
    if (word === figureGrammar.and || word === ',') {
      if (at === first || !leadsToPlural(scan, at + 1)) return null;
    } else if (word === "'s" || word === "'") {
      continue;
    } else if (word === '-' || word === '&') {
      if (at === first && word === '-') continue;
    } else if (isNumber(scan, at)) {
      if (!isOfName(scan, at, first)) return null;
    } else if (!isWord(scan, at) || (nounStops.has(word) && !isCapital(scan, at))) return null;
    else if (isPlural(word) && !(isCapital(scan, at) && isLatin(word)) && form(scan, at + 1) !== "'" && form(scan, at + 1) !== '-') return at;
  }
  return null;
}

/** "five 787 jets", "30 Boeing 787 jets", "two F-16 fighters": digits that belong to the name of what is counted. */
function isOfName(scan: FigureScan, at: number, first: number): boolean {
  if (isWord(scan, at - 1) && touches(scan, at - 1)) return isCapital(scan, at - 1);
  if (form(scan, at + 1) === '-' || form(scan, at + 1) === ',') return false;
  if (at === first) return isWord(scan, at - 1) && form(scan, at).length === 3;
  return form(scan, at - 1) === '-' ? touches(scan, at - 1) && touches(scan, at - 2) : isCapital(scan, at - 1);
}

/** "Airbus", "Lexus": a name that ends so is no plural. */
function isLatin(word: string): boolean {
  return word.length > 4 && word.endsWith('us');
}

function leadsToPlural(scan: FigureScan, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = form(scan, i);
    if (!isWord(scan, i) || nounStops.has(word)) return false;
    if (isPlural(word)) return i > at || isCapital(scan, at);
  }
  return false;
}

function readSingular(scan: FigureScan, first: number, wide: boolean): CountedNoun | null {
  let next = skipJoinedParticiple(scan, first);
  while (next < first + 4 && isNounWord(scan, next)) next = isNounWord(scan, overHyphen(scan, next + 1)) ? overHyphen(scan, next + 1) : next + 1;
  if (next === first) return null;
  if (!wide && next - first < 2 && !isInitials(scan, first)) return null;
  const head = wide ? next - 1 : first;
  return nounOf(scan, first, next, form(scan, wide ? head : first));
}

/** "one rocket-propelled launcher", "one rocket propelled launcher": what is counted stands behind such an adjective. */
function skipJoinedParticiple(scan: FigureScan, at: number): number {
  if (isNounWord(scan, at) && figureWords.joinedParticiples.has(form(scan, at + 1)) && isNounWord(scan, at + 2)) return at + 2;
  const behind = isNounWord(scan, at) ? overHyphen(scan, at + 1) : at + 1;
  return behind > at + 1 && endsLike(form(scan, behind), figureWords.participleEndings) && isNounWord(scan, behind + 1) ? behind + 1 : at;
}

/** "0.5 WAR": a word in capitals throughout is a unit of its own. */
function isInitials(scan: FigureScan, at: number): boolean {
  const word = printed(scan, at);
  return word.length > 1 && word === word.toUpperCase();
}

function isNounWord(scan: FigureScan, at: number): boolean {
  const word = form(scan, at);
  return isWord(scan, at) && !nounStops.has(word) && !word.startsWith("'") && !(endsLike(word, figureWords.verbEndings) && !nounsInLy.has(word));
}

function nounOf(scan: FigureScan, first: number, next: number, unit: string): CountedNoun {
  return { first, next, unit, unitText: wordsOf(scan, first, next) };
}
