import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const SEASON = 'Tandberg rowed for 404 miles and won two cups, lifted 52 nets and scored four goals this season.';

describe('figures of other scopes', () => {
  test.each([
    ['a part against the whole', 'He rowed for 189 miles and won two cups in his last two races.'],
    ['what goes on with “also” from such a sentence', 'He won two cups in his last two races. He has also lifted eight nets and scored nine goals.'],
  ])('are not set against each other: %s', async (_, part) => {
    expect(await disputeLines(`Tandberg leads the Norrby crew. ${part}`, SEASON)).toEqual([]);
  });

  test.each([
    ['what is foreseen', 'Orun spent 0.9% of its income on dykes last year.', 'Orun spent money on dykes last year, which is projected to fall to 0.4% of its income.'],
    ['what nobody has come to', 'Orun holds 54 days of grain in its stores.', 'No town of the league holds 180 days of grain in its stores.'],
  ])('are not set against each other: %s', async (_, a, b) => {
    expect(await disputeLines(a, b)).toEqual([]);
  });

  test('are two for two stretches', async () => {
    expect(await disputeLines(
      'Tandberg scored 14 goals for Norrby in the fourth quarter, and the crew won two cups.',
      'Tandberg scored 23 goals for the Norrby crew over the past three weeks.',
    )).toEqual([]);
  });

  test('figures of one stretch are set against each other', async () => {
    expect(await disputeLines(
      'Tandberg scored 14 goals for Norrby in the fourth quarter, and the crew won.',
      'The Norrby crew won, as Tandberg scored 17 goals in the fourth quarter.',
    )).toEqual([expect.stringMatching(/^figure \w+: 14 goals \| 17 goals$/)]);
  });

  test('so are those of copies, of which one leaves the stretch out', async () => {
    expect(await disputeLines(
      'Tandberg scored 14 goals for the Norrby crew and broke two oars on the lake of Orun in the fourth quarter.',
      'Tandberg scored 17 goals for the Norrby crew and broke two oars on the lake of Orun.',
    )).toEqual([expect.stringMatching(/^figure \w+: 14 goals \| 17 goals$/)]);
  });
});
