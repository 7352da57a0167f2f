import { numberWords } from '../../../language/en/number-words.ts';
import { indexNames, labelNouns, partWords, vaguePlurals, changeWords } from '../../../language/en/count-words.ts';
import { LexemeKind } from '../../../text/lexemes.ts';
import { readNumeral, valueOfDigits } from '../../../text/numerals.ts';
import { isPlural, readNoun } from './nouns.ts';
import { form, isCapital, isNumber, isWord, overHyphen, printed, touches, wordsOf, type FigureScan, type Quantity } from './scan.ts';
import { readCurrencyBefore, readUnitAfter, unitSurface, withRate, type UnitRead } from './units.ts';

/** One number with what stands directly about it: sign, currency, scale, unit. */
interface Part {
  readonly first: number;
  readonly number: number;
  readonly next: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly before: UnitRead | null;
  readonly after: UnitRead | null;
  readonly fraction: boolean;
  readonly digits: boolean;
  readonly numberEnd: number;
}

/** Finds the quantities of a text in order: numbers that count, measure, price or compare; not dates, names, scores, ordinals or codes. */
export function findQuantities(scan: FigureScan): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < scan.lexemes.count;) {
    const read = startsNumber(scan, at) ? readQuantity(scan, at) : null;
    if (read === null) at++;
    else {
      if (read.quantity !== null) found.push(read.quantity);
      at = Math.max(read.next, at + 1);
    }
  }
  return found;
}

/** What was read at a number: a quantity, or `null` where the lexemes up to `next` are a number of another kind. */
interface Outcome {
  readonly quantity: Quantity | null;
  readonly next: number;
}

const WORD_STARTERS: ReadonlySet<string> = new Set([...numberWords.small.keys(), ...numberWords.tens.keys(), ...numberWords.scales.keys(), ...numberWords.articles, ...vaguePlurals.keys(), 'half', 'double']);

function startsNumber(scan: FigureScan, at: number): boolean {
  const kind = scan.lexemes.kind[at];
  if (kind === LexemeKind.number) return true;
  return kind === LexemeKind.word ? WORD_STARTERS.has(form(scan, at)) || form(scan, at).endsWith('fold') : numberWords.fractionSigns.has(form(scan, at));
}

function readQuantity(scan: FigureScan, at: number): Outcome | null {
  if (isInDate(scan, at)) return null;
  const code = skipCode(scan, at);
  if (code !== null) return { quantity: null, next: code };
  const couple = readCouple(scan, at);
  if (couple !== null) return { quantity: couple, next: couple.next };
  if (isInName(scan, at)) return { quantity: null, next: at + 1 };
  if (/^(?:several|few|many)$/.test(form(scan, at - 1)) && numberWords.scales.has(form(scan, at))) return { quantity: null, next: at + 1 };
  const fold = readFold(scan, at);
  if (fold !== null) return { quantity: fold, next: fold.next };
  const vague = readVague(scan, at);
  if (vague !== null) return { quantity: vague, next: vague.next };
  const first = readPart(scan, at);
  if (first === null) return null;
  const score = skipScore(scan, first);
  if (score !== null) return { quantity: null, next: score };
  const range = readRange(scan, first);
  const quantity = range ?? complete(scan, first, null);
  return quantity === null ? { quantity: null, next: first.numberEnd } : { quantity, next: quantity.next };
}

/** True where a calendar date, a clock or a year holds the number; lengths and distances in time are quantities too. */
function isInDate(scan: FigureScan, at: number): boolean {
  const index = scan.timeAt[at]!;
  if (index < 0) return false;
  const time = scan.times[index]!;
  if (time.type === 'DURATION') return false;
  if (time.type === 'SET') return true;
  const numeral = readNumeral(scan.lexemes, at, numberWords);
  return numeral === null || !/^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|quarters?|centuries|century)$/.test(form(scan, overHyphen(scan, numeral.next)));
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 's']);

