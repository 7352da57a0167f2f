import { figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { holderLeads, holderVerbs } from '../../../../language/en/figures/claim-words.ts';
import { nounStops } from '../../../../language/en/figures/count-words.ts';
import { TIME_HEADS } from '../../../../language/en/grammar/pronouns.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { firstMentionFrom, mentionAt, type NamePlaces } from './name-places.ts';
import { isPlural } from '../nouns.ts';
import { dimensionOf } from '../units.ts';
import { endsLike, form, isCapital, isNumber, isWord, touches, wordsOf, type FigureScan, type Quantity } from '../scan.ts';

/** Whose or what a figure is about: the report's words, and the entity where they name one. */
export interface Holder {
  readonly subject: string | null;
  readonly entity: string | null;
}

/** A holder stands no farther before its figure than this, which also bounds the work on a text that never ends a sentence. */
const REACH = 24;
/** Within so many lexemes stands the figure that another is set beside. */
const NEAR = 12;
const TIMES: ReadonlySet<string> = new Set(TIME_HEADS);
const OUT_OF = figureGrammar.outOfAll;
const NOBODY: Holder = { subject: null, entity: null };

/**
 * Finds whose figure it is: the subject of the verb that leads to it, looked for backwards in its sentence. A name or noun phrase
 * counts when a verb that can hold a figure follows it, also over an insertion between commas ("Brenn, which leads, spending 4%").
 */
export function readHolder(scan: FigureScan, quantity: Quantity, sentence: readonly [number, number], places: NamePlaces): Holder {
  const { first, next, unit, unitText } = quantity;
  const aged = unit === 'year of age' ? ageOf(scan, first, places) : null;
  if (aged !== null) return aged;
  // "a 21-year-old student": an age before its noun is of that noun.
  if (unit === 'year of age' && isWord(scan, next) && !nounStops.has(form(scan, next))) return NOBODY;
  if (dimensionOf(unit) === 'count' && unitText !== null && isCountSubject(scan, first, sentence)) return NOBODY;
  if (
    (unit === null && figureWords.auxiliaries.has(form(scan, next)))
    || (form(scan, next) === figureGrammar.of && figureWords.clauseStarts.has(scan.lexemes, first - 1))
  ) {
    return NOBODY;
  }
  const bracketed = unit === null || form(scan, first - 1) !== '(' || form(scan, next) !== ')' ? undefined : places.endingAt.get(first - 1);
  if (bracketed !== undefined) return nameOf(scan, bracketed, places);
  const beside = holderBeside(scan, quantity, sentence[0], places);
  if (beside !== null) return beside;
  for (let at = first - 1; at >= sentence[0] && at > first - REACH; at--) {
    if (figureWords.clauseStarts.has(scan.lexemes, at) || (form(scan, at) === '-' && form(scan, at - 1) === '-')) return NOBODY;
    // A participle between the verb and the figure opens a clause of its own ("cuts to aid approved 15 years ago").
    if (
      form(scan, at).length > 4
      && form(scan, at).endsWith('ed')
      && !holderVerbs.has(scan.lexemes, at)
      && !isCapital(scan, at)
      && at < first - 1
      && form(scan, at + 1) !== figureGrammar.to
    ) {
      return NOBODY;
    }
    if (!isHolding(scan, at) && !isToVerb(scan, at)) continue;
    const holder = holderBefore(scan, at, sentence[0], places);
    if (holder !== null) return holder;
    // The verb of the figure's own clause has another subject than can be told: better none than the next clause's.
    if (figureWords.auxiliaries.has(form(scan, at))) return NOBODY;
  }
  return NOBODY;
}

/** "Ilse Brandt, 44," and "Ilse Brandt, aged 44": an age behind a name is that person's. */
function ageOf(scan: FigureScan, first: number, places: NamePlaces): Holder | null {
  const comma = form(scan, first - 1) === ',' ? first - 1 : first - 2;
  const named = form(scan, comma) === ',' ? places.endingAt.get(comma) : undefined;
  return named === undefined ? null : nameOf(scan, named, places);
}

/**
 * The name right beside a figure whose verb is left out or has it for its object: "… 42% and the Lake Union 37%", "gave the Lake Union 37%", "against
 * 37% for the Lake Union"; in a row also "Orla with 42", "Orla's 42".
 */
function holderBeside(scan: FigureScan, { first, next, unit }: Quantity, start: number, places: NamePlaces): Holder | null {
  const end = holderLeads.between.has(form(scan, first - 1)) ? first - 1 : first;
  const named = places.endingAt.get(end);
  if (named !== undefined && places.first[named]! > start) {
    let lead = places.first[named]! - 1;
    while (lead > start && isArticle(form(scan, lead))) lead--;
    const given = (end < first ? holderLeads.putting : holderLeads.giving).has(form(scan, lead));
    const joined = holderLeads.joining.has(form(scan, lead)) && isNumberNear(scan, lead, start);
    const ranked = end < first && (holderLeads.ranking.has(`${form(scan, lead - 1)} ${form(scan, lead)}`) || form(scan, lead) === ':');
    const against = end < first && form(scan, end) === "'s" && holderLeads.against.has(form(scan, lead)) && isNumberNear(scan, lead, start);
    return given || joined || ranked || against || isNextOfList(scan, lead) ? nameOf(scan, named, places) : null;
  }
  if (
    form(scan, next) !== figureGrammar.for
    || dimensionOf(unit) === 'money'
    || !holderLeads.contrasting.has(form(scan, first - 1))
    || !isNumberNear(scan, first - 1, start)
  ) {
    return null;
  }
  const behind = mentionAt(places, isArticle(form(scan, next + 1)) ? next + 2 : next + 1);
  return behind < 0 ? null : nameOf(scan, behind, places);
}

function nameOf(scan: FigureScan, named: number, places: NamePlaces): Holder {
  return { subject: wordsOf(scan, places.first[named]!, places.next[named]!), entity: places.mentions[named]!.entity };
}

/** "Orla is at 94%, Brenn at 82%": a comma right behind the figure before. */
function isNextOfList(scan: FigureScan, comma: number): boolean {
  if (form(scan, comma) !== ',' && form(scan, comma) !== ';') return false;
  return [comma - 1, comma - 2, comma - 3].some((at) => isNumber(scan, at) && !isDated(scan, at) && !touches(scan, comma));
}

/** True for a number of a day or clock, and not of a length of time. */
function isDated({ times, timeAt }: FigureScan, at: number): boolean {
  return timeAt[at]! >= 0 && times[timeAt[at]!]!.type !== 'DURATION';
}

/** True where a number stands shortly before: the figure that the clause before gave to another. */
function isNumberNear(scan: FigureScan, at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i > at - NEAR; i--) if (isNumber(scan, i)) return true;
  return false;
}

