import { describe, expect, it } from 'vitest';
import { ANY_SPOKEN_STANCE, ANY_STANCE_CUE, SPOKEN_STANCES, STANCE_CUES } from '../../../../src/language/en/deeds/stance-cues.ts';

describe('verb phrases of a stance', () => {
  it.each([
    ['Quill did not rule out a levy', 'open'], ['Quill ruled out a levy', 'rules-out'], ['Quill opposes the levy', 'against'], ['Quill called for a levy', 'demands'],
    ['Quill does not want a levy', 'against'],
  ])('"%s": the most particular first, %s', (words, stance) => {
    expect(STANCE_CUES.find(({ pattern }) => pattern.test(words))?.stance).toBe(stance);
  });

  it('of them all one pattern tells whether any is there', () => {
    for (const words of ['Quill opposes the levy', 'Quill met the council', 'They called for rain', '']) {
      expect(ANY_STANCE_CUE.test(words)).toBe(STANCE_CUES.some(({ pattern }) => pattern.test(words)));
      expect(ANY_SPOKEN_STANCE.test(words)).toBe(SPOKEN_STANCES.some(({ pattern }) => pattern.test(words)));
    }
  });
});
