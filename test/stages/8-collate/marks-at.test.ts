import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Span } from '../../../src/model/span.ts';
import { lastWordOf, marksAt } from '../../../src/stages/8-collate/marks-at.ts';

const report = (parts: object): Report => ({ entities: [], names: [], quotes: [], figures: [], ...parts }) as unknown as Report;
const person = (name: string, i: number): object => ({ id: `e${i}`, type: 'person', name, aliases: [], roles: [] });

describe('marksAt', () => {
  it('finds the names and figures of a stretch as a walk through all of them does', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]): Span => [start, start + length])).map((list) => list.sort((a, b) => a[0] - b[0]));
    fc.assert(fc.property(spans, fc.nat(60), fc.integer({ min: 1, max: 20 }), (list, start, length) => {
      const marks = list.map((span, value) => ({ span, value: value % 5 }));
      const at = marksAt(report({ names: marks, figures: marks }));
      const walked = marks.filter(({ span }) => span[0] < start + length && start < span[1]);
      expect(at.names().overlapping([start, start + length])).toEqual(walked);
      expect(at.figures().overlapping([start, start + length])).toEqual(walked);
      expect(at.figuresOf().get(3) ?? []).toEqual(marks.filter(({ value }) => value === 3));
    }));
  });

  it('finds a quotation by any of its stretches', () => {
    const quote = { content: [[0, 5], [20, 30]] };
    const quotes = marksAt(report({ quotes: [quote] })).quotes();
    expect([quotes.overlapping([4, 5]), quotes.overlapping([10, 11]), quotes.overlapping([29, 30])]).toEqual([[quote], [], [quote]]);
  });

  it('knows persons by their last names', () => {
    const entities = [...['Ilva Tarro', 'Venn', 'Tarro van Tarro'].map(person), { ...person('Kest Harbour', 9), type: 'place' }];
    const { ids, lastNames, lastWords } = marksAt(report({ entities })).persons();
    expect([[...ids], [...lastNames], [...lastWords]]).toEqual([['e0', 'e1', 'e2'], ['Tarro'], ['tarro', 'venn']]);
    expect(lastWordOf('Ilva Tarro')).toBe('tarro');
  });
});