/** A number that opens its clause counts its own subject ("40 countries have …"): the noun is the unit already. */
function isCountSubject(scan: FigureScan, first: number, [start]: readonly [number, number]): boolean {
  return first === start || figureWords.clauseLeads.has(form(scan, first - 1));
}

/** "spending" is a verb after a comma or a joining word, and a noun after "defence" or "its". */
function isHolding(scan: FigureScan, at: number): boolean {
  if (!holderVerbs.has(scan.lexemes, at) || isCapital(scan, at)) return false;
  if (form(scan, at).endsWith('ing')) return figureWords.beforeParticiple.has(form(scan, at - 1));
  return !figureWords.beforeNoun.has(form(scan, at - 1));
}

function isToVerb(scan: FigureScan, at: number): boolean {
  return form(scan, at) === figureGrammar.to && holderVerbs.has(scan.lexemes, at + 1) && !isCapital(scan, at + 1);
}

/** The subject that stands before the verb at `verb`: back over auxiliaries, adverbs and one insertion between commas. */
function holderBefore(scan: FigureScan, verb: number, start: number, places: NamePlaces): Holder | null {
  let end = verb;
  // "The group hoped to reach 90" is the group's.
  while (
    end > start
    && (isSkipped(form(scan, end - 1)) || (form(scan, end) === figureGrammar.to && leadsToDeed(scan, end - 1)))
  )
    end--;
  const direct = phraseEnding(scan, end, start, places);
  if (direct !== null) return direct;
  if (form(scan, end - 1) !== ',') return null;
  for (let at = end - 2; at > start && at > end - 16; at--) {
    if (form(scan, at) === ',') return phraseEnding(scan, at, start, places);
  }
  return null;
}

