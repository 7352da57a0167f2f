import { describe, expect, it } from 'vitest';
import { tallyIn } from '../../../../src/language/en/figures/vote-tallies.ts';

describe('tallyIn', () => {
  it.each<[string, readonly number[] | null]>([
    ['The council voted 14-1 to open the locks.', [14, 1]],
    ['The levy was passed by 11 votes to three, with one abstention.', [11, 3]],
    ['The vote on the locks was nine to six.', [9, 6]],
    ['Seven towns voted for the new levy and five against.', [7, 5]],
    ['It was carried with 12 votes in favour, none against and three abstentions.', [12, 0]],
    ['Telma beat Orun 14-1 on Monday.', null],
    ['They voted to work from 9 to 6 years.', null],
    ['They voted on 2031-04-05 in Telma.', null],
    ['They voted for the levy.', null],
  ])('%s', (sentence, tally) => {
    const found = tallyIn(sentence);
    expect(found === null ? null : [found.yes, found.no]).toEqual(tally);
  });
});
