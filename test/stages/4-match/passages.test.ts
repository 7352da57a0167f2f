import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedPassage } from '../../../src/model/match.ts';
import { sharedPassages } from '../../../src/stages/4-match/passages.ts';
import { Spelling } from '../../../src/stages/4-match/spelling.ts';
import { WindowMap } from '../../../src/stages/4-match/window-map.ts';

function spelled(text: string): Spelling {
  const spelling = new Spelling();
  spelling.read(text);
  return spelling;
}

/** The passages that two texts share, with a map that may have been used before. */
function shared(a: string, b: string, map = new WindowMap()): readonly SharedPassage[] {
  const whole = spelled(a);
  map.fill(whole);
  return sharedPassages(map, whole, spelled(b));
}

/** The words of each passage, as both texts have them. */
function passages(a: string, b: string): (readonly [string, string])[] {
  return shared(a, b).map((one) => [a.slice(...one.a), b.slice(...one.b)]);
}

const letters = fc.array(fc.constantFrom('kel', 'mor', 'tav', 'lun', 'pesk'), { maxLength: 60 }).map((words) => words.join(' '));

describe('sharedPassages', () => {
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
      const found = shared(a, b);
      for (const side of ['a', 'b'] as const) {
        const spans = found.map((one) => one[side]).toSorted((x, y) => x[0] - y[0]);
        for (let k = 1; k < spans.length; k++) expect(spans[k]![0]).toBeGreaterThanOrEqual(spans[k - 1]![1]);
      }
    }));
  });

  it('gives the same when a map that was filled with a longer text is filled anew', () => {
    fc.assert(fc.property(letters, letters, letters, (first, a, b) => {
      const used = new WindowMap();
      shared(`${first} ${long} ${first}`, a, used);
      expect(shared(a, b, used)).toEqual(shared(a, b));
    }));
  });
});
