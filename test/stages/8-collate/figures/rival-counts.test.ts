import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

describe('two numbers that one report gives for one thing', () => {
  test.each([
    ['Damage in the three districts is estimated at 300 million lorins, the ministry said. The insurers’ association spoke of 420 million lorins.', '300 million lorins | 420 million lorins'],
    ['The ministry said that 63 people had died: 31 in Orun and 32 in Brava. The rescue agency, which counts only the named, put the figure at 58.', '63 people | 58'],
    ['At least 3,000 farmers marched on the ministry on Monday; police put the number at 1,800.', 'at least 3,000 farmers | 1,800'],
    ['Organizers said 900 nurses walked out of the wards, while police counted 400.', '900 nurses | 400'],
  ])('%s', async (text, told) => {
    expect((await disputeLines(text)).map((line) => line.toLowerCase())).toContainEqual(`figure difference: ${told}`);
  });

  test.each([
    'The ministry said that 63 people had died. The ministry put the figure at about 60.',
    'The ministry said that 63 people had died. The insurers spoke of 420 million lorins.',
    'Organizers said 900 nurses walked out of the wards, while the police counted 400 cars.',
    'The ministry said that 63 people had died. It put the damage at 420 million lorins.',
  ])('nothing: %s', async (text) => {
    expect(await disputeLines(text)).toEqual([]);
  });
});
