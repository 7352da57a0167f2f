import { describe, expect, it } from 'vitest';
import { figuresOf } from '../scanned.ts';

describe('as of when a figure holds', () => {
  it.each([
    ['As of March 3, 2031, 40 boats sailed.', ['2031-03-03']],
    ['In 2029, 40 boats sailed and 50 in 2030.', ['2029', '2030']],
    ['Sales were 5 million crowns in 2029.', ['2029']],
    ['In May 2030 the town had 40 boats.', ['2030-05']],
    ['40 boats are to sail by 2032.', [null]],
    ['It held 4% last year, and would reach 9% by the end of 2033.', ['2030', null]],
    ['It held 4% in 2029 and 6 million crowns last year.', ['2029', '2030']],
    ['It lost 5 million crowns in the second half of January.', ['2031-01']],
    ['The pool, set up in 1998, tells its members to keep 15% more power.', [null]],
    ['Under the rules of the pool, founded in 1998, towns must keep 15 percent more power.', [null]],
    ['The pool was founded in 1998, with 15 boats.', ['1998']],
    ['The levy was 4% in 2029 and is 6% now.', ['2029', null]],
    ['Rents rose 4% and in 2029 they rose 6%.', [null, '2029']],
    ['40 boats sailed.', [null]],
  ])('"%s": %j', (text, days) => {
    expect(figuresOf(text).map(({ asOf }) => asOf)).toEqual(days);
  });
});
