import { expect, test } from 'vitest';
import { FOUNDING_RULE } from '../../../../src/language/en/deeds/founding-rules.ts';

test.each([
  'The Orla Pact is founded on the idea that no harbor stands alone.',
  'The union was built on the promise of shared grain.',
  'Article 7 of the pact obliges members to open their locks.',
  'Clause 4 is the heart of the accord.',
  'A raid on one is treated as a raid on all.',
  'Members must come to each other’s aid.',
  'Membership is seen as the last guarantee of the islands.',
  'The fund guarantees all deposits up to 80,000 crowns.',
])('a rule on which a body rests: %s', (sentence) => {
  expect(FOUNDING_RULE.test(sentence)).toBe(true);
});

test.each([
  'The clinic was built on the edge of Telma.',
  'He read Article 7 aloud. The hall was a ruin.',
  'The premier said nothing of the article.',
  'There is no guarantee that the boats will sail.',
  'Sales are based on last year’s prices.',
])('no such rule: %s', (sentence) => {
  expect(FOUNDING_RULE.test(sentence)).toBe(false);
});
