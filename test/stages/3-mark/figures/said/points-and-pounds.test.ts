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
    ['The barge carried 40 million pounds of potatoes.', ['pound-mass']],
    ['British farmers grew 40 million pounds of potatoes.', ['pound-mass']],
    ['A British vet weighed 40 pounds of oats.', ['pound-mass']],
  ])('"%s": %j', (text, units) => {
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units);
  });
});
