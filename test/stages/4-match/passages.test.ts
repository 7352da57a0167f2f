import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedPassage } from '../../../src/model/match.ts';
import { Kernel } from '../../../src/stages/4-match/kernel/kernel.ts';

/** The passages that two texts share. */
function shared(a: string, b: string, kernel = new Kernel()): readonly SharedPassage[] {
  const all = [...kernel.align(a, b)];
  return Array.from({ length: all.length / 4 }, (_, k) => ({ a: [all[4 * k]!, all[4 * k + 1]!], b: [all[4 * k + 2]!, all[4 * k + 3]!] }));
}

/** The words of each passage, as both texts have them. */
function passages(a: string, b: string): (readonly [string, string])[] {
  return shared(a, b).map((one) => [a.slice(...one.a), b.slice(...one.b)]);
}

const letters = fc.array(fc.constantFrom('kel', 'mor', 'tav', 'lun', 'pesk'), { maxLength: 60 }).map((words) => words.join(' '));

describe('passages', () => {
  const kernel = new Kernel();
  const long = 'the ferry lay at the north quay until the tide turned';

  it('finds a run of eight words, with the mark that closes it in both texts', () => {
    expect(passages(`Odo said ${long}. Then it left.`, `Nobody knew why ${long}. A gull cried.`)).toEqual([[`${long}.`, `${long}.`]]);
  });

  it('leaves out runs of fewer words and texts without words', () => {
    expect(passages('the ferry lay at the north quay', 'the ferry lay at the north pier')).toEqual([]);
    expect(passages('', long)).toEqual([]);
  });

  it('runs on over an edit of a few words, on either side', () => {
    const edited = long.replace('quay', 'and windy quay');
    expect(passages(long, edited)).toEqual([[long, edited]]);
  });

  it('finds moved passages apart, in the order of the first text', () => {
    const other = 'a lamp on the far pier burned blue for nine nights';
    expect(passages(`${long}. ${other}`, `${other}. ${long}`)).toEqual([[long, long], [other, other]]);
  });

  it('takes every word of either text into one passage at most', () => {
    fc.assert(fc.property(letters, letters, (a, b) => {
      const found = shared(a, b, kernel);
      for (const side of ['a', 'b'] as const) {
        const spans = found.map((one) => one[side]).toSorted((x, y) => x[0] - y[0]);
        for (let k = 1; k < spans.length; k++) expect(spans[k]![0]).toBeGreaterThanOrEqual(spans[k - 1]![1]);
      }
    }));
  });

  it('gives the same after longer texts', () => {
    const used = new Kernel();
    fc.assert(fc.property(letters, letters, letters, (first, a, b) => {
      shared(`${first} ${long} ${first}`, a, used);
      expect(shared(a, b, used)).toEqual(shared(a, b));
    }), { numRuns: 20 });
  });
});
