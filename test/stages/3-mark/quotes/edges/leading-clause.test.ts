import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const said = (text: string): string[] => readText(text).quotes.map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '));

describe('what was said before its cue', () => {
  it.each([
    ['Orla Freight will close its yard in Telma, Chief Executive Ada Quill said on Monday, a week after the board approved the plan.', 'Orla Freight will close its yard in Telma'],
    ['The crews will go back to work on Tuesday, acting Labor Secretary Ada Quill said on Monday, three days after a vote.', 'The crews will go back to work on Tuesday'],
  ])('is no aside behind it: %s', (text, content) => {
    expect(said(text)).toEqual([content]);
  });

  it.each([
    ['After the vote on the yard, Ada Quill said on Monday that the crews were tired.', 'that the crews were tired'],
    ['The boats, Ada Quill said on Monday, were safe.', 'The boats … were safe'],
  ])('stays as it was in any other shape: %s', (text, content) => {
    expect(said(text)).toEqual([content]);
  });
});
