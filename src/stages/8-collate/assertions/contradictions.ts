import { DENYING_SAYING, FLAT_DENIALS, HEDGING, NO_DENIAL_BEFORE, OPPOSITES, PARTED_NOT, REFUSALS, SUPPOSING, TELLING_WORDS, TO } from '../../../language/en/deeds/opposites.ts';
import { SPEECH_VERBS } from '../../../language/en/speech/speech-verbs.ts';
import type { Span } from '../../../model/span.ts';
import { denies } from './statements.ts';
import { matterFrom, oppositesIn } from './opposites.ts';
import { giveOtherDays } from './says-the-same.ts';
import type { Difference, PlacedItem } from '../difference.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';
import type { Rarity } from '../values/slots.ts';
import type { Versions } from '../versions.ts';

/** A sentence of a report's own prose, with what two must share to tell of one thing. */
interface Told {
  readonly page: Prepared;
  readonly words: readonly PreparedWord[];
  readonly keys: readonly string[];
  /** Stems of its words of matter but for verbs of speech and words that another may stand in the place of. */
  readonly matter: ReadonlySet<string>;
  /** Where its words deny. */
  readonly denials: readonly number[];
  /** Its numbers in digits. */
  readonly numbers: readonly string[];
  /** The words that are years, and nothing more. */
  readonly years: readonly number[];
  /** EDTF of its days. */
  readonly days: readonly string[];
}

/** Sentences of fewer words of matter, once those that may differ are left out, say too little; those of more are tables. */
const LENGTH = { fewest: 2, most: 40 };
/** So much of the fuller sentence's matter must both hold, and so many words; of fewer words all. */
const SHARED = { share: 0.75, fewest: 3 };
/** Sentences are looked up by so many of their rarest words; a word in more sentences than this leads to none. */
const RAREST = 4;
const COMMON = 40;

/**
 * Sentences of two reports that tell the same but for one word that makes it another thing: "pleaded guilty" and "pleaded not guilty", "won the cup"
 * and "lost the cup", "will close" and "may close", "by 2030" and "by 2035". What a report tells in both ways is left alone.
 */
export function contradictions(pages: readonly Prepared[], rarityOf: Rarity, { areOfOneStory }: Pick<Versions, 'areOfOneStory'>): Difference[] {
  const told = pages.flatMap((page) => page.sentences.flatMap(({ from, to, span }) => toldIn(page, page.words.slice(from, to), span) ?? []));
  const others = candidatesAmong(told, rarityOf);
  return told.flatMap((one, i) => {
    const alike = others(i).map((o) => ({ o, other: told[o]! })).filter(({ other }) => other.page !== one.page && tellOfOne(one, other));
    return alike.filter(({ o }) => o > i).flatMap(({ other }): Difference[] => {
      const items = contrast(one, other);
      if (items === null || toldBothWays(told, one, other)) return [];
      const isVersion = areOfOneStory(one.page.report.id, other.page.report.id);
      const kind = items.some(({ reading }) => HEDGING.has(reading.split(' ')[0]!.toLowerCase())) ? 'hedge' : giveOtherYears(one, other) ? 'date' : isVersion ? 'revision' : 'wording';
      const conflicts = kind === 'wording' && one.matter.size === other.matter.size && one.matter.isSubsetOf(other.matter) && one.matter.size >= SHARED.fewest;
      return [{ kind, severity: conflicts ? 'conflict' : 'difference', items }];
    });
  });
}

function toldIn(page: Prepared, words: readonly PreparedWord[], span: Span): Told | null {
  if (words.length > 2 * LENGTH.most || words.some(({ key, utterance, aside }) => utterance >= 0 || aside || SUPPOSING.has(key))) return null;
  const matter = new Set(words.filter(({ form, key }) => !form.light && !SPEECH.has(key) && !OPPOSITES.has(key)).map(({ form }) => form.stem));
  if (matter.size < LENGTH.fewest || matter.size > LENGTH.most || page.report.text.slice(...span).trimEnd().endsWith('?')) return null;
  const years = words.flatMap(({ start, end }, w) => (isYear(page, [start, end]) ? [w] : []));
  for (const w of years) matter.delete(words[w]!.form.stem);
  const days = page.marks.times().overlapping(span).flatMap(({ type, edtf }) => (type === 'DATE' && edtf !== null && !WHOLE_YEAR.test(edtf) ? [edtf] : []));
  const isDenial = (w: number): boolean => isRefusal(words, w) || isBrokenDenial(words, w) || (denies(words, w) && !isRefusal(words, w - 1));
  const denials = words.flatMap((_, w) => (isDenial(w) ? [w] : []));
  for (const w of denials) matter.delete(words[w]!.form.stem);
  const keys = words.map(({ key }) => key);
  return { page, words, keys, matter, denials, days, years, numbers: keys.filter((key, w) => NUMBER.test(key) && !years.includes(w)) };
}

/** "refused to". */
function isRefusal(words: readonly PreparedWord[], w: number): boolean {
  return words[w + 1]?.key === TO && REFUSALS.has(words[w]?.key ?? '');
}

