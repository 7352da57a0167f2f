import { DENIALS, DENYING_PAIRS } from '../../../language/en/grammar/polarity.ts';
import { NOT_FLAT } from '../../../language/en/figures/uncertain-words.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Mention, Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { lazily } from '../../../text/lazily.ts';
import { overlaps } from '../../../text/span.ts';
import { SPOKEN, allDeeds } from '../values/deed.ts';
import type { Identify } from '../identity.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';
import type { Rarity } from '../values/slots.ts';

/** A sentence in a report's own prose, with what tells whether another says the same. */
export interface Statement {
  readonly page: number;
  readonly span: Span;
  /** Keys of its words, in order. */
  readonly words: readonly string[];
  /** Stems of its words of matter, numbers aside, each once, in order. */
  readonly stems: readonly string[];
  /** What is looked at where another sentence shares its rare words, and not before: few sentences come so far. */
  readonly told: () => Told;
}

/** What a sentence tells. */
export interface Told {
  /** The stems of its words of matter, each with how rare it is among the sentences compared. */
  readonly matter: ReadonlyMap<string, number>;
  /** Sum of the weights of its matter. */
  readonly total: number;
  /** The stems of its matter that are no part of a name: what is told, not of whom. */
  readonly plain: ReadonlySet<string>;
  /** The names in it: each as its account id and its last word. */
  readonly names: readonly (readonly string[])[];
  /** Stems of its verbs, those of speech left out. */
  readonly deeds: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** EDTF of the days, months and years that it gives. */
  readonly days: readonly string[];
  /** How many words of it deny. */
  readonly denials: number;
  /** True when it leaves open whether what it tells is so. */
  readonly open: boolean;
  /** The words that it gives as somebody's, without quotation marks, or `null`. */
  readonly relayed: Quote | null;
}

/** A sentence of fewer words of matter says too little to be known again, one of more is a table or a page without stops. */
const LENGTH = { fewest: 5, most: 80 };

/** Every sentence of some reports that quotes nobody and says enough to be known again, in order. */
export function statementsOf(pages: readonly Prepared[], rarityOf: Rarity, identify: Identify): Statement[] {
  return pages.flatMap((page, p) => page.sentences.flatMap((sentence) => {
    const words = page.words.slice(sentence.from, sentence.to);
    const heavy = words.filter(({ form }) => !form.light);
    if (heavy.length < LENGTH.fewest || heavy.length > LENGTH.most || words.some(({ utterance, aside }) => utterance >= 0 || aside)) return [];
    const { span } = sentence;
    if (page.report.text.slice(span[0], span[1]).trimEnd().endsWith('?')) return [];
    const stems = [...new Set(heavy.flatMap(({ form }) => (form.numeric ? [] : [form.stem])))];
    return [{ page: p, span, words: words.map(({ key }) => key), stems, told: lazily(() => toldIn(page, span, words, stems, rarityOf, identify)) }];
  }));
}

function toldIn(page: Prepared, span: Span, words: readonly PreparedWord[], stems: readonly string[], rarityOf: Rarity, identify: Identify): Told {
  const { report, marks } = page;
  const heavy = words.filter(({ form }) => !form.light);
  const matter = new Map(stems.map((stem) => [stem, rarityOf(stem)]));
  const names = marks.names().overlapping(span);
  return {
    matter, total: sum(matter), plain: new Set(plainOf(page, heavy, names).map(({ form }) => form.stem)),
    names: names.map((name) => [identify(report.id, name.entity)?.id ?? '', lastKey(words, name.span)].filter((key) => key !== '')),
    deeds: new Set([...allDeeds(page, words)].filter((deed) => deed !== SPOKEN)),
    figures: marks.figures().overlapping(span),
    days: marks.times().overlapping(span).flatMap(({ type, edtf }) => (type === 'DATE' && edtf !== null ? [edtf] : [])),
    denials: words.filter((_, w) => denies(words, w)).length,
    open: NOT_FLAT.test(report.text.slice(...span)),
    relayed: marks.quotes().overlapping(span)[0] ?? null,
  };
}

/** Words of which more than this share begin with a capital, without a stop, are a headline, in which capitals show no names. */
const HEADLINE = 0.6;
const STOPPED = /^ ?[.!]/;

/** The words that are no part of a marked name and, but in headlines and at the start, have no capital. */
function plainOf({ report }: Prepared, words: readonly PreparedWord[], names: readonly Mention[]): PreparedWord[] {
  const capital = ({ start }: PreparedWord): boolean => /\p{Lu}/u.test(report.text[start]!);
  const isHeadline = words.filter(capital).length > HEADLINE * words.length && !STOPPED.test(report.text.slice(words.at(-1)!.end, words.at(-1)!.end + 2));
  return words.filter(
    (word, w) => !word.form.numeric && !names.some(({ span }) => overlaps(span, [word.start, word.end])) && (w === 0 || isHeadline || !capital(word)),
  );
}

function sum(matter: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of matter.values()) total += weight;
  return total;
}

function lastKey(words: readonly PreparedWord[], [start, end]: Span): string {
  return words.findLast((word) => word.start >= start && word.end <= end)?.key ?? '';
}

/** True for a word that denies. */
export function denies(words: readonly PreparedWord[], w: number): boolean {
  const { key } = words[w]!;
  return DENIALS.has(key) || key.endsWith("n't") || (DENYING_PAIRS[key]?.includes(words[w - 1]?.key ?? '') ?? false);
}
