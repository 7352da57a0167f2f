import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Each quotation of a text as its speaker, its polarity where that is not plain, and its words. */
function said(text: string): string[] {
  const { quotes, entities } = readText(text);
  return quotes.map((q) => {
    const name = entities.find(({ id }) => id === q.speaker)?.name ?? 'nobody';
    return `${name}${q.polarity === 'affirmed' ? '' : ` (${q.polarity})`}: ${q.content.map(([a, b]) => text.slice(a, b)).join(' ')}`;
  });
}

describe('a second verb of one speaker', () => {
  it.each([
    ['Quill said the bid for Tarn was hopeless and in sweeping remarks suggested that the port should close.', ['the bid for Tarn was hopeless', 'that the port should close']],
    ['Quill said the quay was safe and urged families to return.', ['the quay was safe', 'families to return']],
    ['Quill said the plan was sound, but cautioned that the money was short.', ['the plan was sound', 'that the money was short']],
    ['Quill told the council the bridge was weak and later in the day demanded that it be shut.', ['the bridge was weak', 'that it be shut']],
    ['Quill said the port would stay open and accused the board of waste.', ['the port would stay open', 'the board of waste']],
  ])('parts what is told: %s', (text, words) => {
    expect(said(text)).toEqual(words.map((one) => `Quill: ${one}`));
  });

  it('denies what it rules out, and nothing of the first', () => {
    expect(said('Quill said that the toll should rise and ruled out a refund.')).toEqual(['Quill: that the toll should rise', 'Quill (negated): a refund']);
    expect(said('Quill said that if crews are sent, they should be “part of a joint team” and ruled out the possibility that ferries would be used.')).toEqual([
      'Quill (conditional): that if crews are sent, they should be “part of a joint team”',
      'Quill (negated): the possibility that ferries would be used',
    ]);
  });

  it.each([
    'Quill said the report showed losses and warned of cuts.',
    'Quill said he has not held dinners and never called a donor.',
    'Quill said the road was closed and guarded by police.',
    'Quill said the board was late and the mayor warned the crews.',
  ])('leaves what another may be the subject of: %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});
