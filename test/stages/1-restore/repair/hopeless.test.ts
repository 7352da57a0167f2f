import { describe, expect, it } from 'vitest';
import { hopelessLines, lineTest } from '../../../../src/stages/1-restore/repair/hopeless.ts';
import { homeOf } from '../../../../src/stages/1-restore/repair/plausibility.ts';

const home = homeOf('plain words');

describe('lines past repair', () => {
  it('are those that a repair leaves nearly as they were', () => {
    const garble = 'Ã†â€™Ã‚Â¤'.repeat(6);
    expect([...hopelessLines(`fine\n${garble}`, `fine\n${garble.slice(3)}`, home)]).toEqual([1]);
    expect([...hopelessLines(garble, 'plain', home)]).toEqual([]);
    expect([...hopelessLines('cafÃ©', 'caf©', home)]).toEqual([]);
  });

  it('are known again from rising places', () => {
    const isIn = lineTest('ab\ncd\nefg\nh', new Set([1, 3]));
    expect([0, 3, 6, 10].map(isIn)).toEqual([false, true, false, true]);
    expect(lineTest('ab\ncd', new Set())(3)).toBe(false);
  });
});
