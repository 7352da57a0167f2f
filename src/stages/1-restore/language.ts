import type { Rarity } from '../../language/rarity.ts';
import { COMMONEST_WORDS } from '../../language/en/words/commonest-words.ts';
import { levelOf, rarityIn } from '../../language/rarity.ts';
import { lazily } from '../../text/lazily.ts';
import { WordReader } from '../../text/words/word-reader.ts';

/** How much of a text is looked at. */
const SAMPLE = 4000;
/** Of that, how much the library is asked about: its time grows with the text, and of 2,900 pages and reports none was told otherwise by more. */
const ASKED = 1500;
/** Fewer letters than these say nothing of a language. */
const FEWEST_LETTERS = 20;
/** Text in which this share of the words is among the commonest of English is English; other languages stay well under a tenth. */
const ENGLISH_SHARE = 0.15;
/** English is written in plain letters, nearly all of them. */
const PLAIN = 0.7;
/** The share is only trusted for this many words or more. */
const FEWEST_WORDS = 12;
/**
 * A few words, or text without many of the commonest, are English if the library says so and this share of them is common in English news: in other
 * languages a sixth at most is.
 */
const ENGLISH_COMMON = 0.28;
/** Fewer words than these in plain letters do not tell one language with Latin letters from another. */
const FEWEST_PLAIN = 25;
/** A word of more reports than one in ten is a common one. */
const COMMON = levelOf(Math.log(10));
/** Of a text in a language at least this share is common words; by 480 pages in nineteen languages it is .2 to .5, and in others of their kind .02 to .2. */
const LEAST_COMMON = 0.1;
/** A language in which so many times as many words are common as in the library's own first choice goes before it. */
const TELLS = 2;
/** What the library is less sure of than this needs common words to be believed. */
const SURE = 0.5;
/** What the library gives less than this is not looked at. */
const LEAST_LIKELY = 0.1;

const english = lazily(() => rarityIn('en'));

/**
 * The language of a text (ISO 639-1), or `null` when it cannot be told. English is told by its commonest words, others by a library whose answer must
 * fit the words that are common in it.
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample)) return 'en';
  if ((sample.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return null;
  const few = isFewPlainLetters(sample);
  if (few && !mayBeEnglish(sample)) return null;
  // Loading the library takes a tenth of a second, so it is asked last.
  const { detectAll } = await import('tinyld');
  const told = detectAll(sample.slice(0, ASKED));
  if (told[0]?.lang === 'en' && (few || mayBeEnglish(sample))) return 'en';
  if (few) return null;
  const likely = told.filter(({ lang, accuracy }) => accuracy >= LEAST_LIKELY && /^[a-z]{2}$/.test(lang));
  return fittest(likely.map(({ lang, accuracy }) => ({ language: lang, accuracy, common: commonShare(sample, rarityIn(lang)) })));
}

/** A language that a text may be in: how sure the library is of it, and the share of words that are common in it, `null` where no table is at hand. */
interface Candidate {
  readonly language: string;
  readonly accuracy: number;
  readonly common: number | null;
}

/** Of the languages of a library, the likeliest first, the one whose common words the text uses, else the first if the library is sure of it. */
function fittest(candidates: readonly Candidate[]): string | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const best = candidates.reduce((most, next) => ((next.common ?? 0) > (most.common ?? 0) ? next : most), first);
  if ((best.common ?? 0) >= LEAST_COMMON && (best.common ?? 0) >= TELLS * (first.common ?? 0)) return best.language;
  return first.accuracy >= SURE || (first.common ?? 0) >= LEAST_COMMON ? first.language : null;
}

/** True for a text in which enough of the words are common in English news. */
function mayBeEnglish(sample: string): boolean {
  return commonShare(sample, english())! >= ENGLISH_COMMON;
}

/** The share of the words of a text that are common in a language. */
function commonShare(text: string, rarity: Rarity | null): number | null {
  if (rarity === null) return null;
  const { count, hash } = new WordReader().read(text);
  let common = 0;
  for (let k = 0; k < count; k++) if (rarity.of(hash[k]!) <= COMMON) common++;
  return common / Math.max(1, count);
}

/** True for a few words in plain Latin letters, as on a card of results: any of twenty languages, so that a guess would only keep the words from being read. */
function isFewPlainLetters(sample: string): boolean {
  return !/[^\p{ASCII}\u2010-\u2026]/u.test(sample) && (sample.match(/[a-z]+/gi) ?? []).length < FEWEST_PLAIN;
}

/** True for text mostly in plain Latin letters whose words are those of English. */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < FEWEST_WORDS || words.join('').length < PLAIN * (sample.match(/\p{L}/gu) ?? []).length) return false;
  return words.filter((word) => COMMONEST_WORDS.has(word)).length >= words.length * ENGLISH_SHARE;
}
