import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

function said(text: string): string[][][] {
  return readText(text).quotes.map(({ content, source }) => [content, source].map((spans) => spans.map(([from, to]) => text.slice(from, to))));
}

describe('a speaker named by a long phrase behind the words', () => {
  it('is no part of the words', () => {
    expect(said('Two men were charged over the fire, the Attorney’s Office for the Western District of Norrby said.'))
      .toEqual([[['Two men were charged over the fire'], ['the Attorney’s Office for the Western District of Norrby']]]);
  });

  it('leaves the words before it to “according to”, where a noun behind it sums them up', () => {
    expect(said('Sales fell by a fifth, according to the Tide Bank, a sign that the town is poor.')).toEqual([[['Sales fell by a fifth'], ['the Tide Bank']]]);
  });

  it('is whole behind an article and an adverb', () => {
    expect(said('The nearly five-month investigation found that the dam was weak.')[0]![1]).toEqual(['The nearly five-month investigation']);
  });

  it('leaves words that no comma parts from it', () => {
    expect(said('The mayor of Norrby said the fire was out.')).toEqual([[['the fire was out'], ['The mayor of Norrby']]]);
  });
});