/** The lexeme after a code, an ordinal or part of a name that holds digits, or `null` where the number stands by itself. */
function skipCode(scan: FigureScan, at: number): number | null {
  if (!isNumber(scan, at)) return null;
  if (valueOfDigits(form(scan, at)) === null) return at + 1;
  const glued = touches(scan, at) && isWord(scan, at + 1);
  if (glued && ORDINAL_ENDINGS.has(form(scan, at + 1))) return form(scan, at + 1) === 's' && form(scan, at).length < 3 && !form(scan, at).endsWith('0') ? null : at + 2;
  const joined = (isWord(scan, at - 1) && touches(scan, at - 1)) || (form(scan, at - 1) === '-' && touches(scan, at - 1) && touches(scan, at - 2) && isWord(scan, at - 2));
  if (joined && readCurrencyBefore(scan, at) === null && !isMinus(scan, at) && form(scan, at - 2) !== 'to') return at + 1;
  if (form(scan, at - 1) === '#' || (form(scan, at - 1) === '/' && touches(scan, at - 1) && touches(scan, at - 2) && isNumber(scan, at - 2) && !isMoney(scan, at - 2))) return at + 1;
  if (glued && readUnitAfter(scan, at + 1) === null && scaleLetter(scan, at + 1, true) === null) return at + 2;
  return null;
}

function isMoney(scan: FigureScan, at: number): boolean {
  return readCurrencyBefore(scan, at) !== null;
}

function isMinus(scan: FigureScan, at: number): boolean {
  const word = form(scan, at - 1) === '-' ? form(scan, at - 2) : form(scan, at - 1);
  return word === 'minus' || word === 'negative';
}

/** "a couple thousand", "a couple of days": two, in round figures. */
function readCouple(scan: FigureScan, at: number): Quantity | null {
  if (form(scan, at + 1) !== 'couple' || !numberWords.articles.has(form(scan, at))) return null;
  let next = form(scan, at + 2) === 'of' ? at + 3 : at + 2;
  const scale = numberWords.scales.get(form(scan, next));
  if (scale !== undefined) next++;
  const unit = readUnitAfter(scan, next);
  const noun = unit === null ? readNoun(scan, next, false, false) : null;
  if (unit === null && noun === null) return null;
  return { first: at, number: at, next: unit?.next ?? noun!.next, value: 2 * (scale ?? 1), low: null, high: null, unit: unit?.unit ?? noun!.unit, unitText: unit === null ? noun!.unitText : wordsOf(scan, unit.first, unit.next), share: false };
}

/** A number word with a capital inside a name: "the One Nation Act". */
function isInName(scan: FigureScan, at: number): boolean {
  return isWord(scan, at) && isCapital(scan, at) && !startsSentence(scan, at) && isCapital(scan, at + 1);
}

/** "sixfold", "10-fold". */
function readFold(scan: FigureScan, at: number): Quantity | null {
  const word = form(scan, at);
  const own = word.endsWith('fold') ? numberWords.small.get(word.slice(0, -4)) : undefined;
  const joined = own === undefined && form(scan, overHyphen(scan, at + 1)) === 'fold' ? readNumeral(scan.lexemes, at, numberWords) : null;
  const value = own ?? joined?.value;
  if (value === undefined) return null;
  const next = own === undefined ? overHyphen(scan, at + 1) + 1 : at + 1;
  return { first: at, number: at, next, value, low: null, high: null, unit: 'count', unitText: wordsOf(scan, next - 1, next), share: false };
}

