import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

describe('counts of two occasions', () => {
  test.each([
    ['two months', 'The harbor police counted 4,100 boats at the Orun gate in June, a 3% rise over the month before.', 'The harbor police counted 4,600 boats at the Orun gate in July, marking the busiest month in years and a 12% rise over the month before.'],
    ['two polls', 'An opinion poll for the respected Herald newspaper found that 68% of islanders believe the council has failed on floods.', 'An opinion poll published by Courier said 83.3% of islanders believe the council has failed on floods.'],
  ])('%s are no conflict', async (_, one, other) => {
    expect((await disputeLines(one, other)).filter((line) => line.includes('conflict'))).toEqual([]);
  });

  test('one month and one poll are', async () => {
    expect(await disputeLines('A poll for the Herald found that 68% of islanders believe the council has failed on floods.', 'A poll for the Herald found that 83% of islanders believe the council has failed on floods.')).toEqual(['figure conflict: 68% | 83%']);
  });

  test('two magnitudes of one quake are', async () => {
    expect(await disputeLines('A magnitude-5.2 quake shook the hills of Orun on Sunday night and broke the lock.', 'A quake with a magnitude of 5.6 shook the hills of Orun on Sunday night and broke the lock.')).toEqual(['figure conflict: 5.2 | 5.6']);
  });

  test('a magnitude and a bare number are not', async () => {
    expect(await disputeLines('A quake of magnitude 5.2 shook Orun on Sunday, hurting people in the hills.', 'A quake shook Orun on Sunday, hurting at least 50 in the hills.')).toEqual([]);
  });

  test('one of a number and the number are one count', async () => {
    expect(await disputeLines('The baker Ada Quill was one of six children of a ferryman in Orun.', 'The baker Ada Quill and six children of a ferryman in Orun.')).toEqual([]);
  });
});
