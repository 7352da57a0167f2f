import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, wordLikeness } from '../../../src/text/align/align.ts';

/** Edits as `kind<words of a|words of b>`. */
function shown(a: string, b: string): string[] {
  return alignWords(a, b).map((edit) => `${edit.kind}<${a.slice(...edit.a)}|${b.slice(...edit.b)}>`);
}

describe('alignWords', () => {
  it('names what was added, changed and kept, whatever the typography', () => {
    expect(shown('The U.S. will spend 5 percent of their budgets', 'the US will not spend 5% of GDP')).toEqual([
      'same<The U.S. will|the US will>', 'added<|not>', 'same<spend 5 percent of|spend 5% of>', 'changed<their budgets|GDP>',
    ]);
  });

  it('finds a stretch that moved', () => {
    expect(shown('alpha beta gamma one two three four delta', 'one two three four alpha beta gamma delta')).toContain('moved<alpha beta gamma|alpha beta gamma>');
  });

  it('aligns scripts without spaces unit by unit', () => {
    expect(shown('我们很高兴见到你', '我们高兴见到你')).toEqual(['same<我们|我们>', 'dropped<很|>', 'same<高兴见到你|高兴见到你>']);
  });

  const text = fc.array(fc.constantFrom('bridge', 'mayor', 'frost', 'crowns', 'council', 'the', 'Orla'), { maxLength: 30 }).map((words) => words.join(' '));

  it('loses no word of either text, and mirrors when the texts change places', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const edits = alignWords(a, b);
      const wordsA = edits.flatMap((edit) => a.slice(...edit.a).split(' ')).filter((word) => word !== '').sort();
      expect(wordsA).toEqual(a.split(' ').filter((word) => word !== '').sort());
      const back = alignWords(b, a).map(({ kind, a: x, b: y }) => ({ kind: kind === 'added' ? 'dropped' : kind === 'dropped' ? 'added' : kind, a: y, b: x }));
      const key = (edit: { kind: string; a: readonly number[]; b: readonly number[] }): string => JSON.stringify([edit.kind, edit.a, edit.b]);
      expect(back.map(key).sort()).toEqual(edits.map(key).sort());
    }));
  });

  it('says that a text is the same as itself', () => {
    fc.assert(fc.property(text, (a) => {
      expect(alignWords(a, a).every(({ kind }) => kind === 'same')).toBe(true);
      expect(wordLikeness(a, a)).toBe(1);
    }));
  });
});
