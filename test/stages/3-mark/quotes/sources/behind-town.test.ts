import { expect, test } from 'vitest';
import { isBehindTown } from '../../../../../src/stages/3-mark/quotes/sources/behind-town.ts';
import { tokenOf, viewIn } from '../view-of.ts';

test.each([
  ['A judge in Lindhaven, N.H. ruled that it may sail.', 'N.H.', true],
  ['A judge in Lindhaven, N.H., ruled that it may sail.', 'N.H.', true],
  ['In a speech in Lindhaven, Ohio, Quill said it may sail.', 'Ohio', true],
  ['In Lindhaven, Norway said it may sail.', 'Norway', false],
  ['In Lindhaven, Norway, which has ferries, said it may sail.', 'Norway', false],
  ['In Lindhaven, U.S. officials said it may sail.', 'U.S.', false],
  ['After Lindhaven, Norway, Quill said it may sail.', 'Norway', false],
])('%s', (text, place, expected) => {
  const view = viewIn(text);
  const from = tokenOf(view, place);
  const { to } = view.chunks[view.chunkAt[from]!]!;
  expect(isBehindTown(view, from, to)).toBe(expected);
});
