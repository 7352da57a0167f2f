import { describe, expect, it } from 'vitest';
import { Skipped } from '../../../../../src/stages/3-mark/quotes/contents/skipped.ts';
import { tokenOf, viewIn } from '../view-of.ts';

const TEXT = 'Ada Quill told reporters on Monday, after it rained, that “the wall” was gone.';

describe('what lies between a cue and a start to its right', () => {
  const view = viewIn(TEXT);
  const head = tokenOf(view, 'told');
  const countedAt = (skipped: Skipped, start: number): readonly number[] => {
    skipped.upTo(view, start);
    const { chunks, starters, that, comma, verb, quote } = skipped;
    return [chunks, starters, that, comma, verb, quote];
  };

  it('is nothing right behind the cue', () => {
    expect(countedAt(new Skipped(head), head + 1)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is the phrases, marks, verbs, openers and quotations up to the start', () => {
    const [chunks, starters, that, comma, verb, quote] = countedAt(new Skipped(head), tokenOf(view, 'gone'));
    expect(chunks).toBeGreaterThan(2);
    expect(starters).toBeGreaterThan(0);
    expect([that !== 0, comma, verb, quote]).toEqual([true, 1, 1, 1]);
  });

  it('is the same whether starts come in order or not', () => {
    const one = new Skipped(head);
    for (let start = head + 1; start < view.tokens.count; start++) expect(countedAt(one, start)).toEqual(countedAt(new Skipped(head), start));
    expect(countedAt(one, head + 2)).toEqual(countedAt(new Skipped(head), head + 2));
  });
});
