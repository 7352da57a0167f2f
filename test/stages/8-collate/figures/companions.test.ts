import { expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const TOLD = 'The town asked the league to raise what it spends on dykes from 2% of income to 5% of income by the spring.';

test('the one share in which two like sentences differ is told of one thing', async () => {
  expect(await disputeLines(TOLD, TOLD.replace('2%', '3%'))).toEqual([expect.stringMatching(/^figure .*(?:2%|3%)/)]);
});

test('a share of another holder, or under another bound, is not', async () => {
  expect(await disputeLines('Ferro asked the league to raise what it spends on dykes from 2% of income to 5% of income.', 'Ferro asked the league to spend 5% of income on dykes, which no town does yet, not even Telma, which leads, spending more than 4% of income.')).toEqual([]);
});
