import { describe, expect, it } from 'vitest';
import type { Prepared, PreparedWord } from '../../../../src/stages/8-collate/prepared.ts';
import { indexRuns } from '../../../../src/stages/8-collate/quotations/shared-runs.ts';
import { WordForms } from '../../../../src/stages/8-collate/word-forms.ts';

const forms = new WordForms();
const word = (key: string): PreparedWord => ({ start: 0, end: 1, key, form: forms.of(key), sentence: 0, utterance: -1, aside: false });
/** A report of some words, those of `quoted` (indexes) between quotation marks. */
const page = (words: readonly PreparedWord[], quoted: readonly number[] = []): Prepared => ({
  report: undefined as never, words, places: () => new Map(), sentences: [], marks: undefined as never,
  utterances: quoted.length === 0 ? [] : [{ index: 0, stretches: [], words: quoted, quote: null, spoilt: () => null }],
});

describe('indexRuns', () => {
  it('gives no place that is another report\'s, however many words a report has', () => {
    const book = Array.from({ length: (1 << 20) + 5 }, () => word('quay'));
    book.splice(-3, 3, word('ferry'), word('boat'), word('mole'));
    const { places } = indexRuns([page(book, [0, 1, 2]), page([word('ferry'), word('boat'), word('mole')], [0, 1, 2])]);
    expect([...places.values()].map((list) => list.map((place) => place >> 20))).toEqual([Array.from({ length: 400 }, () => 0), [1]]);
  });

  it('holds the runs that somebody quotes, wherever they stand, and no others', () => {
    const said = ['ferry', 'boat', 'mole', 'quay', 'ferry', 'boat', 'mole'].map(word);
    const { places } = indexRuns([page(said, [0, 1, 2]), page(['old', 'ferry', 'boat', 'mole'].map(word))]);
    expect([...places.values()]).toEqual([[0, 4, (1 << 20) + 1]]);
  });
});