/** "dozens of", "tens of thousands of", "millions". */
function readVague(scan: FigureScan, at: number): Quantity | null {
  const size = vaguePlurals.get(form(scan, at));
  if (size === undefined) return null;
  let [low, high] = size;
  let next = at + 1;
  const larger = form(scan, next) === 'of' ? vaguePlurals.get(form(scan, next + 1)) : undefined;
  if (larger !== undefined) {
    [low, high] = [low * larger[0], high * larger[0]];
    next += 2;
  }
  if (form(scan, at) === 'scores' && form(scan, next) !== 'of') return null;
  if (form(scan, at) === 'tens' && larger === undefined) return null;
  const unit = form(scan, next) === 'of' ? readUnitAfter(scan, next + 1) : readUnitAfter(scan, next);
  const noun = unit === null ? readNoun(scan, next, false, false) : null;
  if (unit === null && noun === null && form(scan, next) === 'of') return null;
  const end = unit?.next ?? noun?.next ?? next;
  return { first: at, number: at, next: end, value: null, low, high, unit: unit?.unit ?? noun?.unit ?? null, unitText: unit === null ? noun?.unitText ?? null : wordsOf(scan, unit.first, unit.next), share: false };
}

function readPart(scan: FigureScan, at: number): Part | null {
  const numeral = readNumeral(scan.lexemes, at, numberWords);
  if (numeral === null) return null;
  if (numeral.form === 'article' && !numeral.scaled && !numeral.fraction) return null;
  let { value, next } = numeral;
  let start = at;
  let negative = false;
  if (form(scan, at - 1) === '-' && touches(scan, at - 1) && !(touches(scan, at - 2) && (isNumber(scan, at - 2) || isWord(scan, at - 2)) && !isMinus(scan, at))) [negative, start] = [true, at - 1];
  if (isMinus(scan, at)) [negative, start] = [true, form(scan, at - 1) === '-' ? at - 2 : at - 1];
  const before = readCurrencyBefore(scan, start);
  if (numeral.form === 'digits' && !numeral.scaled) {
    const scale = scaleLetter(scan, next, before !== null);
    if (scale !== null) [value, next] = [value * scale, next + 1];
  }
  const numberEnd = next;
  if (negative) value = -value;
  const after = before === null ? readUnitAfter(scan, next) : null;
  const cents = after === null ? null : readSmallPart(scan, after);
  if (cents !== null) value += cents.value;
  const rated = before === null ? null : withRate(scan, { ...before, next });
  const unit = after === null ? null : cents === null ? after : { ...after, next: cents.next };
  const end = unit?.next ?? rated?.next ?? next;
  return { first: before?.first ?? start, number: at, next: end, value, low: null, high: null, before: rated === null ? before : { ...before!, unit: rated.unit, next: before!.next }, after: unit, fraction: numeral.fraction, digits: numeral.form === 'digits', numberEnd };
}

/** "3 dollars 50 cents", "5 feet 2 inches": the smaller unit that goes on. */
function readSmallPart(scan: FigureScan, large: UnitRead): { value: number; next: number } | null {
  const smaller = large.unit === 'foot' ? ['inch', 12] as const : large.unit === 'dollar' ? ['cent', 100] as const : large.unit === 'pound-mass' ? ['ounce', 16] as const : null;
  if (smaller === null) return null;
  const at = form(scan, large.next) === 'and' || form(scan, large.next) === ',' ? large.next + 1 : large.next;
  const numeral = readNumeral(scan.lexemes, at, numberWords);
  if (numeral === null || numeral.scaled || numeral.form === 'article') return null;
  const unit = readUnitAfter(scan, numeral.next);
  return unit === null || unit.unit !== smaller[0] ? null : { value: numeral.value / smaller[1], next: unit.next };
}

/** Letters that scale a number they touch: "25k", "13.6M", "92bn"; "m" and "b" only with money or before a counted noun. */
function scaleLetter(scan: FigureScan, at: number, money: boolean): number | null {
  if (!touches(scan, at - 1) && !(money && /^(?:mn|bn|tn|mil|m|b|k)$/.test(form(scan, at)))) return null;
  const own = printed(scan, at);
  switch (own.toLowerCase()) {
    case 'k': return own === 'k' || money ? 1e3 : null;
    case 'mn': case 'mil': case 'mln': return 1e6;
    case 'bn': case 'bln': return 1e9;
    case 'tn': return money ? 1e12 : null;
    case 'm': return money || own === 'M' || countsOn(scan, at + 1) ? 1e6 : null;
    case 'b': return money || (own === 'B' && countsOn(scan, at + 1)) ? 1e9 : null;
    case 't': return money ? 1e12 : null;
    default: return null;
  }
}

