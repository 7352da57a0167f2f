import { expect, test } from 'vitest';
import type { Figure } from '../../../../src/model/figure.ts';
import { areCorrected, isPutRight } from '../../../../src/stages/8-collate/figures/corrections.ts';
import { disputeLines } from '../collated.ts';

const of = (value: number, unit: string | null): Figure => ({ value, unit }) as Figure;

test('a number is put right one way, and two figures of one unit either way', () => {
  const corrected = new Set(['6.1 6.4']);
  expect([isPutRight(corrected, 6.1, 6.4), isPutRight(corrected, 6.4, 6.1)]).toEqual([true, false]);
  expect([areCorrected(corrected, of(6.4, 'crown'), of(6.1, 'crown')), areCorrected(corrected, of(6.4, 'crown'), of(6.1, 'boat')), areCorrected(corrected, of(6.4, null), of(6.1, 'boat'))])
    .toEqual([true, false, true]);
});

test('what one report puts right is a revision where another still gives it', async () => {
  const lines = await disputeLines('The quake at Telma measured 6.4, correcting an earlier magnitude of 6.1.', 'The quake at Telma measured a magnitude of 6.1.');
  expect(lines.filter((line) => line.includes('conflict'))).toEqual([]);
});

const EARLIER = 'Each of the ten members of the Lakes Pact must store 15% of its water. Only five of the ten members met that level in 2025, the pact said. The pact had earlier put the number at six.';

test('what was given earlier is put right for counts of the same, and no rival in its own report', async () => {
  const lines = await disputeLines(EARLIER, 'Each of the ten members of the Lakes Pact must store 15% of its water. Six of the ten members met that level in 2025, the pact said.');
  expect(lines).toEqual([expect.stringContaining('revision difference')]);
});

test('a small number that was put right for one thing is not put right for another', () => {
  const corrected = new Set(['6 5 member']);
  expect([areCorrected(corrected, of(6, 'member'), of(5, 'member')), areCorrected(corrected, of(6, null), of(5, 'member')), areCorrected(corrected, of(6, 'person'), of(5, 'person'))])
    .toEqual([true, true, false]);
});
