import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';

const figures = async (a: string, b: string): Promise<readonly string[]> => (await disputeLines(a, b)).filter((line) => !line.startsWith('wording'));
const TOLD = 'The fire at the Marrow works in Telma on Monday';

describe('figures of one thing', () => {
  test('that differ clash where they are surely of one', async () => {
    expect(await figures(`${TOLD} killed 11 people.`, `${TOLD} killed 9 people.`)).toEqual(['figure conflict: 11 people | 9 people']);
  });

  test('of which one is denied do not bear each other out', async () => {
    const promised = 'The harbour town of Telma promised the relief fund of the lakes $15 million on Monday.';
    const kept = async (...told: readonly string[]): Promise<readonly number[]> =>
      (await collated(...told)).claims.filter(({ kind }) => kind === 'figure').map(({ readings }) => readings.flatMap(({ evidence }) => evidence).length);
    expect(await kept(promised, 'The harbour town of Telma promised the relief fund of the lakes $15 million, its mayor said on Monday.')).toEqual([2]);
    expect(await kept(promised, 'An official denied that the harbour town of Telma promised the relief fund of the lakes $15 million on Monday.')).toEqual([1, 1]);
    expect(await kept(`An official denied on Monday that ${promised}`, 'A clerk denied that the harbour town of Telma promised the relief fund of the lakes $15 million on Monday.')).toEqual([2]);
  });

  test('that are rounded or hedged do not', async () => {
    expect((await figures(`${TOLD} burned 4,210 crates.`, `${TOLD} burned about 4,200 crates.`)).filter((line) => line.includes('conflict'))).toEqual([]);
    expect((await figures(`${TOLD} killed at least 9 people.`, `${TOLD} killed 11 people.`)).filter((line) => line.includes('conflict'))).toEqual([]);
  });

  test('that one report takes back are a revision, and never clash', async () => {
    const lines = await figures(`${TOLD} killed 9 people, correcting an earlier figure of 11.`, `${TOLD} killed 11 people.`);
    expect(lines.filter((line) => line.includes('conflict'))).toEqual([]);
  });

  test('that are shares of two wholes differ in their basis', async () => {
    expect(await figures(
      'The league agreed on Monday to raise the flood spending of each member to 5% of GDP.', 'The league agreed on Monday to raise the flood spending of each member to 5% of their budgets.',
    )).toEqual(['basis difference: 5% of GDP | 5% of their budgets']);
  });

  test('that count different things are never set against each other', async () => {
    expect(await figures(`${TOLD} killed 11 people.`, `${TOLD} burned 9 boats.`)).toEqual([]);
  });

  test('that are equal are one claim with the evidence of both', async () => {
    const { claims } = await collated(`${TOLD} killed 11 people.`, `${TOLD} killed 11 people.`);
    expect(claims.filter(({ kind }) => kind === 'figure').map(({ readings }) => readings.map(({ evidence }) => evidence.map(({ report }) => report)))).toEqual([[['r0', 'r1']]]);
  });
});
