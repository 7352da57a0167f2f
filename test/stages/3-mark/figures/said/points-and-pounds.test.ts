import { describe, expect, it } from 'vitest';
import { figuresOf } from '../scanned.ts';

describe('unitsInContext', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['The bank of Telma cut its rate by a quarter of a percentage point.', ['percentage point']],
    ['Sellin raised its rate by half a percentage point.', ['percentage point']],
    ['Half a day passed, and a quarter of a mile was left.', [null]],
    ['Orun cut its benchmark rate by a quarter point.', ['percentage point']],
    ['Orun won the match by a quarter point.', ['point']],
    ['Britain promised 4.5 billion pounds for ferries.', ['pound sterling']],
    ['The paper put the cost at £3 million. Its owner paid 30 million pounds in fines.', ['pound sterling', 'pound sterling']],
    ['The council promised 45 million pounds (51 million euros) for boats.', ['pound sterling', 'euro']],
    ['The council promised 51 million euros (45 million pounds) for boats.', ['euro', 'pound sterling']],
    ['The lift cost 300 pounds ($380) a month.', ['pound sterling', 'dollar']],
    ['They paid 90 pounds (about 110 dollars), and later 2 million pounds.', ['pound sterling', 'dollar', 'pound sterling']],
    ['The whale weighed 9,000 pounds (4,100 kilograms).', ['pound-mass', 'kilogram']],
    ['The crew sold 9,000 pounds for 40,000 euros.', ['pound-mass', 'euro']],
    ['The barge carried 40 million pounds of potatoes.', ['pound-mass']],
    ['British farmers grew 40 million pounds of potatoes.', ['pound-mass']],
    ['A British vet weighed 40 pounds of oats.', ['pound-mass']],
  ])('"%s": %j', (text, units) => {
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units);
  });
});