/** True when a noun goes on, so that "2.7m" counts millions of it and is no length. */
function countsOn(scan: FigureScan, at: number): boolean {
  return isWord(scan, at) && !touches(scan, at - 1) && (readNoun(scan, at, false, false) !== null || readUnitAfter(scan, at) !== null && form(scan, at) !== 'x');
}

/** The lexeme after a score ("3-1"), or `null`. */
function skipScore(scan: FigureScan, first: Part): number | null {
  if (!first.digits || first.before !== null || first.after !== null || first.fraction) return null;
  const mark = form(scan, first.next);
  if ((mark !== '-' && mark !== '\u2013' && mark !== ':' && mark !== '/') || !touches(scan, first.next - 1) || !touches(scan, first.next) || !isNumber(scan, first.next + 1)) return null;
  if (mark === ':') return first.next + 2;
  const after = first.next + 2;
  if (mark === '/' || (form(scan, after) === '-' && touches(scan, after - 1) && touches(scan, after) && isNumber(scan, after + 1))) return after;
  const second = readPart(scan, first.next + 1);
  if (second === null || second.after !== null || second.value <= first.value && second.numberEnd === after) return second === null || second.after === null ? after : null;
  if (second.numberEnd > after || readNoun(scan, after, false, false) !== null && first.value < second.value && isPluralNext(scan, after)) return null;
  return first.value >= 200 || second.value >= 200 ? null : after;
}

function isPluralNext(scan: FigureScan, at: number): boolean {
  const noun = readNoun(scan, at, false, false);
  return noun !== null && !/^(?:win|victory|defeat|draw|loss|lead|record|vote)/.test(noun.unit);
}

/** "15-22 miles", "from $1 to $2", "between 20 and 30", "two or three": two numbers that bound one quantity. */
function readRange(scan: FigureScan, first: Part): Quantity | null {
  const mark = form(scan, first.next);
  const dash = mark === '-' || mark === '\u2013' || mark === '\u2014' || mark === '~' || (mark === '/' && first.before !== null);
  if (!dash && mark !== 'to' && mark !== 'through' && mark !== 'or' && mark !== 'and') return null;
  let at = first.next + 1;
  if (mark === 'to' && form(scan, at) === '-') at++;
  if (mark === 'or' && (form(scan, at) === 'even' || form(scan, at) === 'perhaps')) at++;
  while (at < first.next + 5 && !startsNumber(scan, at) && (currencyMark(scan, at) || form(scan, at) === 'minus')) at++;
  if (!startsNumber(scan, at) || scan.timeAt[at]! >= 0 && isInDate(scan, at)) return null;
  const second = readPart(scan, at);
  if (second === null || second.fraction !== first.fraction && second.fraction) return null;
  if (second.first > first.next + 1 + (at - first.next - 1) || !joins(scan, first, second, mark, dash)) return null;
  const value = scaledLike(first, second);
  const [low, high] = [Math.min(value, second.value), Math.max(value, second.value)];
  if (low === high) return null;
  const ends = mark === 'to' && value > second.value ? [value, second.value] : [low, high];
  return complete(scan, { ...second, first: first.first, number: first.number, before: second.before ?? first.before, after: second.after ?? first.after, low: Math.min(...ends as [number, number]), high: Math.max(...ends as [number, number]) }, first);
}

function currencyMark(scan: FigureScan, at: number): boolean {
  return /^(?:\$|\u00a3|\u20ac|us|hk|au|nz|rm|s|a|c)$/.test(form(scan, at)) && (isCapital(scan, at) || !isWord(scan, at));
}

