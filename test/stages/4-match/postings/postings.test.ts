import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernel } from '../../../../src/stages/4-match/kernel/kernel.ts';
import { Postings, seek } from '../../../../src/stages/4-match/postings/postings.ts';
import type { Run } from '../../../../src/stages/4-match/postings/run.ts';
import { eachSharedKey } from '../../../../src/stages/4-match/postings/shared-keys.ts';

/** Keys that often meet, in all parts of their range. */
const keys = fc.array(fc.oneof(fc.nat(20), fc.nat(0xffffffff), fc.constantFrom(0x0fffffff, 0x10000000, 0xfff00000, 0xffffffff)), { maxLength: 60 });

function runOf(all: readonly number[], first: number): Run {
  return kernel.sorted(Uint32Array.from(all), Uint32Array.from(all, (_, k) => first + k), all.length);
}

describe('postings', () => {
  it('holds in its runs together what was added, few runs whatever the batches', () => {
    fc.assert(fc.property(fc.array(keys, { maxLength: 12 }), (batches) => {
      const postings = new Postings();
      let first = 0;
      for (const batch of batches) {
        postings.add(runOf(batch, first));
        first += batch.length;
      }
      expect(postings.runs.length).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(first + 1)));
      expect(postings.whole()).toEqual(runOf(batches.flat(), 0));
    }));
  });

  it('seeks the first key that is not below another', () => {
    fc.assert(fc.property(keys, fc.nat(25), fc.nat(10), (all, key, from) => {
      const sorted = Uint32Array.from(all).sort();
      const start = Math.min(from, sorted.length);
      const expected = sorted.findIndex((one, k) => k >= start && one >= key);
      expect(seek(sorted, key, start)).toBe(expected < 0 ? sorted.length : expected);
    }));
  });

  it('visits every key of the newest run that others hold too, with all its values', () => {
    fc.assert(fc.property(fc.array(keys, { minLength: 1, maxLength: 5 }), (batches) => {
      const runs = batches.map((batch, k) => runOf(batch, 100 * k));
      const seen: [number, number[], number][] = [];
      eachSharedKey(runs.slice(0, -1), runs.at(-1)!, 2, ({ key, values, count, old }) => seen.push([key, [...values.subarray(0, count)], old]));
      const valuesOf = (batch: readonly number[], k: number, key: number): number[] => batch.flatMap((one, at) => (one === key ? [100 * k + at] : []));
      const expected = [...new Set(batches.at(-1))].sort((x, y) => x - y).map((key): [number, number[], number] => {
        const all = batches.map((batch, k) => valuesOf(batch, k, key));
        return [key, all.flat(), all.slice(0, -1).flat().length];
      }).filter(([, values]) => values.length >= 2);
      expect(seen).toEqual(expected);
    }));
  });
});
