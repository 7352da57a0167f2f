import { expect, test } from 'vitest';
import { headOf } from '../../../../../src/stages/3-mark/quotes/phrases/phrase-head.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

test.each([
  ['The old harbour master said no.', 'The', 4, 'master'],
  ['Minister Ada Quill said no.', 'Minister', 3, 'Quill'],
  ['She said no.', 'She', 1, 'She'],
])('%s', (text, first, length, head) => {
  const view = viewIn(text);
  const from = tokenOf(view, first);
  const at = headOf(view, from, from + length);
  expect(wordsIn(view, [at, at + 1])).toBe(head);
});
