import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

async function aboutFigures(one: string, other: string): Promise<readonly string[]> {
  return (await disputeLines(one, other)).filter((line) => !line.startsWith('date'));
}

describe('figures that differ', () => {
  test('are as of different days where both name their day', async () => {
    expect(await aboutFigures('As of Monday, 31 people had died in the Skarne flood, officials said.', 'As of Tuesday, 44 people had died in the Skarne flood, officials said.')).toEqual(['as-of difference: 31 people | 44 people']);
  });

  test('are as of different months where both name their month', async () => {
    expect(await aboutFigures('Unemployment in Norrby stood at 4% in March 2030, the board said.', 'Unemployment in Norrby stood at 6% in June 2030, the board said.')).toEqual(['as-of difference: 4% | 6%']);
  });

  test('hold for different times where one is a toll of an earlier day than the other report', async () => {
    expect(await aboutFigures('As of Monday, 31 people had died in the Skarne flood, officials said.', 'So far 44 people had died in the Skarne flood, officials said.')).toEqual(['as-of difference: 31 people | 44 people']);
  });

  test('stay figures where both name one day', async () => {
    expect(await aboutFigures('As of Monday, 31 people had died in the Skarne flood, officials said.', 'As of Monday, 44 people had died in the Skarne flood, officials said.')).toEqual(['figure conflict: 31 people | 44 people']);
  });

  test('are none where basis points and points of a percentage come to the same', async () => {
    const basis = 'The Bank of Telma cut its key rate by 25 basis points on Monday, the board said.';
    expect(await aboutFigures(basis, 'The Bank of Telma cut its key rate by a quarter of a percentage point on Monday, the board said.')).toEqual([]);
    expect(await aboutFigures(basis, 'The Bank of Telma cut its key rate by half a percentage point on Monday, the board said.')).toHaveLength(1);
  });
});
