import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The pieces of the quotation that holds some words, and its source; `null` where none does. */
function told(text: string, words: string): [string[], string[]] | null {
  const at = text.indexOf(words);
  const quote = readText(text).quotes.find(({ content }) => content.some(([a, b]) => a <= at && at < b));
  return quote === undefined ? null : [quote.content.map(([a, b]) => text.slice(a, b)), quote.source.map(([a, b]) => text.slice(a, b))];
}

const LEAD = 'The harbour of Telma was shut all day.\n\n';

describe('the paragraphs of one speech before the one that tells who speaks', () => {
  it('are of its speaker', () => {
    const text = `${LEAD}“The ferries cost too much to run.\n\n“The quay has stood empty since the spring.\n\n“So we will sell it,” Mayor Ada Quill said.`;
    expect(told(text, 'The ferries')).toEqual([
      ['The ferries cost too much to run.', 'The quay has stood empty since the spring.', 'So we will sell it,'], ['Mayor Ada Quill'],
    ]);
  });

  it('are so where the first stands behind the cue', () => {
    const text = `${LEAD}Ada Quill, 42, a teacher from Telma, told the crowd: “The ferries cost too much to run.\n\n“The quay has stood empty since the spring.\n\n“We want it back.”`;
    expect(told(text, 'The ferries')?.[0]).toContain('The quay has stood empty since the spring.');
  });

  it('are not where the mark is closed, or is another', () => {
    expect(told(`${LEAD}“The ferries cost too much to run.”\n\n“So we will sell it,” Mayor Ada Quill said.`, 'The ferries')).toBeNull();
    expect(told(`${LEAD}"The ferries cost too much to run.\n\n“So we will sell it,” Mayor Ada Quill said."`, 'The ferries')).toBeNull();
  });

  it('are not where they tell of the speaker, or are held by somebody else', () => {
    expect(told(`${LEAD}“Quill took the stage late, and tired.\n\n“So we will sell it,” Mayor Ada Quill said.`, 'Quill took')).toBeNull();
    const text = `${LEAD}“The ferries cost too much to run,” Bram Osten said. “The crews know it.\n\n“So we will sell it,” Mayor Ada Quill said.`;
    expect(told(text, 'The crews')?.[1]).toEqual(['Bram Osten']);
  });
});
