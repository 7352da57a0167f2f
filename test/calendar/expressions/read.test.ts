import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/calendar/days.ts';
import { parseEdtf } from '../../../src/calendar/edtf.ts';
import { readTimes } from '../../../src/calendar/expressions/read.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

interface Cases {
  readonly from: string;
  readonly cases: readonly { readonly family?: string; readonly text: string; readonly values: readonly string[]; readonly edtf?: readonly (string | null)[] }[];
}

/** What is read of a text with its expressions in brackets: as `[words] value`, to be compared with what should be. */
function check(marked: string, from: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  return readTimes(text, from, timeWords).map(({ span, value }) => `[${text.slice(...span)}] ${value}`);
}

function expected({ text, values }: Cases['cases'][number]): string[] {
  return [...text.matchAll(/\[([^\]]*)\]/g)].map((found, i) => `[${found[1]}] ${values[i]}`);
}

function casesOf(name: string): Cases {
  return JSON.parse(readFileSync(new URL(`../../cases/times/${name}.json`, import.meta.url), 'utf8')) as Cases;
}

describe('readTimes', () => {
  for (const name of ['synthetic', 'negative']) {
    const { from, cases } = casesOf(name);
    it.each(cases)(`${name}: $text`, (one) => {
      expect(check(one.text, from)).toEqual(expected(one));
    });
  }

  const families = casesOf('families');
  it.each(families.cases)('$family: $text', (one) => {
    expect(check(one.text, families.from)).toEqual(expected(one));
    if (one.edtf !== undefined) expect(readTimes(one.text.replace(/[[\]]/g, ''), families.from, timeWords).map(({ edtf }) => edtf)).toEqual(one.edtf);
  });

  const failures = casesOf('known-failures');
  it.each(failures.cases)('still fails: $text', (one) => {
    expect(check(one.text, failures.from)).not.toEqual(expected(one));
  });

  it('leaves open what an unknown day of publication leaves open', () => {
    const times = readTimes('It shut yesterday, in March, on 5 May 2030 and two days before, for the last two weeks.', null, timeWords);
    expect(times.map(({ value, edtf }) => [value, edtf])).toEqual([['XXXX-XX-XX', null], ['XXXX-03', null], ['2030-05-05', '2030-05-05'], ['P2D', null], ['P2W', null]]);
  });

  it('knows no year for the two ends of a stretch where none is told', () => {
    expect(readTimes('It is shut Dec. 30 to Jan. 2.', null, timeWords).map(({ value, edtf }) => [value, edtf])).toEqual([['XXXX-12-30', null], ['XXXX-01-02', null]]);
  });

  it('keeps all days that a set of days of publication makes possible', () => {
    const [time] = readTimes('It shut yesterday.', '[2031-03-05,2031-03-12]', timeWords);
    expect(time).toMatchObject({ value: '2031-03-XX', edtf: '[2031-03-04,2031-03-11]' });
  });

  it('says "this year" in full when a month of publication is known', () => {
    expect(readTimes('It shut this year.', '2031-03', timeWords)[0]).toMatchObject({ value: '2031', edtf: '2031' });
  });

  it('reads "the quarter" and "a year earlier" as the quarter named before', () => {
    const text = 'Profit fell in the second quarter. Sales for the quarter rose from 4 million crowns a year earlier.';
    expect(readTimes(text, '2031-08-05', timeWords).map(({ value }) => value)).toEqual(['2031-Q2', '2031-Q2', '2030-Q2']);
  });

  it('counts days back that open a sentence from the day told before, and no others', () => {
    const days = (text: string): (string | null)[] => readTimes(text, '2031-03-07', timeWords).map(({ edtf }) => edtf);
    expect(days('The council met on Wednesday. A day earlier, the mayor had told reporters that nothing would change.')).toEqual(['2031-03-05', '2031-03-04']);
    expect(days('The council met on Wednesday. It had shut the pier two days earlier.')).toEqual(['2031-03-05', null]);
  });

  it('gives spans that fit the text, in order and apart, and EDTF that can be read, for any text and day', () => {
    const word = fc.constantFrom('that', 'same', 'following', 'day', 'after', 'before', 'to', 'the 1st', '9000.5', '5/1', 'week', 'of', 'all', 'mid', 'end', 'from now', 'and', 'in', '8am', 'beginning', 'working', 'weekend', 'Monday', 'last', 'next', 'the', '3', 'weeks', 'ago', 'May', '1999', 'of', 'quarter', '-', ',', 'early', 'two', 'half', 'a', 'year', '5', 'p.m.', 'every', "'", '90', 's', '\n\n', 'é', '2031-02-30', 'Easter');
    fc.assert(fc.property(fc.array(word, { maxLength: 14 }), fc.integer({ min: -200_000, max: 200_000 }), (words, day) => {
      const text = words.join(' ');
      let last = 0;
      for (const { span, edtf } of readTimes(text, formatDay(day), timeWords)) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        if (edtf !== null) expect(parseEdtf(edtf)).not.toBeNull();
        last = span[1];
      }
    }), { numRuns: 300 });
  });

  it.each(['early ', 'the end of ', 'rest of the ', 'two years and ', '1, ', '1 and ', '5/1-', 'the week after ', 'that year ', 'every other ', '10:30 a.m. ('])('reads a text of nothing but \u201c%s\u201d to its end', (words) => {
    expect(() => readTimes(words.repeat(20_000), '2031-03-05', timeWords)).not.toThrow();
  });

  it('puts a weekday within a week of the day of publication, on that weekday', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom('met', 'will meet'), (day, verb) => {
      const [time] = readTimes(`They ${verb} Tuesday.`, formatDay(day), timeWords);
      const found = parseDay(time!.value)!;
      expect(Math.abs(found - day)).toBeLessThan(7);
      expect((((found + 3) % 7) + 7) % 7).toBe(1);
    }));
  });

  it('lets an hour alone be of no day', () => {
    expect(readTimes('Police came at 10:35 p.m. and left at 11 p.m. on Friday.', '2031-03-08', timeWords).map(({ edtf }) => edtf)).toEqual([null, '2031-03-07']);
  });
});
