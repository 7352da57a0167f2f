import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { lastSpeakers } from '../../../src/stages/9-reconcile/last-speaker.ts';

const report = (starts: readonly number[], paragraphs: readonly (readonly [number, number])[]): Report =>
  ({ quotes: starts.map((start, i) => ({ content: [[start, start + 3]], speaker: i % 4 === 3 ? null : `e${i}` })), paragraphs }) as unknown as Report;

describe('lastSpeakers', () => {
  it('gives who spoke last in the paragraph, and nobody of the one before', () => {
    const last = lastSpeakers(report([2, 12, 40], [[0, 30], [32, 60]]));
    expect([0, 2, 3, 12, 13, 29, 35, 40, 41].map(last)).toEqual([null, null, 'e0', 'e0', 'e1', 'e1', null, null, 'e2']);
  });

  it('says what a walk through all quotations says', () => {
    const places = fc.array(fc.nat(100), { maxLength: 20 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(fc.property(places, places, fc.nat(120), (starts, breaks, before) => {
      const paragraphs = breaks.slice(1).map((end, i): [number, number] => [breaks[i]!, end - 1]).filter(([start, end]) => start < end);
      const { quotes } = report(starts, paragraphs);
      const opens = paragraphs.find(([start, end]) => start <= before && before < end)?.[0] ?? 0;
      const walked = quotes.filter(({ content: [first] }) => first![0] >= opens && first![0] < before).at(-1);
      expect(lastSpeakers(report(starts, paragraphs))(before)).toBe(walked?.speaker ?? null);
    }));
  });
});
