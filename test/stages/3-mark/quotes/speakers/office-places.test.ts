import { describe, expect, it } from 'vitest';
import { Cast } from '../../../../../src/stages/3-mark/quotes/speakers/cast.ts';
import { isLastNamed, isOfPlace, placeInPhrase } from '../../../../../src/stages/3-mark/quotes/speakers/office-places.ts';
import { readText } from '../read.ts';
import { tokenOf, viewIn } from '../view-of.ts';

function castIn(text: string): { readonly view: ReturnType<typeof viewIn>; readonly cast: Cast } {
  const view = viewIn(text);
  return { view, cast: new Cast(view.tokens, readText(text).names) };
}

describe('the place of an office', () => {
  it.each([
    ['Then the Idaho congressman left.', 'congressman', { name: 'Idaho', behind: false }],
    ['Then the governor of New Mexico left.', 'governor', { name: 'New Mexico', behind: true }],
    ['Then the former governor left.', 'governor', null],
    ['Then the Republican governor left.', 'governor', null],
  ])('in a phrase: %s', (text, head, place) => {
    const { view, cast } = castIn(text);
    expect(placeInPhrase(view, cast, view.chunks[view.chunkAt[tokenOf(view, head)]!]!)).toEqual(place);
  });

  it.each([
    ['Rep. Ada Quill, R-Idaho, left.', true],
    ['Rep. Ada Quill (D-Idaho) left.', true],
    ['Idaho Rep. Ada Quill left.', true],
    ['Rep. Ada Quill of Ohio left.', false],
    ['Ohio Rep. Ada Quill left Idaho.', false],
    ['Rep. Ada Quill left Idaho.', null],
  ])('beside a name: %s', (text, told) => {
    const { view, cast } = castIn(text);
    const id = cast.entities.find(({ name }) => name === 'Ada Quill')!.id;
    expect(isOfPlace(view, cast, id, 'Idaho')).toBe(told);
  });

  it('is taken from nobody but the person last named', () => {
    const text = 'Gov. Ada Quill met Mayor Bram Osten in Tarn. The governor left.';
    const { cast } = castIn(text);
    const id = (name: string): string => cast.entities.find((e) => e.name === name)!.id;
    expect(isLastNamed(cast, id('Bram Osten'), text.length)).toBe(true);
    expect(isLastNamed(cast, id('Ada Quill'), text.length)).toBe(false);
  });
});
