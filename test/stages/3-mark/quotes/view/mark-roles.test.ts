import { expect, it } from 'vitest';
import { closesLater, hasSingleCloser, isSingleMark, roleOf } from '../../../../../src/stages/3-mark/quotes/view/mark-roles.ts';
import { tokenize } from '../../../../../src/text/words/tokenize.ts';
import { TokenKind } from '../../../../../src/text/words/tokens.ts';

/** The tokens of a text, and which of them are marks. */
function marksOf(text: string): { readonly tokens: ReturnType<typeof tokenize>; readonly marks: number[] } {
  const tokens = tokenize(text);
  return { tokens, marks: Array.from({ length: tokens.count }, (_, i) => i).filter((i) => tokens.kinds[i] === TokenKind.quote) };
}

it.each([
  ['“We go,” she said.', ['open', 'close']],
  ['"We go," she said.', ['open', 'close']],
  ['»We go« is no English.', ['close', 'open']],
  ['„We go“, she said.', ['open', 'close']],
])('tells what the marks of %s do', (text, roles) => {
  const { tokens, marks } = marksOf(text);
  expect(marks.map((i, k) => roleOf(tokens, i, k > 0))).toEqual(roles);
});

it('knows marks that may be apostrophes', () => {
  const { tokens, marks } = marksOf('‘We go,’ “she” said.');
  expect(marks.map((i) => isSingleMark(tokens, i))).toEqual([true, true, false, false]);
});

it.each([
  ['a ‘fine’ plan', true],
  ['a ‘fine plan', false],
  ['the ‘90s were ’fine’', false],
])('%s: closes %s', (text, closes) => {
  const { tokens, marks } = marksOf(text);
  expect(hasSingleCloser(tokens, marks[0]!, text.length)).toBe(closes);
});

it('nests only where enough marks close', () => {
  const nested = marksOf('“She said “no” twice,” he said.');
  expect(closesLater(nested.tokens, nested.marks[1]!, 99, 1)).toBe(true);
  const lost = marksOf('“She left. “No,” he said.');
  expect(closesLater(lost.tokens, lost.marks[1]!, 99, 1)).toBe(false);
});
