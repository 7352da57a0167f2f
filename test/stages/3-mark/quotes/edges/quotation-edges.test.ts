import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

function contents(text: string): string[][] {
  return readText(text).quotes.map(({ kind, content }) => [kind, ...content.map(([from, to]) => text.slice(from, to))]);
}

describe('words before a quotation that begins in the middle of a sentence', () => {
  it.each([
    ['behind "that"', 'Ada Quill said that the old bridge “was never safe. It ought to be closed.”', 'that the old bridge “was never safe. It ought to be closed.”'],
    ['without "that"', 'Ada Quill said the harbour board “knows very well what it signed. Nobody was deceived.”', 'the harbour board “knows very well what it signed. Nobody was deceived.”'],
    ['before the speaker', 'The harbour board “was warned in time. Nobody there would listen,” Ada Quill said.', 'The harbour board “was warned in time. Nobody there would listen,”'],
    ['behind a listener', 'Ada Quill told the Norrby Gazette that Brandt “has no plan. He never had one.”', 'that Brandt “has no plan. He never had one.”'],
    ['with a verb of their own', 'Ada Quill said that they will “need a larger crane. We have asked for one.”', 'that they will “need a larger crane. We have asked for one.”'],
  ])('%s belong to what was said', (_, text, words) => {
    expect(contents(text)).toEqual([['mixed', words]]);
  });

  it.each([
    ['a sentence of its own', 'Ada Quill said: “The old bridge was never safe. It ought to be closed.”', 'The old bridge was never safe. It ought to be closed.'],
    ['a speaker behind the verb', '“Nobody asked us,” said Ada Quill, “and nobody will.”', 'Nobody asked us,'],
  ])('%s takes nothing in', (_, text, words) => {
    expect(contents(text)[0]!.slice(0, 2)).toEqual(['direct', words]);
  });
});

describe('contents of several quotations', () => {
  it('are direct when only "and", "or" and commas stand between', () => {
    expect(contents('The crowd chanted “Save the pier” and “Shame on Quill.”')).toEqual([['direct', 'Save the pier', 'Shame on Quill.']]);
  });

  it('are mixed when words stand between', () => {
    expect(contents('Ada Quill said the pier was “rotten” and its owner “a fool”.')[0]![0]).toBe('mixed');
  });

  it('hold the "to" of what was vowed', () => {
    expect(contents('Ada Quill vowed to “mend the pier and every bench on it”.')).toEqual([['mixed', 'to “mend the pier and every bench on it”']]);
  });
});
