import { expect, test } from 'vitest';
import { disputeLines } from './collated.ts';

const YEAR = 'The lighthouse of Kell Point was electrified in 1978, according to the harbour museum.\nIts lamp is seen from 20 miles away.';
const PACKS = 'The dairy recalled about 40,000 cartons of Sarn milk on Monday.\nNobody fell ill.';

test('a year that a notice takes back is revised wherever it is still told', async () => {
  const notice = 'In an article about the lighthouse of Kell Point, the Ledger, relying on the harbour museum, incorrectly gave the year when the lamp was electrified. The lighthouse was electrified in 1987, not 1978.';
  expect(await disputeLines(YEAR, notice)).toEqual(['revision difference: 1978 | 1987']);
  expect(await disputeLines(YEAR, notice.replace('in 1987, not 1978', 'not in 1978 but in 1987'))).toEqual(['revision difference: 1978 | 1987']);
});

test('so is a sum, with or without its unit', async () => {
  const notice = 'In a May 14 story about a recall of Sarn milk, the Ledger wrongly said that about 40,000 cartons were recalled by the dairy. The correct figure is 38,000.';
  expect(await disputeLines(PACKS, notice)).toEqual(['revision difference: about 40,000 cartons | 38,000']);
});

test('nothing is put right that is told of something else, or where nobody owns up', async () => {
  const notice = 'In an article about the lighthouse of Kell Point, the Ledger incorrectly gave the year when the lamp was electrified. The lighthouse was electrified in 1987, not 1978.';
  expect(await disputeLines('The mayor was born in 1978 and studied law in Brenn.', notice)).toEqual([]);
  const revised = (await disputeLines(YEAR, 'The lighthouse of Kell Point was electrified in 1987, not 1978, the painter Ines Dahl says.')).filter((line) => line.startsWith('revision'));
  expect(revised).toEqual([]);
});
