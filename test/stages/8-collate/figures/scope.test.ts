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
    ['rates for other stretches of time', 'The Orun mill grinds 90 tonnes of barley a week.', 'The Orun mill grinds 4,700 tonnes of barley a year.'],
    ['rates with their time in the unit', 'The Orun mill pays its crew 2,400 crowns a month.', 'The Orun mill pays its crew 28,800 crowns a year.'],
    ['counts of two things', 'Osten Brandt of Orun admitted three counts of theft.', 'Osten Brandt of Orun admitted one count of false accounting.'],
    ['sums of two kinds', 'The Orun mill reported revenue of 48 million crowns.', 'The Orun mill reported a profit of 3 million crowns.'],
    ['one place alone', 'The storm wrecked 36 houses in Orun.', 'The storm wrecked 11 houses in the harbour streets of Orun alone.'],
  ])('are not set against each other: %s', async (_, a, b) => {
    expect(await disputeLines(a, b)).toEqual([]);
  });

  test.each([
    ['rates for one stretch', 'The Orun mill grinds 90 tonnes of barley a week.', 'The Orun mill grinds 60 tonnes of barley a week.'],
    ['shares of one group in other words', 'Some 87 percent of its crew backed the Orun mill on Monday.', 'On Monday 78 percent of mill crews backed the Orun mill.'],
    ['counts of one thing', 'Osten Brandt of Orun admitted three counts of theft.', 'Osten Brandt of Orun admitted two counts of theft.'],
  ])('are set against each other: %s', async (_, a, b) => {
    expect(await disputeLines(a, b)).toHaveLength(1);
  });

  test('are no conflict where the smaller is told of a place that the other report does not name', async () => {
    const all = 'The storm wrecked 36 houses in Orun.';
    expect(await disputeLines(all, 'The storm wrecked 11 houses in Weir Lane.')).toEqual(['figure difference: 36 houses | 11 houses']);
    expect(await disputeLines(all, 'The storm wrecked 11 houses in Orun.')).toEqual(['figure conflict: 36 houses | 11 houses']);
  });

  test('are of two times where one is what the other has become', async () => {
    expect(await disputeLines('The Orun mill offered a reward of 500 crowns.', 'The Orun mill doubled its reward to 1,000 crowns.')).toEqual(['as-of difference: 500 crowns | 1,000 crowns']);
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
