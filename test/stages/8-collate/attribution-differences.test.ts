import { describe, expect, test } from 'vitest';
import { disputeLines } from './collated.ts';

const QUAY = '“The harbour must stay open through the winter, whatever the council decides,”';

const attributions = async (a: string, b: string): Promise<readonly string[]> => (await disputeLines(a, b)).filter((line) => line.startsWith('attribution'));

describe('the same words are given to different speakers', () => {
  test('where both are named beside them', async () => {
    expect(await attributions(`${QUAY} Ilva Brandt said.`, `${QUAY} Oskar Lindqvist said.`)).toEqual(['attribution conflict: Ilva Brandt | Oskar Lindqvist']);
  });
});

describe('nothing is said of speakers', () => {
  test('where one is spoken to', async () => {
    expect(await attributions(`${QUAY} Ilva Brandt said.`, `${QUAY} she said to Oskar Lindqvist.`)).toEqual([]);
  });

  test('where one is described and not named', async () => {
    expect(await attributions(`${QUAY} Oskar Lindqvist said.`, `${QUAY} Brandt’s lawyer said.`)).toEqual([]);
  });

  test('where only a phrase of two longer quotations is the same', async () => {
    expect(await attributions(
      '“Nobody can tell me that these pilots are on the right side of the law of the sea,” Ilva Brandt said.',
      '“I have always believed, and I believe it tonight, that we stand on the right side of the law of the sea and of reason,” Oskar Lindqvist said.',
    )).toEqual([]);
  });
});
