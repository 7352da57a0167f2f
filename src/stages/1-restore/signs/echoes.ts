/** A pulled-out sentence has so many words at least, and so many units at most. */
const LEAST_WORDS = 8;
const LONGEST = 320;
/** How much longer the paragraph is that it was taken from. */
const LONGER = 1.2;
/** So many words at its beginning find the place that it was taken from. */
const KEY_WORDS = 6;

/** Paragraphs (by index) that repeat, word for word, a sentence of a longer one, as sentences do that a page sets large between the others. */
export function pulledOut(paragraphs: readonly string[]): ReadonlySet<number> {
  const candidates = new Map<string, number[]>();
  const words = paragraphs.map(wordsOf);
  paragraphs.forEach((text, i) => {
    if (text.length > LONGEST || words[i]!.length < LEAST_WORDS || !SENTENCE.test(text)) return;
    const key = words[i]!.slice(0, KEY_WORDS).join(' ');
    const list = candidates.get(key);
    if (list === undefined) candidates.set(key, [i]);
    else if (list.length < MOST_ALIKE) list.push(i);
  });
  const found = new Set<number>();
  if (candidates.size === 0) return found;
  // Most places do not begin as a candidate does, which two words of it tell.
  const openers = new Set([...candidates.values()].map(([i]) => words[i!]![0]!));
  const seconds = new Set([...candidates.values()].map(([i]) => words[i!]![1]!));
  paragraphs.forEach((text, i) => {
    const own = words[i]!;
    for (let at = 0; at + KEY_WORDS <= own.length; at++) {
      if (!openers.has(own[at]!) || !seconds.has(own[at + 1]!)) continue;
      for (const other of candidates.get(own.slice(at, at + KEY_WORDS).join(' ')) ?? []) {
        if (other !== i && text.length > LONGER * paragraphs[other]!.length && words[other]!.every((word, k) => own[at + k] === word)) found.add(other);
      }
    }
  });
  return found;
}

/** More paragraphs that begin alike are no sentences pulled out. */
const MOST_ALIKE = 3;
/** A whole sentence; a heading has no full stop. */
const SENTENCE = /[.!?。！？]["'”’»“]{0,2}$/u;

/** Longer paragraphs, three and more, that break off in the middle of a sentence ("…"): teasers of other reports (by index). */
export function brokenOff(paragraphs: readonly string[]): ReadonlySet<number> {
  const broken = paragraphs.flatMap((text, i) => (text.length >= LEAST_BROKEN && BREAK.test(text) ? [i] : []));
  return new Set(broken.length >= LEAST_TEASERS ? broken : []);
}

const LEAST_TEASERS = 3;
const LEAST_BROKEN = 100;
const BREAK = /[\p{L}\p{N},]\s?(?:\.\.\.|…)$/u;

function wordsOf(text: string): readonly string[] {
  return text.slice(0, 20_000).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
