import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Who said what, as "speaker: words". */
function said(text: string): string[] {
  const { quotes, entities } = readText(text);
  return quotes.map(({ speaker, content }) => `${entities.find(({ id }) => id === speaker)?.name ?? '-'}: ${content.map((span) => text.slice(...span)).join(' … ')}`);
}

describe('withGapped', () => {
  it.each([
    ['Osten said the dam was “sound”, Quill that it was “rotten”.', ['Osten: the dam was “sound”', 'Quill: that it was “rotten”']],
    ['Osten said “sound”, Quill that it was “rotten”.', ['Osten: sound', 'Quill: that it was “rotten”']],
    ['Osten said the dam was “sound”; Quill, that it was “rotten”.', ['Osten: the dam was “sound”', 'Quill: that it was “rotten”']],
    ['Osten argued that the town could pay, Quill that it could not.', ['Osten: that the town could pay', 'Quill: that it could not']],
    ['Osten called the dam “sound”, Quill “rotten”.', ['Osten: the dam “sound”', 'Quill: rotten']],
  ])('parts what two say by one verb in “%s”', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['Osten told Quill that the dam was “sound” and that it was “rotten”.', 'Osten: that the dam was “sound” and that it was “rotten”'],
    ['Osten told the mayor, Ada Quill, that it was “rotten”.', 'Osten: that it was “rotten”'],
    ['Osten said that he had met Bram and Quill that day.', 'Osten: that he had met Bram and Quill that day'],
  ])('leaves whole what one says in “%s”', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
