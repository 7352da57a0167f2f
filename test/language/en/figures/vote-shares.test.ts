import { expect, it } from 'vitest';
import { isVoteShare } from '../../../../src/language/en/figures/vote-shares.ts';

const isShare = (text: string): boolean => {
  const [share] = [.../\d+(?:%| percent)/g[Symbol.matchAll](text)].slice(-1);
  return isVoteShare(text, [share!.index, share!.index + share![0].length]);
};

it.each([
  'Our members voted by 64 percent to reject it.', 'They turned it down by a vote of 64% to 36%', 'In Telma 64% of members who voted turned it down.', 'The union said 64% had voted against the plan.',
  'She was re-elected with 51% of the vote.', 'The crews rejected the offer by more than 94%.',
])('is the outcome of a vote: %s', (text) => {
  expect(isShare(text)).toBe(true);
});

it.each(['The council voted to raise the levy to 5% of income.', 'An offer of 35% over four years was voted down.', 'The parliament approved the new target of 4%.', 'Ministers agreed on a target of 40%.', 'The rate fell by 2%.'])('is none: %s', (text) => {
  expect(isShare(text)).toBe(false);
});
