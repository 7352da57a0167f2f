import { tokensOf } from '../units/tokens.ts';
import type { Unit } from '../units/units.ts';

/** How much more often a word stands in bodies than in furniture, in natural logarithms; absent words are neutral. */
export type Lexicon = (word: string) => number | undefined;

/** What is measured of one unit by itself. */
export interface Own {
  readonly tokens: readonly string[];
  readonly words: number;
  readonly values: readonly number[];
  /** Words that speak for a body, negative where the unit looks like a label or a link. */
  readonly mass: number;
}

/** The names of what is measured of a unit by itself, in the order of its `values`. */
export const OWN = [
  'words', 'chars', 'sentenceEnds', 'endsSentence', 'endsColon', 'endsEllipsis', 'commas', 'digits', 'capitals', 'upper', 'startsLower', 'quotes', 'bars',
  'copyright', 'address', 'time', 'year', 'lexMean', 'lexMin', 'lexMax', 'lexFirst', 'lexBad', 'lexUnknown', 'meanLength', 'question', 'brackets', 'dash',
  'headline', 'ago',
] as const;

/** What is measured of each unit; lines that stand many times are measured once. */
export function ownOfAll(units: readonly Unit[], lexicon: Lexicon): readonly Own[] {
  const known = new Map<string, Own>();
  return units.map(({ text }) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownOf(text, tokensOf(text), lexicon);
    known.set(text, own);
    return own;
  });
}

function ownOf(whole: string, tokens: readonly string[], lexicon: Lexicon): Own {
  const text = whole.slice(0, 20_000);
  const words = tokens.length;
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const scores = tokens.map((token) => lexicon(token) ?? 0);
  const sum = scores.reduce((a, b) => a + b, 0);
  const ends = count(/[.!?。！？।]["”’»)]*(?=\s|$)/g);
  const ended = /[.!?。！？।]["”’»“)\]]*$/.test(text) ? 1 : 0;
  const cased = count(/\p{L}[\p{L}\p{M}]*/gu) || 1;
  const values = [
    Math.log1p(words),
    Math.log1p(whole.length),
    (ends / (words + 1)) * 10,
    ended,
    /:$/.test(text) ? 1 : 0,
    /(?:…|\.\.\.)$/.test(text) ? 1 : 0,
    (count(/[,;،、，]/g) / (words + 1)) * 10,
    count(/\d/g) / (text.length + 1),
    count(/(?<!\p{L})\p{Lu}/gu) / cased,
    count(/(?<!\p{L})\p{Lu}{2,}/gu) / cased,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    (count(/["“”„«»「」]/g) / (words + 1)) * 10,
    (count(/[|•·›»>/]/g) / (words + 1)) * 10,
    /©|\(c\)|copyright|all rights/i.test(text) ? 1 : 0,
    /@|https?:|www\.|\.(?:com|org|net)\b/i.test(text) ? 1 : 0,
    /\d\d?[:.h]\d\d(?!\d)/.test(text) ? 1 : 0,
    /(?:19|20)\d\d/.test(text) ? 1 : 0,
    sum / (words || 1),
    Math.min(0, ...scores.slice(0, 200)),
    Math.max(0, ...scores.slice(0, 200)),
    (scores[0] ?? 0) + (scores[1] ?? 0),
    scores.filter((score) => score < -1.5).length / (words || 1),
    tokens.filter((token) => lexicon(token) === undefined).length / (words || 1),
    tokens.reduce((a, t) => a + t.length, 0) / (words || 1),
    /\?["”]?$/.test(text) ? 1 : 0,
    (count(/[()[\]]/g) / (words + 1)) * 10,
    (count(/\s[-–—]\s/g) / (words + 1)) * 10,
    words >= 5 && words <= 25 && ended === 0 ? 1 : 0,
    /\d+\s*\p{L}+\s+ago\b|\bvor \d+|\bil y a\b|^\d{1,2}[.:]\d\d\b/iu.test(text) ? 1 : 0,
  ];
  const mass = words >= 8 && ended ? words : words >= 20 ? words * 0.7 : -6;
  return { tokens, words, values, mass };
}
