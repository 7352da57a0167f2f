import { describe, expect, it } from 'vitest';
import { Prose } from '../../../../bench/generate/prose.ts';
import { Random } from '../../../../bench/generate/random.ts';
import { Aligner } from '../../../../src/stages/4-match/kernel/aligner.ts';

describe('Aligner', () => {
  const prose = new Prose(new Random(3), 2000);
  const shared = prose.paragraph();
  const texts = Array.from({ length: 6 }, (_, k) => `${prose.paragraphs(200 * k).join('\n')}\n${shared}`);

  it('asks for the text that others are looked for in once, while it stays the same', () => {
    const asked: number[] = [];
    const aligner = new Aligner((document) => { asked.push(document); return texts[document]!; });
    for (const [whole, other] of [[4, 1], [4, 2], [4, 3], [5, 4], [5, 5]] as const) expect(aligner.align(whole, other).length).toBeGreaterThan(0);
    expect(asked).toEqual([4, 1, 2, 3, 5, 4, 5]);
  });
});
