import { CLAUSE_BREAK } from '../../../language/en/grammar/clause-patterns.ts';
import { BEFORE_PLAIN_VERB, NO_DEEDS, VERBS_IN_LY } from '../../../language/en/deeds/deed-words.ts';
import { RELATIVES } from '../../../language/en/grammar/pronouns.ts';
import { DEEDS_TOO } from '../../../language/en/speech/joined-sayings.ts';
import { SPEECH_VERBS } from '../../../language/en/speech/speech-verbs.ts';
import { tenseWords } from '../../../language/en/time/tense-words.ts';
import type { Span } from '../../../model/span.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';

/** The deed of words that were spoken, whatever verb says so. */
export const SPOKEN = '(spoken)';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** Words further off than this are not looked at. */
const FURTHEST = 25;
/**
 * What may have been done then, or to so many: the stems of the nearest verb before a value in its clause and of the nearest behind it; `SPOKEN`
 * for verbs of speech. `words` are the words of the value's sentence.
 */
export function deedsOf(page: Prepared, words: readonly PreparedWord[], span: Span): ReadonlySet<string> {
  const before = words.filter(({ end }) => end <= span[0]).slice(-FURTHEST);
  const after = words.filter(({ start }) => start >= span[1]).slice(0, FURTHEST);
  const left = before.findLast((word) => isVerb(page, word, before));
  const right = after.find((word) => isVerb(page, word, after));
  const { text } = page.report;
  const found = [
    ...(left !== undefined && !breaks(text, left.end, span[0]) && !endsInRelative(text, left, before, span[0]) ? [left] : []),
    ...(right !== undefined && !breaks(text, span[1], right.start) ? [right] : []),
  ];
  return new Set(found.map(deedOf));
}

/** What is done in some words of one sentence: the stems of its verbs, `SPOKEN` for verbs of speech. */
export function allDeeds(page: Prepared, words: readonly PreparedWord[]): ReadonlySet<string> {
  return new Set(words.filter((word) => isVerb(page, word, words)).map(deedOf));
}

function deedOf({ key, form }: PreparedWord): string {
  return SPEECH.has(key) && !DEEDS_TOO.includes(key) ? SPOKEN : form.stem;
}

function isVerb({ report }: Prepared, word: PreparedWord, words: readonly PreparedWord[]): boolean {
  const { start, key, form } = word;
  if (!/\p{Ll}/u.test(report.text[start]!) || NO_DEEDS.has(key)) return false;
  if (SPEECH.has(key) || tenseWords.pastVerbs.has(key) || (key.length > 4 && key.endsWith('ed'))) return true;
  const at = words.indexOf(word);
  const before = isAdverb(words[at - 1]) ? words[at - 2] : words[at - 1];
  return before !== undefined && BEFORE_PLAIN_VERB.has(before.key) && !form.light && !key.endsWith('s') && !isAdverb(word);
}

/** True for the verb of a relative clause that has ended before a value: "the quake that shook Telma: 31 in Orun". */
function endsInRelative(text: string, verb: PreparedWord, words: readonly PreparedWord[], value: number): boolean {
  const before = words[words.indexOf(verb) - 1];
  return before !== undefined && RELATIVES.includes(before.key) && /[:;,]/.test(text.slice(verb.end, value));
}

/** "will officially endorse": what may stand between such a word and the verb. */
function isAdverb(word: PreparedWord | undefined): boolean {
  return word !== undefined && word.key.endsWith('ly') && !VERBS_IN_LY.has(word.key);
}

function breaks(text: string, from: number, to: number): boolean {
  return text.slice(from, to).search(CLAUSE_BREAK) >= 0;
}