/** "89 to $93 billion": the scale of the second number counts for a small first one too. */
function scaledLike(first: Part, second: Part): number {
  const plain = first.numberEnd === first.number + 1 && first.digits;
  const ratio = second.numberEnd > second.number + 1 ? second.value : 0;
  if (!plain || ratio < 1000 || Math.abs(first.value) >= 1000) return first.value;
  const scale = 10 ** (3 * Math.floor(Math.log10(ratio) / 3));
  return first.value * scale;
}

function joins(scan: FigureScan, first: Part, second: Part, mark: string, dash: boolean): boolean {
  const a = (first.before ?? first.after)?.unit ?? null;
  const b = (second.before ?? second.after)?.unit ?? null;
  if (a !== null && b !== null && a !== b && !b.startsWith(`${a} per `)) return false;
  if (a !== null && b === null && mark !== '~' && !dash && !(first.before !== null && form(scan, first.first - 1) === 'between')) return false;
  const lead = [form(scan, first.first - 1), form(scan, first.first - 2)];
  const between = lead.includes('between');
  if (mark === 'and') return between;
  if (mark === 'or') return a === null && first.before === null && second.before === null && second.value > first.value && (second.value - first.value <= 1 || second.value <= 2 * first.value && second.value <= 100) && first.numberEnd - first.number === 1;
  if (dash) return first.value < second.value || first.before !== null || a !== null;
  if (lead[0] === 'by' && changeBefore(scan, first.first - 1)) return second.value <= 3 * first.value;
  return lead.includes('from') || lead.includes('by') || lead.includes('of') || lead.includes('at') || !changeBefore(scan, first.first);
}

/** "rose 18 cents to $2.50": after a verb of change the second number is where it ended, not the end of a range. */
function changeBefore(scan: FigureScan, at: number): boolean {
  for (let i = at - 1; i > at - 4 && i >= 0; i--) {
    if (changeWords.has(form(scan, i))) return true;
    if (!isWord(scan, i)) return false;
  }
  return false;
}

/** Gives a number its counted noun where it has no unit, and refuses numbers that neither count nor measure. */
function complete(scan: FigureScan, part: Part, rangeStart: Part | null): Quantity | null {
  const unit = part.before ?? part.after;
  const base = { first: part.first, number: part.number, value: part.low === null ? part.value : null, low: part.low, high: part.high };
  if (unit !== null) {
    const text = unitSurface(scan, part.before === null ? null : { ...part.before }, part.after) ;
    const rate = part.before !== null && part.next > part.numberEnd ? ` ${wordsOf(scan, part.numberEnd, part.next)}` : '';
    if (isNotUnit(scan, part)) return null;
    return { ...base, next: part.next, unit: unit.unit, unitText: (text ?? '') + rate, share: unit.unit === 'percentage' };
  }
  const value = part.value;
  const joined = overHyphen(scan, part.next) !== part.next;
  const age = readAgeBefore(scan, part);
  if (age !== null) return { ...base, next: part.next, unit: 'year of age', unitText: age, share: false };
  const plain = part.fraction && !part.digits && Math.abs(value) < 1;
  if (plain || (part.fraction && part.digits && Math.abs(value) < 1 && form(scan, part.next) === 'of')) return completeShare(scan, part, base);
  if (rangeStart === null && isLabel(scan, part)) return null;
  const noun = readNoun(scan, overHyphen(scan, part.next), value === 1, joined);
  if (noun !== null && !(joined && !isJoinedNoun(scan, part, noun.next))) {
    if (rangeStart === null && isNamed(scan, part, noun.first, noun.next)) return null;
    const rated = withRate(scan, { unit: noun.unit, first: noun.first, next: noun.next });
    const text = rated.next > noun.next ? wordsOf(scan, noun.first, rated.next) : noun.unitText;
    return { ...base, next: rated.next, unit: rated.unit, unitText: text, share: false };
  }
  if (joined || !isBareFigure(scan, part)) return null;
  return { ...base, next: part.next, unit: null, unitText: null, share: false };
}

