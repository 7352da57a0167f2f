import type { Polarity, Quote, QuoteKind } from '../../../../src/model/quote.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

interface Wanted {
  /** Words of the quotation. */
  readonly words: string;
  readonly kind?: QuoteKind;
  /** The speaker's name in full, or `null` for nobody. */
  readonly speaker?: string | null;
  /** A part of the speaker's name. */
  readonly speakerHas?: string;
  readonly speakerNot?: string;
  readonly polarity?: Polarity;
  readonly polarityNot?: Polarity;
  readonly relayedBy?: string;
  readonly relayedByHas?: string;
}

interface StyleCase {
  readonly style: string;
  readonly text: string;
  readonly quotes?: readonly Wanted[];
  /** Words in marks that are nobody's speech. */
  readonly none?: readonly string[];
  /** Words that nobody may be named for. */
  readonly noSpeaker?: readonly string[];
}

const read = (name: string): StyleCase[] => JSON.parse(readFileSync(new URL(`../../../cases/${name}.json`, import.meta.url), 'utf8')) as StyleCase[];

const holds = ({ content }: Quote, at: number, length: number): boolean => content.some(([a, b]) => a <= at && at + length <= b);
const extent = ({ content }: Quote): number => content.at(-1)![1] - content[0]![0];

function check({ text, quotes: wanted = [], none = [], noSpeaker = [] }: StyleCase): void {
  const { quotes, entities } = readText(text);
  const name = (id: string | null): string | null => (id === null ? null : entities.find((e) => e.id === id)!.name);
  const holding = (words: string): Quote[] => quotes.filter((q) => holds(q, text.indexOf(words), words.length)).sort((a, b) => extent(a) - extent(b));
  for (const want of wanted) {
    // The innermost quotation tells who said the words first.
    const quote = holding(want.words)[0];
    expect(quote, want.words).toBeDefined();
    const speaker = name(quote!.speaker);
    if (want.speaker !== undefined) expect(speaker).toBe(want.speaker);
    if (want.speakerHas !== undefined) expect(speaker).toContain(want.speakerHas);
    if (want.speakerNot !== undefined) expect(speaker).not.toBe(want.speakerNot);
    if (want.kind !== undefined) expect(quote!.kind).toBe(want.kind);
    if (want.polarity !== undefined) expect(quote!.polarity).toBe(want.polarity);
    if (want.polarityNot !== undefined) expect(quote!.polarity).not.toBe(want.polarityNot);
    if (want.relayedBy !== undefined) expect(name(quote!.relayedBy)).toBe(want.relayedBy);
    if (want.relayedByHas !== undefined) expect(name(quote!.relayedBy)).toContain(want.relayedByHas);
  }
  for (const words of none) expect(holding(words).filter((q) => q.kind !== 'indirect')).toEqual([]);
  for (const words of noSpeaker) expect(holding(words).filter((q) => q.speaker !== null)).toEqual([]);
}

describe('quotations in the styles of many outlets', () => {
  it.each(read('quote-styles'))('$style', (one) => {
    check(one);
  });

  it.fails.each(read('quote-styles-known-failures'))('not yet: $style', (one) => {
    check(one);
  });
});
