import { expect, it } from 'vitest';
import { inlineCalls } from '../../../../src/stages/1-restore/signs/inline.ts';

const without = (text: string): string => inlineCalls(text).reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text);

it.each([
  ['The quay fell. READ MORE Nobody was hurt.', 'The quay fell.  Nobody was hurt.'],
  ['The quay fell [Advertisement] at noon.', 'The quay fell  at noon.'],
  ['Orla Freight (ORF.N), opens new tab and its crews will talk (opens in new window).', 'Orla Freight (ORF.N) and its crews will talk.'],
])('takes calls and notes on links out of a line: %j', (text, left) => {
  expect(without(text)).toBe(left);
});

it.each(['They said READ MORE books.', 'The door opens a new way.', 'The shop opens new tables on Monday.'])('leaves a sentence that only looks like one: %j', (text) => {
  expect(inlineCalls(text)).toEqual([]);
});
