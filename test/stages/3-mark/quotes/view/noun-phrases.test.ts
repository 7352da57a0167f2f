import { expect, it } from 'vitest';
import { viewIn, wordsIn } from '../view-of.ts';

const phrases = (text: string): string[] => {
  const view = viewIn(text);
  return view.chunks.map(({ from, to }) => wordsIn(view, [from, to]));
};

it.each([
  ['ends a phrase at a verb', 'The old harbour master met three tired sailors.', ['The old harbour master', 'three tired sailors']],
  ['begins anew at a determiner', 'She gave the sailors a lamp.', ['She', 'the sailors', 'a lamp']],
  ['keeps the stop of a title between names', 'We met Mr. Quill.', ['We', 'Mr . Quill']],
  ['keeps a possessor with what is possessed', 'They met Ada Quill’s deputy.', ['They', 'Ada Quill ’s deputy']],
])('%s', (_, text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

it('tells the phrase that each token lies in', () => {
  const { chunks, chunkAt } = viewIn('The old harbour master met three tired sailors.');
  for (const [c, { from, to }] of chunks.entries()) expect([...chunkAt.subarray(from, to)].every((at) => at === c)).toBe(true);
  expect([...chunkAt].filter((at) => at >= 0)).toHaveLength(chunks.reduce((sum, { from, to }) => sum + to - from, 0));
});
