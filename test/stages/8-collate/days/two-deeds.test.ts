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
  ])('%s are not set against each other', async (_, one, other) => {
    expect(await disputeLines(one, other)).toEqual([]);
  });

  test('one deed, to come and done, is', async () => {
    expect(await disputeLines(
      'The new lock at Norrby will open to barges on Monday, four years behind its plan.',
      'Four years behind its plan, the new lock at Norrby opened to barges on Tuesday.',
    )).toEqual([expect.stringMatching(/^date \w+: Monday \| Tuesday$/)]);
  });
});