/** "Hoped to" and "aims to", which are the subject's own; not "the plan to". */
function leadsToDeed(scan: FigureScan, at: number): boolean {
  return endsLike(form(scan, at), figureWords.participleEndings) || (figureWords.intending.has(form(scan, at)) && !isArticle(form(scan, at - 1)));
}

function isSkipped(word: string): boolean {
  return figureWords.passedOver.has(word) || (word.length > 4 && word.endsWith('ly'));
}

/** The name or noun phrase whose last lexeme is just before `end`. */
function phraseEnding(scan: FigureScan, end: number, start: number, places: NamePlaces): Holder | null {
  const named = places.endingAt.get(end) ?? -1;
  const first = firstOfPhrase(scan, end, start);
  if (named >= 0) {
    if (isTakenOut(scan, places.first[named]!, start)) return NOBODY;
    const begin = Math.min(first, places.first[named]!);
    const whole = begin < places.first[named]! && isPlural(form(scan, end - 1)) ? begin : places.first[named]!;
    return { subject: wordsOf(scan, whole, end), entity: places.mentions[named]!.entity };
  }
  if (first >= end || !isWord(scan, end - 1) || isVague(form(scan, end - 1))) return null;
  const wider = headBefore(scan, first, start);
  if (wider !== null) return { subject: wordsOf(scan, wider, end), entity: null };
  const inside = firstMentionFrom(places, first);
  const head = form(scan, end - 1);
  if (!(inside < end) && !isPlural(head) && !isArticle(form(scan, first - 1)) && !isCapital(scan, end - 1)) return null;
  return { subject: wordsOf(scan, first, end), entity: null };
}

/** How far before a name stands what denies its phrase: "no member of the Orla Union". */
const PHRASE = 7;

/** True for a name that is let off, that only asks, or that stands in a subject which is nobody: "all except Orun", "by Orun to", "no town in Orun". */
function isTakenOut(scan: FigureScan, named: number, start: number): boolean {
  let lead = named - 1;
  while (lead > start && (isArticle(form(scan, lead)) || form(scan, lead) === figureGrammar.for)) lead--;
  if (figureWords.notHolding.has(form(scan, lead))) return true;
  for (let at = lead; at >= start && at > lead - PHRASE; at--) {
    const word = form(scan, at);
    if (!isWord(scan, at) || holderVerbs.has(scan.lexemes, at)) return false;
    if (figureWords.nobodies.has(word)) return true;
    if (figureWords.everybody.has(word)) return OUT_OF.has(form(scan, lead)) || OUT_OF.has(`${form(scan, lead - 1)} ${form(scan, lead)}`);
    if (at < lead && figureWords.clauseStarts.has(scan.lexemes, at)) return false;
  }
  return false;
}

/** Where "members of the 12-town league" begins, given where its last noun does. */
function headBefore(scan: FigureScan, first: number, start: number): number | null {
  let at = first;
  while (at > start && (isArticle(form(scan, at - 1)) || isNumber(scan, at - 1) || form(scan, at - 1) === '-')) at--;
  if ((form(scan, at - 1) !== figureGrammar.of && form(scan, at - 1) !== figureGrammar.in) || !isWord(scan, at - 2) || at - 2 < start) return null;
  const head = firstOfPhrase(scan, at - 1, start);
  return head < at - 1 && isPlural(form(scan, at - 2)) || isArticle(form(scan, head - 1)) || form(scan, head - 1) === figureGrammar.no ? head : null;
}

function firstOfPhrase(scan: FigureScan, end: number, start: number): number {
  let first = end;
  while (first > start && end - first < 7) {
    const word = form(scan, first - 1);
    const joins = word === '-' && touches(scan, first - 2) && touches(scan, first - 1);
    if (!joins && !(isWord(scan, first - 1) && (!nounStops.has(word) || word === "'s"))) break;
    first--;
  }
  // A verb that leads the phrase ("asked supporters") is no part of it, unless an article makes it an adjective.
  while (first < end - 1 && !isArticle(form(scan, first - 1)) && !isCapital(scan, first) && endsLike(form(scan, first), figureWords.participleEndings)) first++;
  return first;
}

function isArticle(word: string): boolean {
  return figureWords.articles.has(word);
}

function isVague(word: string): boolean {
  return figureWords.vagueHeads.has(word) || TIMES.has(word);
}
