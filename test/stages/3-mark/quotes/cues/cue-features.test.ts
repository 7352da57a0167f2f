import { describe, expect, it } from 'vitest';
import { Features } from '../../../../../src/language/features.ts';
import { CUE_ROLES, cueFeatures } from '../../../../../src/stages/3-mark/quotes/cues/cue-features.ts';
import { wordHash } from '../../../../../src/text/words/tokens.ts';
import { tokenOf, viewIn } from '../view-of.ts';

const told = (text: string, word: string): { readonly features: readonly number[]; readonly roles: readonly number[] } => {
  const view = viewIn(text);
  const features = new Features();
  const roles = new Int32Array(CUE_ROLES);
  cueFeatures(view, tokenOf(view, word), features, roles);
  return { features: [...features.blends.slice(0, features.size)], roles: [...roles] };
};

describe('cueFeatures', () => {
  it('puts the cue, the heads of the phrases around it and its neighbours in their places', () => {
    const { roles } = told('Ada Quill said it fell.', 'said');
    expect(roles.slice(0, 5)).toEqual(['said', 'quill', 'it', 'it', 'quill'].map(wordHash));
    expect(roles[6]).toBe(wordHash('fell'));
  });

  it('is the same of the same words, and forgets what was collected before', () => {
    expect(told('Ada Quill said it fell.', 'said')).toEqual(told('Ada Quill said it fell.', 'said'));
    const view = viewIn('Ada Quill said it fell.');
    const features = new Features();
    for (let again = 0; again < 2; again++) cueFeatures(view, tokenOf(view, 'said'), features, new Int32Array(CUE_ROLES));
    expect(features.size).toBe(told('Ada Quill said it fell.', 'said').features.length);
  });

  it.each([
    ['another word', 'Ada Quill found it fell.', 'found'], ['another subject', 'The wall said it fell.', 'said'], ['marks around', '“Ada Quill said it fell.”', 'said'],
  ])('is other with %s', (_, text, word) => {
    expect(told(text, word).features).not.toEqual(told('Ada Quill said it fell.', 'said').features);
  });

  it('never collects more than there is room for', () => {
    expect(told(`${'Ada '.repeat(200)}said it fell${', and broke'.repeat(200)}.`, 'said').features.length).toBeLessThanOrEqual(256);
  });
});
