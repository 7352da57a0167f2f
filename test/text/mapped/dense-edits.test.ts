import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinEdits } from '../../../src/text/mapped/dense-edits.ts';
import { applyEdits, identityText, type Edit } from '../../../src/text/mapped/mapped.ts';

/** One edit at every `step` units of a text of `count` such steps; every fourth unit edited is replaced, the others go. */
const comb = (count: number, step: number): { text: string; edits: Edit[] } => ({
  text: `#${'é'.repeat(step - 1)}`.repeat(count),
  edits: Array.from({ length: count }, (_, i): Edit => ({ span: [i * step, i * step + 1], text: i % 4 === 0 ? '+' : '' })),
});

describe('thinEdits', () => {
  it('leaves edits that are not dense as they are', () => {
    const { text, edits } = comb(5_000, 3);
    expect(thinEdits(text, edits, () => true).edits).toBe(edits);
  });

  it('joins dense ones into a number that the length bounds, with the same text and a map that is true', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), (step) => {
      const { text, edits } = comb(20_000, step);
      const source = identityText(text, 'utf-8');
      const thinned = thinEdits(text, edits, () => true);
      expect(thinned.edits.length).toBeLessThanOrEqual(text.length / 256 + 1);
      expect(thinned.firsts.map((i) => edits[i]!.span[0])).toEqual(thinned.edits.map(({ span }) => span[0]));
      const [whole, bare] = [applyEdits(source, edits), applyEdits(source, thinned.edits)];
      expect(bare.text).toBe(whole.text);
      const covered = bare.map.reduce((sum, { raw }) => sum + raw[1] - raw[0], 0);
      expect(covered).toBeGreaterThanOrEqual(whole.map.reduce((sum, { raw }) => sum + raw[1] - raw[0], 0));
      const bytes = Buffer.from(text);
      for (const { kind, span, raw } of bare.map) if (kind === 'identity') expect(bytes.toString('utf8', ...raw)).toBe(bare.text.slice(...span));
    }), { numRuns: 9 });
  });

  it('joins nothing that may not be joined, and nothing across a wide gap', () => {
    const { text, edits } = comb(20_000, 3);
    expect(thinEdits(text, edits, (i) => i % 2 === 1).edits).toHaveLength(10_000);
    const apart = `${text}${' '.repeat(100)}#`;
    const last: Edit = { span: [apart.length - 1, apart.length], text: '' };
    expect(thinEdits(apart, [...edits, last], () => true).edits.at(-1)).toEqual(last);
  });
});
