import { expect, it } from 'vitest';
import { readText } from '../read.ts';

it('carries a scene over what the same speaker says next, and no thought', () => {
  const text = 'Speaking to reporters in Vienna, Ada Quill said the quay would close.\n\n“We have no choice,” Quill said.\n\nThomas Renfro believes that it is a mistake.';
  const { quotes } = readText(text);
  expect(quotes.map((q) => q.occasion?.where ?? null)).toEqual(['Vienna', 'Vienna', null]);
});
