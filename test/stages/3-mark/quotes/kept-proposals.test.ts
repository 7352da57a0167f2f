import { expect, test } from 'vitest';
import { englishModel } from '../../../../src/language/en/model/load.ts';
import { Features } from '../../../../src/language/features.ts';
import { keptProposals } from '../../../../src/stages/3-mark/quotes/kept-proposals.ts';
import { proposals } from '../../../../src/stages/3-mark/quotes/proposals.ts';
import { tokenOf, viewIn } from './view-of.ts';

function keptIn(text: string, taken: readonly string[] = []): { readonly likely: string[]; readonly scores: number[] } {
  const view = viewIn(text);
  const features = new Features();
  const all = proposals(view, englishModel(), features);
  const { likely } = keptProposals(view, englishModel(), features, all, new Set(taken.map((word) => tokenOf(view, word))));
  const word = (i: number): string => text.slice(view.tokens.starts[i], view.tokens.ends[i]);
  return { likely: likely.map(({ head }) => word(head)), scores: likely.map(({ score }) => score) };
}

test('a plain verb of speech with its speaker is kept', () => {
  expect(keptIn('The dam will hold until May, Ada Quill said.').likely).toEqual(['said']);
});

test('what a set construction leaves no doubt about needs no odds', () => {
  expect(keptIn('Ada Quill was quoted as saying the dam would hold.')).toEqual({ likely: ['saying'], scores: [3] });
});

test.each([
  'The crews will have their say on the dam in March.',
  'The quake struck the coast of Norvath.',
])('what tells nothing said is not kept: %s', (text) => {
  expect(keptIn(text).likely).toEqual([]);
});

test('a cue that is taken already is not kept twice', () => {
  expect(keptIn('The dam will hold until May, Ada Quill said.', ['said']).likely).toEqual([]);
});
