import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../../../src/stages/3-mark/quotes/view/marks.ts';
import { segment } from '../../../../../src/stages/2-segment/index.ts';
import { tokenize } from '../../../../../src/text/words/tokenize.ts';

function inner(text: string): string[] {
  const { paragraphs, sentences } = segment(text, 'en');
  return findQuoted(tokenize(text), paragraphs, sentences).map((q) => text.slice(q.inner[0], q.inner[1]));
}

describe('findQuoted', () => {
  it.each([
    ['straight', '"We hear you," she said.', ['We hear you,']],
    ['curly', '“We hear you,” she said.', ['We hear you,']],
    ['guillemets', '«We hear you», she said.', ['We hear you']],
    ['low-high', '„We hear you“, she said.', ['We hear you']],
    ['doubled single', "''We hear you,'' she said.", ['We hear you,']],
    ['single', '‘We hear you,’ she said.', ['We hear you,']],
    ['nested', '“She said ‘no’ twice,” he said.', ['She said ‘no’ twice,']],
    ['an apostrophe', "The ministers’ plan isn't ready.", []],
    ['straight single around one word', "a 'crazy' plan", ['crazy']],
    ['a name given in brackets', 'Quay Pumps Inc. ("Quay Pumps") and Tide Ltd (together, the “Firms”) met.', []],
    ['words in brackets', 'The mayor (“I saw it,” he said) left (“a poor show”).', ['I saw it,', 'a poor show']],
    ['lost letters', "the '90s and 'em all", []],
    ['two in one sentence', '“One,” he said, “and two.”', ['One,', 'and two.']],
    ['a closer that is missing at the paragraph end', '“We go on.\n\nShe left.', ['We go on.']],
    ['a closer of the wrong form', '“We go on," she said.', ['We go on,']],
  ])('reads %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('tells a speech that runs over paragraphs', () => {
    const text = '“First we build.\n\n“Then we rest,” she said.';
    const { paragraphs, sentences } = segment(text, 'en');
    expect(findQuoted(tokenize(text), paragraphs, sentences).map((q) => [q.closed, q.continued])).toEqual([[false, false], [true, true]]);
  });

  it('gives ordered stretches inside the text for any run of marks', () => {
    const unit = fc.constantFrom('a ', 'b', '“', '”', '"', "'", '‘', '’', "''", '.', '\n', ' ', '«', '»');
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join('');
      const { paragraphs, sentences } = segment(text, 'en');
      let at = 0;
      for (const q of findQuoted(tokenize(text), paragraphs, sentences)) {
        expect(q.outer[0]).toBeGreaterThanOrEqual(at);
        expect(q.inner[0]).toBeLessThanOrEqual(q.inner[1]);
        expect(q.outer[0]).toBeLessThanOrEqual(q.inner[0]);
        expect(q.inner[1]).toBeLessThanOrEqual(q.outer[1]);
        at = q.outer[1];
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }));
  });
});
