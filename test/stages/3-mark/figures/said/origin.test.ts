import { describe, expect, it } from 'vitest';
import { figuresOf } from '../scanned.ts';

const originIn = (text: string): string | null | undefined => figuresOf(text, text.includes('Lee') ? ['Lee'] : [])[0]?.origin;

describe('whom a figure comes from', () => {
  it.each([
    ['According to the ministry, 40 boats sailed.', 'ministry'], ['40 boats sailed, the ministry said.', 'ministry'], ['The bank estimates that 40 boats sailed.', 'bank'],
    ['40 boats sailed, per data from the alliance', 'alliance'], ['“40 boats sailed,” Lee told reporters.', 'Lee'], ['40 boats sailed, said Lee.', 'Lee'],
    ['The court near Lee said 40 boats sailed.', 'court near Lee'], ['The mayor of Lee said 40 boats sailed.', 'mayor of Lee'],
    ['A survey by Lee found 40 boats.', 'Lee'], ['Lee found that 40 boats had sailed.', 'Lee'], ['Police found 40 boats, the ministry said.', 'ministry'],
    ['Lee in his remarks said 40 boats sailed.', 'Lee'], ['Lee reluctantly said 40 boats sailed.', 'Lee'],
  ])('"%s": %s', (text, origin) => {
    expect(originIn(text)).toBe(origin);
  });

  it.each([
    'Police found 40 boats.', '40 boats sailed.', '40 boats per harbour sailed.', 'People briefed on the matter said 40 boats sailed.', 'Lee said to 40 boats that they sail.',
    'Lee has put 40 boats to sea.', 'They have 40 boats, Lee, told a news conference.', '40 boats that Lee said nothing of',
  ])('is not told in "%s"', (text) => {
    expect(originIn(text)).toBeNull();
  });
});
