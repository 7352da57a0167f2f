import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../../src/stages/3-mark/figures/sentences.ts';
import { scanned } from './scanned.ts';

describe('sentenceAround', () => {
  const text = 'Rain fell. Twelve boats sailed.';
  const { scan } = scanned(text);

  it.each([[0, [0, 3]], [2, [0, 3]], [3, [3, 7]], [6, [3, 7]]])('lexeme %i lies in %j', (at, sentence) => {
    expect(sentenceAround(scan, [[0, 10], [11, 31]], at)).toEqual(sentence);
  });

  it('is the lexeme alone where no sentence holds it', () => {
    expect(sentenceAround(scan, [[11, 31]], 1)).toEqual([1, 2]);
    expect(sentenceAround(scan, [], 1)).toEqual([1, 2]);
  });
});
