import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

describe('days of two deeds', () => {
  test.each([
    [
      'a verdict and a sentence to come',
      'Oskar Tandberg was convicted May 2 by a Norrby jury of the killing of harbour pilot Ilva Falk, and faces life in the island prison.',
      'A smile for his mother was all that Oskar Tandberg showed the Norrby jury. He will be sentenced June 9. The pilot left two sons.',
    ],
    [
      'a find and a hearing to come',
      'The deaths of two pilots who were found in a Norrby boathouse on Tuesday are no longer called an accident.',
      'A hearing has been scheduled for Friday morning for a Norrby caretaker over the deaths of two pilots.',
    ],
    [
      'what began on one day and went on on another',
      'Wardens of Norrby kept up pressure on harbour chief Ilva Falk Sunday to explain her claim that the lock may never open.',
      'Several wardens of Norrby put pressure on harbour chief Ilva Falk on Friday over her claim that the lock may never open.',
    ],
  ])('%s are not set against each other', async (_, one, other) => {
    expect(await disputeLines(one, other)).toEqual([]);
  });

  test('the day of a deed is not that of what another says behind it', async () => {
    const rests = 'The crew of Norrby will rest the rower, captain Ilva Falk said at the quay on Monday, after a doctor looked at his knee.';
    const hurt = (when: string): string => `Tandberg hurt an oarsman ${when} and captain Ilva Falk said the crew of Norrby will rest the rower after a doctor looked at his knee.`;
    expect(await disputeLines(rests, hurt('last Thursday'))).toEqual([]);
  });

  test('one deed, to come and done, is', async () => {
    expect(await disputeLines(
      'The new lock at Norrby will open to barges on Monday, four years behind its plan.',
      'Four years behind its plan, the new lock at Norrby opened to barges on Tuesday.',
    )).toEqual([expect.stringMatching(/^date \w+: Monday \| Tuesday$/)]);
  });
});
