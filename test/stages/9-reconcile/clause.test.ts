import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { clauseAround } from '../../../src/stages/9-reconcile/clause.ts';

const clauseIn = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return text.slice(...clauseAround(text, [0, text.length], [start, start + words.length])).trim();
};

describe('clauseAround', () => {
  it.each([
    ['The dyke broke in May; the quay held until June.', 'May', 'The dyke broke in May'],
    ['The dyke broke in May; the quay held until June.', 'June', 'the quay held until June.'],
    ['The dyke broke in May, but the quay held until June.', 'May', 'The dyke broke in May'],
    ['The dyke — built in 1950 — broke in May.', '1950', 'built in 1950'],
    ['The old, wide dyke broke in May.', 'May', 'The old, wide dyke broke in May.'],
    ['They hold from 5 - 7 boats in May.', 'May', 'They hold from 5 - 7 boats in May.'],
  ])('in "%s" of “%s” is “%s”', (text, words, clause) => {
    expect(clauseIn(text, words)).toBe(clause);
  });

  test('lies in its sentence and holds its place', () => {
    fc.assert(fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, before) => {
      fc.pre(text.length > 0);
      const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      const sentence: Span = [before.length, before.length + text.length];
      const [start, end] = clauseAround(before + text, sentence, [sentence[0] + from, sentence[0] + to + 1]);
      expect(sentence[0] <= start && start <= sentence[0] + from && sentence[0] + to + 1 <= end && end <= sentence[1]).toBe(true);
    }));
  });
});
