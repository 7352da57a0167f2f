import { expect, it } from 'vitest';
import { stemHashes } from '../../../../../src/stages/3-mark/quotes/view/stems.ts';
import { tokenize } from '../../../../../src/text/words/tokenize.ts';

const alike = (words: string): boolean => new Set(stemHashes(tokenize(words))).size === 1;

it.each(['warn warns Warned warning', 'close closes closed closing', 'report REPORTS'])('is one for %s', (words) => {
  expect(alike(words)).toBe(true);
});

it.each(['press pres', 'king k', 'bus bu', 'need ne'])('is not one for %s', (words) => {
  expect(alike(words)).toBe(false);
});

it('leaves what is no word as it is', () => {
  const tokens = tokenize('12 , “');
  expect([...stemHashes(tokens)]).toEqual([...tokens.hashes.subarray(0, tokens.count)]);
});
