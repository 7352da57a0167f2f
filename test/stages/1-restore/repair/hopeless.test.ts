import { describe, expect, it } from 'vitest';
import { hopelessLines, outsideLines } from '../../../../src/stages/1-restore/repair/hopeless.ts';
import { homeOf } from '../../../../src/stages/1-restore/repair/plausibility.ts';

const home = homeOf('plain words');

describe('lines past repair', () => {
  it('are those that a repair leaves nearly as they were', () => {
    const garble = 'Ã†â€™Ã‚Â¤'.repeat(6);
    expect([...hopelessLines(`fine\n${garble}`, `fine\n${garble.slice(3)}`, home)]).toEqual([1]);
    expect([...hopelessLines(garble, 'plain', home)]).toEqual([]);
    expect([...hopelessLines('cafÃ©', 'caf©', home)]).toEqual([]);
  });

  it('are kept out by their number', () => {
    const items = [0, 3, 6, 10].map((start) => ({ start }));
    expect(outsideLines('ab\ncd\nefg\nh', items, new Set([1, 3]))).toEqual([{ start: 0 }, { start: 6 }]);
    expect(outsideLines('ab\ncd\nefg\nh', items, new Set())).toBe(items);
  });
});
