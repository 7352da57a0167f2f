import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stories, type MadeUpReport } from '../../../bench/generate/stories.ts';
import { GatherIndex } from '../../../src/stages/5-gather/index.ts';

/** Few words, so that events are alike and their keys crowded. */
const REPORTS = [...stories(160, 5, 300), ...stories(140, 6, 200).map((report) => ({ ...report, id: `s${report.id}`, text: `${report.text} Brannock Ostrava Vellmar` }))];

function gatheredAtOnce(reports: Iterable<MadeUpReport>): ReturnType<GatherIndex['gathering']> {
  const index = new GatherIndex();
  index.add(reports);
  return index.gathering();
}

/** Steps that an index goes through: how many of the shuffled reports come, and how many of those held go and come again. */
const steps = fc.array(fc.record({ come: fc.integer({ min: 0, max: 90 }), go: fc.integer({ min: 0, max: 40 }), ask: fc.boolean() }), { maxLength: 5 });

describe('GatherIndex', () => {
  it('gathers the same, byte for byte, in whatever batches and order reports come, go and come again', () => {
    const expected = JSON.stringify(gatheredAtOnce(REPORTS));
    fc.assert(fc.property(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), steps, (shuffled, plan) => {
      const index = new GatherIndex();
      let at = 0;
      for (const { come, go, ask } of plan) {
        index.add(shuffled.slice(at, at + come));
        at += come;
        if (ask) index.gathering();
        index.remove(shuffled.slice(0, go).map(({ id }) => id));
        if (ask) index.gathering();
        index.add(shuffled.slice(0, Math.min(go, at)));
      }
      index.add(shuffled);
      expect(JSON.stringify(index.gathering())).toBe(expected);
    }), { numRuns: 12 });
  });

  it('holds what is left when reports go as if the others had never been there', () => {
    fc.assert(fc.property(fc.subarray(REPORTS), (left) => {
      const index = new GatherIndex();
      index.add(REPORTS);
      index.gathering();
      const ids = new Set(left.map(({ id }) => id));
      index.remove(REPORTS.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
      expect(index.size).toBe(left.length);
      expect(index.gathering()).toEqual(gatheredAtOnce(left));
    }), { numRuns: 8 });
  });

  it('takes a report of an id that it holds in its place', () => {
    const index = new GatherIndex();
    index.add(REPORTS.slice(0, 40).map((report) => ({ ...report, text: 'Nothing yet.' })));
    index.add(REPORTS.slice(0, 40));
    expect(index.gathering()).toEqual(gatheredAtOnce(REPORTS.slice(0, 40)));
  });

  it('goes on from what was worked out in another run as if it had worked it out itself', () => {
    fc.assert(fc.property(fc.shuffledSubarray(REPORTS), fc.nat(60), (first, gone) => {
      const before = new GatherIndex();
      before.add(first);
      const worked = JSON.parse(JSON.stringify(before.workedOut())) as ReturnType<GatherIndex['workedOut']>;
      const after = new GatherIndex();
      after.restore(worked.ids.map((id) => before.saved(id)!), worked);
      expect(after.gathering()).toEqual(before.gathering());
      after.remove(first.slice(0, gone).map(({ id }) => id));
      expect(after.gathering()).toEqual(gatheredAtOnce(first.slice(gone)));
      after.add(REPORTS);
      expect(after.gathering()).toEqual(gatheredAtOnce(REPORTS));
    }), { numRuns: 8 });
  });

  it('gathers what was saved and loaded like the reports themselves', () => {
    const before = new GatherIndex();
    before.add(REPORTS);
    const after = new GatherIndex();
    after.load(REPORTS.map(({ id }) => before.saved(id)!));
    expect(after.gathering()).toEqual(before.gathering());
    expect(before.saved('nobody')).toBeNull();
  });

  it('refuses bytes that are not whole, or of another version', () => {
    const index = new GatherIndex();
    index.add(REPORTS.slice(0, 1));
    const saved = index.saved(REPORTS[0]!.id)!;
    expect(() => { index.load([saved.subarray(0, -1)]); }).toThrow(RangeError);
    expect(() => { index.load([new Uint8Array(3)]); }).toThrow(RangeError);
    expect(() => { index.load([saved.with(0, 99)]); }).toThrow(/version 99/);
  });
});
