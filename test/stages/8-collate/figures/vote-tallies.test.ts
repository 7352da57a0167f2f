import { expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const VOTE = 'The flood fund of the Lakes Union was approved on Monday by 11 votes to three.';

test('outcomes of one vote that differ', async () => {
  expect(await disputeLines(VOTE, 'Ministers of the Lakes Union waved the flood fund through by 10 votes to four.')).toEqual(['figure conflict: 11 votes to three | 10 votes to four']);
});

test.each([
  ['the same outcome', 'Ministers of the Lakes Union waved the flood fund through in an 11-3 vote.'],
  ['another vote, with nothing in common', 'Ministers of the Lakes Union threw the flood fund out in an 8-9 vote.'],
  ['another vote of as many', 'A motion to sell the old quay fell by nine votes to five.'],
  ['several votes of one report', 'Ministers of the Lakes Union backed the flood fund in a 10-4 vote. A ban on nets failed in a 5-9 vote.'],
])('none of %s', async (_, other) => {
  expect(await disputeLines(VOTE, other)).toEqual([]);
});
