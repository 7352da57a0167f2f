import { describe, expect, it } from 'vitest';
import { beginsAnew, unclosedEnd, wordsEnd } from '../../../../../src/stages/3-mark/quotes/view/lost-closers.ts';
import { segment } from '../../../../../src/stages/2-segment/index.ts';
import { tokenize } from '../../../../../src/text/words/tokenize.ts';
import { tokenAt } from '../../../../../src/text/words/tokens.ts';

/** The quoted words of a text whose closing mark was lost, from its first opening mark to the text's end. */
function closedBy(text: string): { readonly words: string; readonly closed: boolean } {
  const tokens = tokenize(text);
  const { token, closed } = unclosedEnd(tokens, tokenAt(tokens, text.indexOf('“')), tokens.count, 0, segment(text, 'en').sentences);
  return { words: text.slice(text.indexOf('“'), tokens.ends[token]), closed };
}

describe('unclosedEnd', () => {
  it.each([
    ['the paragraph, where the quotation opens it', '“We go on. We rest later.', '“We go on. We rest later.', false],
    ['the sentence, where it opens within', 'She said: “We go on. Then she left.', '“We go on.', false],
    ['a verb of speech', '“The nets were torn, said Ida Voss.', '“The nets were torn,', false],
    ['a mark of another kind', '“We go on.’ Then she left.', '“We go on.’', true],
  ])('ends a quotation at %s', (_, text, words, closed) => {
    expect(closedBy(text)).toEqual({ words, closed });
  });
});

it('finds no end of the words where no verb of speech tells it', () => {
  const tokens = tokenize('“The nets were torn, the boats sank.');
  expect(wordsEnd(tokens, 0, tokens.count)).toBe(0);
});

it('knows a mark that begins a sentence', () => {
  const text = '“We go on. “They rest, and “so on.';
  const tokens = tokenize(text);
  const at = (words: string): number => tokenAt(tokens, text.indexOf(words));
  expect(beginsAnew(tokens, at('“They'))).toBe(true);
  expect(beginsAnew(tokens, at('“so'))).toBe(false);
});
