import { figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { originLeads, originVerbs } from '../../../../language/en/figures/claim-words.ts';
import { nounStops } from '../../../../language/en/figures/count-words.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { sieveOf } from '../../../../text/words/sieve.ts';
import { mentionAt, type NamePlaces } from './name-places.ts';
import { form, isCapital, isWord, longestPhrase, touches, wordsOf, type FigureScan, type Quantity } from '../scan.ts';

/** How far about a figure its attribution is looked for, which also bounds the work on a text that never ends a sentence. */
const REACH = 120;

/** Within so many lexemes before the verb stands what found something: "a survey by Orun found". */
const FINDER = 7;

const LEAD_SIEVE = sieveOf(originLeads.heads.keys());

/**
 * Who the text says a figure comes from, in its own words: "according to the ministry", "per data from the alliance",
 * "the bank estimates", "Lee said". `null` where the sentence names nobody: then it is the report's own.
 */
export function readOrigin(scan: FigureScan, { first }: Quantity, sentence: readonly [number, number], places: NamePlaces): string | null {
  const [start, end] = [Math.max(sentence[0], first - REACH), Math.min(sentence[1], first + REACH)];
  const { sketch } = scan.lexemes;
  for (let at = start; at < end; at++) {
    if (LEAD_SIEVE[sketch[at]!] === 0) continue;
    const lead = longestPhrase(scan, at, originLeads);
    if (lead === null || (form(scan, at) === figureGrammar.per && !isPerOrigin(scan, at, lead.next))) continue;
    const origin = phraseFrom(scan, lead.next, end, places);
    if (origin !== null) return origin;
  }
  return speakerOf(scan, first, [start, end], places);
}

/** "per" gives an origin after a comma or before "data from", and is a rate elsewhere. */
function isPerOrigin(scan: FigureScan, at: number, next: number): boolean {
  return next > at + 1 || form(scan, at - 1) === ',';
}

/** The subject of a verb of saying that governs the figure: before it in the sentence, or after it at the sentence's end. */
function speakerOf(scan: FigureScan, first: number, [start, end]: readonly [number, number], places: NamePlaces): string | null {
  for (let at = first - 1; at > start; at--) {
    const word = form(scan, at);
    if (word === ';' || word === '\u2014') break;
    if (originVerbs.has(scan.lexemes, at) && !isCapital(scan, at) && governs(scan, at, first)) {
      const subject = phraseBefore(scan, at, start, places);
      if (subject !== null) return subject;
    }
  }
  for (let at = first + 1; at < end; at++) {
    if (!originVerbs.has(scan.lexemes, at) || isCapital(scan, at)) continue;
    const subject = form(scan, at - 1) === ',' ? null : phraseBefore(scan, at, start, places);
    const closes = at + 1 >= end || /^[.,"\u201d]$/.test(form(scan, at + 1));
    if (subject !== null && (closes ? afterComma(scan, at, start) : afterQuote(scan, at))) return subject;
    const inverted = !figureWords.telling.has(form(scan, at)) && /^[,"\u201d]$/.test(form(scan, at - 1)) ? phraseFrom(scan, at + 1, end, places) : null;
    if (inverted !== null) return inverted;
  }
  return null;
}

/** A verb of saying governs what follows "that", a colon, a quotation mark or the verb itself; not what a relative clause or a new sentence says. */
function governs(scan: FigureScan, verb: number, first: number): boolean {
  if (figureWords.notSaid.has(form(scan, verb + 1)) || !isFinding(scan, verb)) return false;
  if (figureWords.placing.has(form(scan, verb)) && form(scan, first - 1) !== figureGrammar.at) return false;
  for (let at = verb + 1; at < first; at++) {
    if (form(scan, at) === '.' && form(scan, at + 1) !== '' && isCapital(scan, at + 1) && !touches(scan, at)) return false;
  }
  return true;
}

/** Whether the clause of the verb is set off by a comma or a closing mark: "… , the ministry said." */
function afterComma(scan: FigureScan, verb: number, start: number): boolean {
  for (let at = verb - 1; at > start && at > verb - 12; at--) if (/^[,"\u201d]$/.test(form(scan, at))) return true;
  return false;
}

/** "…,” Lee told reporters": a closing mark stands just before the speaker. */
function afterQuote(scan: FigureScan, verb: number): boolean {
  for (let at = verb - 1; at > verb - 6; at--) if (/^["\u201d]$/.test(form(scan, at))) return true;
  return false;
}

function phraseBefore(scan: FigureScan, verb: number, start: number, places: NamePlaces): string | null {
  let end = verb;
  while (end > start && (figureWords.beforeSaying.has(form(scan, end - 1)) || (form(scan, end - 1).length > 4 && form(scan, end - 1).endsWith('ly')))) {
    if (figureWords.beings.has(form(scan, end - 1))) return null;
    end--;
  }
  const named = places.endingAt.get(end) ?? -1;
  if (named >= 0) return wordsOf(scan, headOf(scan, places.first[named]!, start), end);
  const inserted = beforeInsertion(scan, end, start);
  if (inserted !== null) return phraseBefore(scan, inserted, start, places);
  let first = end;
  while (first > start && isWord(scan, first - 1) && !nounStops.has(form(scan, first - 1)) && end - first < 6) first--;
  if (first === end) return null;
  const article = figureWords.phraseArticles.has(form(scan, first - 1));
  // Inside "people briefed on the matter" the noun before the verb is not who speaks.
  if (figureWords.prepositions.has(form(scan, article ? first - 2 : first - 1))) return null;
  return article || isCapital(scan, first) || form(scan, end - 1).endsWith('s') ? wordsOf(scan, first, end) : null;
}

/** Where the phrase begins in which a name only tells of where or of what: "the court in Orun said", "the mayor of Orun said". */
function headOf(scan: FigureScan, named: number, start: number): number {
  const at = form(scan, named - 1) === figureGrammar.the ? named - 2 : named - 1;
  if (!figureWords.placingNames.has(form(scan, at))) return named;
  let first = at;
  while (first > start && isWord(scan, first - 1) && !nounStops.has(form(scan, first - 1)) && at - first < 4) first--;
  return first < at ? first : named;
}

/** "Police found two guns" tells of no figure of theirs; "a survey found", "found that". */
function isFinding(scan: FigureScan, verb: number): boolean {
  if (!figureWords.finding.has(form(scan, verb)) || form(scan, verb + 1) === figureGrammar.that) return true;
  for (let at = verb - 1; at > verb - FINDER && at >= 0 && isWord(scan, at); at--) if (figureWords.finders.has(form(scan, at))) return true;
  return false;
}

/** "Lee in his remarks said": the lexeme where the insertion begins, or `null`. */
function beforeInsertion(scan: FigureScan, end: number, start: number): number | null {
  for (let at = end - 1; at > start && at > end - 5; at--) {
    if (!isWord(scan, at)) return null;
    if (figureWords.asides.has(form(scan, at)) && isCapital(scan, at - 1)) return at;
  }
  return null;
}

function phraseFrom(scan: FigureScan, at: number, end: number, places: NamePlaces): string | null {
  const first = figureWords.phraseArticles.has(form(scan, at)) ? at + 1 : at;
  const named = mentionAt(places, first);
  let next = named >= 0 ? places.next[named]! : first;
  while (
    next < end
    && next < first + 8
    && ((isWord(scan, next) && !nounStops.has(form(scan, next))) || (form(scan, next) === '-' && touches(scan, next)) || form(scan, next) === "'s")
  ) {
    next++;
  }
  return next > first ? wordsOf(scan, first, next) : null;
}
