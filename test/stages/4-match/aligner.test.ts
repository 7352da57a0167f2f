import { describe, expect, it } from 'vitest';
import { Prose } from '../../../bench/generate/prose.ts';
import { Random } from '../../../bench/generate/random.ts';
import { Aligner } from '../../../src/stages/4-match/aligner.ts';

describe('Aligner', () => {
  const prose = new Prose(new Random(3), 2000);
  const shared = prose.paragraph();
  const texts = Array.from({ length: 6 }, (_, k) => `${prose.paragraphs(200 * k).join('\n')}\n${shared}`);

  it('finds the same whether a text is read for the first time or has been kept', () => {
    const aligner = new Aligner((document) => texts[document]!);
    for (let other = 0; other < texts.length; other++) for (let whole = 0; whole < texts.length; whole++) {
      expect(aligner.align(whole, other)).toEqual(new Aligner((document) => texts[document]!).align(whole, other));
    }
  });

  it('asks no more for a text that it was given often', () => {
    const asked: number[] = [];
    const aligner = new Aligner((document) => { asked.push(document); return texts[document]!; });
    for (let whole = 0; whole < 5; whole++) aligner.align(whole, 5);
    expect(asked.filter((document) => document === 5)).toHaveLength(3);
  });
});