/** "aged 21", "the age of 21": the word that makes a bare number an age. */
function readAgeBefore(scan: FigureScan, part: Part): string | null {
  const at = form(scan, part.first - 1) === 'of' ? part.first - 2 : part.first - 1;
  const word = form(scan, at);
  return word === 'age' || word === 'aged' || word === 'ages' ? word : null;
}

/** "four-cylinder" counts; "first-half", "one-time" and "two-fold" do not measure. */
function isJoinedNoun(scan: FigureScan, part: Part, _next: number): boolean {
  return part.digits || partWords.has(form(scan, overHyphen(scan, part.next)));
}

function isNotUnit(scan: FigureScan, part: Part): boolean {
  if (part.before !== null) return false;
  const unit = part.after!.unit;
  const word = form(scan, part.after!.first);
  if (unit === 'count' && word === 'times') return false;
  return unit === 'degree' && (word === 'degree') && !part.digits && part.value === 1;
}

function completeShare(scan: FigureScan, part: Part, base: Pick<Quantity, 'first' | 'number' | 'value' | 'low' | 'high'>): Quantity | null {
  const next = form(scan, part.next);
  const whole = next === 'of' || next === 'the' || next === 'its' || next === 'their' || next === 'his' || next === 'her' || next === 'our' || (part.value !== 0.5 && /^(?:majority|share|stake)$/.test(next));
  if (!whole || (part.value === 0.25 && next !== 'of')) return null;
  return { ...base, next: part.next, unit: null, unitText: null, share: true };
}

/** "Article 5", "page 12", "No. 3". */
function isLabel(scan: FigureScan, part: Part): boolean {
  const before = form(scan, part.first - 1) === '.' ? part.first - 2 : part.first - 1;
  return labelNouns.has(form(scan, before)) && (part.digits || isCapital(scan, before));
}

/** "iPhone 11 Pro", "Stoxx 50": a number after a name and before no plain noun belongs to the name. */
function isNamed(scan: FigureScan, part: Part, noun: number, end: number): boolean {
  if (indexNames.has(form(scan, part.first - 1)) && part.digits) return true;
  if (!part.digits || part.first === 0 || !isCapital(scan, part.first - 1) || !isWord(scan, part.first - 1)) return false;
  if (scan.timeAt[part.first - 1]! >= 0 || startsSentence(scan, part.first - 1)) return false;
  return isCapital(scan, noun) || !isPlural(form(scan, end - 1));
}

function startsSentence(scan: FigureScan, at: number): boolean {
  const before = form(scan, at - 1);
  return at === 0 || before === '.' || before === '\n' || before === '"' || before === '\u201c' || before === '?' || before === '!' || before === ':';
}

/** Whether a number with neither unit nor noun still tells a quantity. */
function isBareFigure(scan: FigureScan, part: Part): boolean {
  const before = part.first - 1;
  if (!part.digits) return part.value >= 2 && bareWordCounts(scan, part);
  if (part.fraction) return true;
  if (indexNames.has(form(scan, before))) return false;
  if (isWord(scan, before) && isCapital(scan, before) && scan.timeAt[before]! < 0 && !startsSentence(scan, before)) return false;
  const after = form(scan, part.next);
  if (isWord(scan, part.next) && isCapital(scan, part.next) && !startsSentence(scan, part.next) && !isWord(scan, before)) return false;
  if (part.value === 0 || (after === ')' && form(scan, before) === '(') && Number.isInteger(part.value) && part.value < 100) return part.value === 0;
  return true;
}

/** Number words without a noun count before a verb ("three were hurt") or at the end of a clause; "two" in "the two" does not tell more. */
function bareWordCounts(scan: FigureScan, part: Part): boolean {
  const after = form(scan, part.next);
  return /^(?:were|are|have|had|of|died|remain|remained|others|more|killed|injured|wounded|hurt|or|to|and|in|at|,|\.|percent)$/.test(after) && form(scan, part.first - 1) !== 'the';
}