/** "didn ' t". */
function isBrokenDenial(words: readonly PreparedWord[], w: number): boolean {
  return words[w]!.key === PARTED_NOT.rest && words[w - 1]?.key.endsWith(PARTED_NOT.ending) === true;
}

const WHOLE_YEAR = /^\d{4}$/;

/** True for "2035" where it is a year by itself. */
function isYear({ report: { text }, marks }: Prepared, span: Span): boolean {
  return WHOLE_YEAR.test(text.slice(...span)) && marks.times().overlapping(span).some((time) => time.edtf === text.slice(...span) && time.span[0] === span[0]);
}

/** Digits; "1st" is none. */
const NUMBER = /^\d+(?![\p{L}\d])/u;
const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);

/** Which sentences share one of a sentence's rarest words. */
function candidatesAmong(told: readonly Told[], rarityOf: Rarity): (i: number) => readonly number[] {
  const index = new Map<string, number[]>();
  told.forEach(({ matter }, i) => {
    for (const key of matter) index.set(key, [...(index.get(key) ?? []).slice(-COMMON), i]);
  });
  return (i) => {
    const leading = [...told[i]!.matter].filter((key) => index.get(key)!.length <= COMMON);
    const rarest = leading.sort((x, y) => rarityOf(y) - rarityOf(x) || (x < y ? -1 : 1)).slice(0, RAREST);
    return [...new Set(rarest.flatMap((key) => index.get(key)!))].sort((x, y) => x - y);
  };
}

function tellOfOne({ matter: a, days, numbers }: Told, others: Told): boolean {
  const { matter: b } = others;
  const [shared, most] = [a.intersection(b).size, Math.max(a.size, b.size)];
  if (shared < most && (shared < SHARED.fewest || shared < SHARED.share * most)) return false;
  const other = numbers.length > 0 && others.numbers.length > 0 && !numbers.some((key) => others.numbers.includes(key));
  return !other && !giveOtherDays({ days }, others);
}

/** The places where two sentences of one thing tell it otherwise, where they do so once; else `null`. */
function contrast(one: Told, other: Told): Difference['items'] | null {
  const opposites = oppositesIn(one.keys, other.keys);
  if (giveOtherYears(one, other)) return opposites.length > 0 || one.denials.length !== other.denials.length ? null : yearItems(one, other);
  if (opposites.length === 1) {
    const [[a, b]] = opposites as [readonly [number, number]];
    // "not guilty" and "innocent" are one: what denies besides turns it round again.
    if (one.denials.filter((w) => w !== a).length !== other.denials.filter((w) => w !== b).length) return null;
    return [itemAt(one, a, a), itemAt(other, b, b)];
  }
  if (opposites.length > 0 || one.denials.length + other.denials.length !== 1) return null;
  const isFirst = one.denials.length === 1;
  const items = deniedItems(isFirst ? one : other, isFirst ? other : one);
  return items === null || isFirst ? items : [items[1], items[0]];
}

function giveOtherYears(one: Told, other: Told): boolean {
  return one.years.length === 1 && other.years.length === 1 && one.keys[one.years[0]!] !== other.keys[other.years[0]!];
}

function yearItems(one: Told, other: Told): Difference['items'] {
  return [itemAt(one, one.years[0]!, one.years[0]!), itemAt(other, other.years[0]!, other.years[0]!)];
}

/** Where a sentence denies what another tells: the denial with the word behind it, and that word. */
function deniedItems(denying: Told, telling: Told): Difference['items'] | null {
  const [at] = denying.denials as readonly [number];
  const [key, next] = [denying.keys[at]!, denying.keys[at + 1] ?? ''];
  if (!(FLAT_DENIALS.has(key) || REFUSALS.has(key) || key.endsWith("n't")) || NO_DENIAL_BEFORE.has(next)) return null;
  // Who denies a charge does not say that nobody brings it.
  if (DENYING_SAYING.has(key) && !telling.keys.some((word) => TELLING_WORDS.has(word))) return null;
  const denied = matterFrom(denying.keys, at, 1);
  const [end, told] = [denying, telling].map(({ words }, i) => words.findIndex(({ form }, w) => (i > 0 || w > at) && denied !== undefined && areOneStem(form.stem, denied))) as [number, number];
  // Who is to do something has not done it yet.
  return denied === undefined || told < 0 || (telling.keys[told - 1] === TO && denying.keys[end - 1] !== TO) ? null : [itemAt(denying, at, end), itemAt(telling, told, told)];
}

/** "agre" and "agr": the stem of a verb in "ee" is cut once more in its past. */
function areOneStem(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 3 && (a === `${b}e` || b === `${a}e`));
}

/** True where one of the reports tells what the other does as well. */
function toldBothWays(told: readonly Told[], one: Told, other: Told): boolean {
  const tells = (page: Prepared, what: Told): boolean => told.some((own) => own.page === page && tellOfOne(own, what) && contrast(own, what) === null);
  return tells(one.page, other) || tells(other.page, one);
}

function itemAt({ page: { report }, words }: Told, from: number, to: number): PlacedItem {
  const span: Span = [words[from]!.start, words[to]!.end];
  return { report: report.id, span, reading: report.text.slice(...span), inProse: true };
}
