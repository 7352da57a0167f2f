import { COMMONEST_WORDS } from '../../language/en/commonest-words.ts';

/** How much of a text is looked at. */
const SAMPLE = 4000;
/** Fewer letters than these say nothing of a language. */
const FEWEST_LETTERS = 20;
/** Text in which this share of the words is among the commonest of English is English; other languages stay well under a tenth. */
const ENGLISH_SHARE = 0.15;
/** The share is only trusted for this many words or more. */
const FEWEST_WORDS = 12;
/** Fewer words than these in plain letters do not tell one language with Latin letters from another. */
const FEWEST_PLAIN = 25;

/** The language of a text (ISO 639-1), or `null` when it cannot be told. English is told by its commonest words, others by a library. */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample)) return 'en';
  if ((sample.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS || isFewPlainLetters(sample)) return null;
  const { detect } = await import('tinyld');
  const code = detect(sample);
  return /^[a-z]{2}$/.test(code) ? code : null;
}

/** True for a few words in plain Latin letters, as on a card of results: any of twenty languages, so that a guess would only keep the words from being read. */
function isFewPlainLetters(sample: string): boolean {
  return !/[^\p{ASCII}\u2010-\u2026]/u.test(sample) && (sample.match(/[a-z]+/gi) ?? []).length < FEWEST_PLAIN;
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  return words.filter((word) => COMMONEST_WORDS.has(word)).length >= words.length * ENGLISH_SHARE;
}
