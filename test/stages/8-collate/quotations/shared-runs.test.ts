import { describe, expect, it } from 'vitest';
import type { Prepared, PreparedWord } from '../../../../src/stages/8-collate/prepared.ts';
import { indexRuns } from '../../../../src/stages/8-collate/quotations/shared-runs.ts';

describe('indexRuns', () => {
  it('gives no place that is another report\'s, however many words a report has', () => {
    const word = (key: string): PreparedWord => ({ start: 0, end: 1, key, sentence: 0, utterance: -1, aside: false });
    const page = (words: readonly PreparedWord[]): Prepared => ({ report: undefined as never, words, places: new Map(), sentences: [], utterances: [], marks: undefined as never });
    const book = Array.from({ length: (1 << 20) + 5 }, () => word('quay'));
    book.splice(-3, 3, word('ferry'), word('boat'), word('mole'));
    const { places } = indexRuns([page(book), page([word('ferry'), word('boat'), word('mole')])]);
    expect([...places.values()].map((list) => list.map((place) => place >> 20))).toEqual([Array.from({ length: 400 }, () => 0), [1]]);
  });
});
