import { describe, expect, it } from 'vitest';
import { citationText, citedPassage } from '../../../src/exchange/digest/citation.ts';
import { placeOf, sampleAccount } from '../../support/account.ts';

const [first, second] = sampleAccount().reports as [ReturnType<typeof sampleAccount>['reports'][number], ReturnType<typeof sampleAccount>['reports'][number]];

describe('citedPassage', () => {
  it('shows words of a quotation with the clause that governs them, and who said them', () => {
    expect(citedPassage(first, placeOf(first, 'before the frost').span)).toMatchObject({
      words: 'before the frost', clause: expect.stringContaining('would not close'), polarity: expect.stringContaining('denied'), speaker: 'Ilse Brandt',
      report: '“Bridge to stay open”, Orla Courier', day: '4 March 2031',
    });
  });

  it('shows a report’s own words by themselves', () => {
    expect(citedPassage(second, placeOf(second, '6 million crowns').span)).toEqual({
      words: '6 million crowns', clause: '', polarity: '', speaker: '', occasion: '', report: '“Orla bridge repair”, Valley Post', day: 'day unknown',
    });
  });

  it('says that nobody is known to have spoken, and who passed the words on', () => {
    const unknown = { ...first, quotes: first.quotes.map((quote) => ({ ...quote, speaker: null, relayedBy: 'e1' })) };
    expect(citedPassage(unknown, placeOf(first, 'frost').span).speaker).toBe('speaker not known, passed on by Ilse Brandt');
  });
});

describe('citationText', () => {
  it('has a line for the words, the speaker, the report and the address', () => {
    expect(citationText({ ...citedPassage(first, placeOf(first, 'before the frost').span), clause: 'would not close', polarity: 'denied', occasion: 'at the quay' }, '/p/1').split('\n'))
      .toEqual(['would not close … “before the frost” [denied]', '— Ilse Brandt, at the quay', '“Bridge to stay open”, Orla Courier, 4 March 2031', '/p/1']);
  });

  it('leaves out what is not known', () => {
    expect(citationText(citedPassage(second, placeOf(second, '6 million crowns').span), '/p/2').split('\n'))
      .toEqual(['“6 million crowns”', '“Orla bridge repair”, Valley Post, day unknown', '/p/2']);
  });
});
