import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicationDay } from '../../../../../src/stages/1-restore/page/days/publication-day.ts';
import { DAY_PLACES } from '../../../../../src/stages/1-restore/page/days/stated-day.ts';
import type { DayPlace, StatedDay } from '../../../../../src/stages/1-restore/page/days/stated-day.ts';

const at = (place: DayPlace, value: string): StatedDay => ({ day: value.slice(0, 10), value, place, at: [0, 1] });

describe('publicationDay', () => {
  it('believes structured data more than a day somewhere on the page', () => {
    expect(publicationDay([at('printed', '2021-06-01'), at('linked-data', '2021-05-04'), at('printed-modified', '2021-05-09')])).toBe('2021-05-04');
  });

  it('lets places that agree outweigh one that does not', () => {
    expect(publicationDay([at('meta-published', '2020-01-01'), at('printed-in-header', '2021-05-04'), at('time-in-header', '2021-05-04')])).toBe('2021-05-04');
  });

  it('knows none from changes alone, or from loose places that disagree', () => {
    expect(publicationDay([at('linked-modified', '2021-05-04')])).toBeNull();
    expect(publicationDay([at('printed', '2021-05-04'), at('time', '2021-06-04')])).toBeNull();
    expect(publicationDay([])).toBeNull();
  });

  it('gives the day of the outlet where machines write universal time', () => {
    expect(publicationDay([at('meta-published', '2021-05-05T03:30:00Z'), at('address', '2021-05-04')])).toBe('2021-05-04');
    expect(publicationDay([at('meta-published', '2021-05-05T03:30:00+09:00'), at('address', '2021-05-04')])).toBe('2021-05-05');
    expect(publicationDay([at('meta-published', '2021-05-05T23:30:00Z'), at('time', '2021-05-06T01:30:00+02:00')])).toBe('2021-05-06');
    expect(publicationDay([at('meta-published', '2021-05-05T02:14:31Z'), at('time-in-header', '2021-05-05T02:14:31Z'), at('printed-in-header', '2021-05-04')])).toBe('2021-05-04');
  });

  it('is not moved to a day that the hour cannot reach, nor by another time that is universal', () => {
    expect(publicationDay([at('meta-published', '2021-05-05T13:30:00Z'), at('time', '2021-05-04')])).toBe('2021-05-05');
    expect(publicationDay([at('meta-published', '2021-05-05T03:30:00Z'), at('time', '2021-05-06')])).toBe('2021-05-05');
    expect(publicationDay([at('meta-published', '2021-05-05T03:30:00Z'), at('time', '2021-05-04T10:00:00Z')])).toBe('2021-05-05');
  });

  it('gives a day that is stated, whatever is stated', () => {
    const one = fc.record({ place: fc.constantFrom(...DAY_PLACES), day: fc.constantFrom('2021-05-03', '2021-05-04', '2021-05-05', '2021-08-01') });
    fc.assert(fc.property(fc.array(one, { maxLength: 12 }), (stated) => {
      const day = publicationDay(stated.map(({ place, day: value }) => at(place, value)));
      expect(day === null || stated.some((other) => other.day === day)).toBe(true);
    }));
  });
});
