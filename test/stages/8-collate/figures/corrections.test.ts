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
