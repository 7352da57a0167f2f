import { describe, expect, it } from 'vitest';
import { Tag } from '../../../../../src/language/tagger.ts';
import { tokenOf, viewIn } from '../view-of.ts';

describe('what is mended in the word classes', () => {
  it.each<[string, string, keyof typeof Tag]>([
    ['“It fell,” Lynch said.', 'lynch', 'propn'], ['Hunt warned of rain.', 'hunt', 'propn'], ['Her sister, Jo Marant, said it fell.', 'marant', 'propn'],
    ['Outside, the neighbours said it rained.', 'outside', 'adv'], ['“It fell,” warned islander Mairi Beaton.', 'islander', 'noun'],
    ['The Harbour Gazette reports that it fell.', 'reports', 'verb'], ['The skipper said that it fell.', 'that', 'sconj'],
    ['“It fell,” the letter states.', 'states', 'verb'], ['“It fell,” the Tide report notes. “Then it rained.”', 'notes', 'verb'],
  ])('in "%s" "%s" is %s', (text, word, tag) => {
    const view = viewIn(text);
    expect(view.tags[tokenOf(view, word)]).toBe(Tag[tag]);
  });

  it.each<[string, string, keyof typeof Tag]>([
    ['They lynch nobody.', 'lynch', 'propn'], ['They stood outside the hall.', 'outside', 'noun'], ['The reports came late.', 'reports', 'verb'],
  ])('in "%s" "%s" is no %s', (text, word, tag) => {
    const view = viewIn(text);
    expect(view.tags[tokenOf(view, word)]).not.toBe(Tag[tag]);
  });
});
