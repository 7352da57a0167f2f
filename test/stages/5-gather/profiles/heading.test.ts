import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/model/span.ts';
import type { Time } from '../../../../src/model/figure.ts';
import { headingOf } from '../../../../src/stages/5-gather/profiles/heading.ts';

/** A report of one sentence a line, in which the stretches told are marked as times. */
function report(text: string, ...times: string[]): Parameters<typeof headingOf>[0] {
  let at = 0;
  const sentences = text.split('\n').map((line): Span => [at, (at += line.length + 1) - 1]);
  return { text, title: null, sentences, times: times.map((words) => ({ span: [text.indexOf(words), text.indexOf(words) + words.length] }) as unknown as Time) };
}

describe('headingOf', () => {
  it('is the title where there is one', () => {
    expect(headingOf({ ...report('Some text.'), title: ' Dyke holds ' })).toEqual({ title: 'Dyke holds', titled: true });
  });

  it('passes over lines of dates and places', () => {
    const text = 'Updated: Monday, March 3, 2031, 9:40\nDovermouth Harbour\nThe old crane of the harbour fell on Sunday.\nNobody was hurt by it at all.';
    expect(headingOf(report(text, 'Monday, March 3, 2031, 9:40', 'Sunday'))).toEqual({ title: 'The old crane of the harbour fell on Sunday.', titled: false });
  });

  it('takes the first sentence where none says more', () => {
    expect(headingOf(report('Crane falls\nNo word yet')).title).toBe('Crane falls');
    expect(headingOf(report('')).title).toBe('');
  });

  it.each([
    ['The harbour board of Dovermouth closed its oldest crane on Sunday after two dockers were hurt by a load of timber that fell.', 'The harbour board of Dovermouth closed its oldest crane on Sunday after two dockers were hurt…'],
    ['Petra Halvorsen named the four dockers who will speak for the others on Monday, the harbour master having refused to hear her again.', 'Petra Halvorsen named the four dockers who will speak for the others on Monday…'],
    ['The old harbour crane, which fell, was stormed in the end by at least two hundred and forty angry dockers of Dovermouth.', 'The old harbour crane, which fell, was stormed in the end by at least two hundred…'],
    ['The harbour board of Dovermouth can no longer bear the whole cost of “repairs in the dark,” the harbour master Petra Halvorsen warned.', 'The harbour board of Dovermouth can no longer bear the whole cost of “repairs in the dark”…'],
  ])('cuts a long sentence where a phrase ends', (sentence, title) => {
    expect(headingOf(report(sentence)).title).toBe(title);
  });

  it('cuts a sentence without phrases at a word, and a word without end anywhere', () => {
    const { title } = headingOf(report(`Dovermouth ${'harbour crane '.repeat(20)}fell.`));
    expect(title.length).toBeLessThanOrEqual(111);
    expect(title).toMatch(/^Dovermouth .*(?:harbour|crane)…$/);
    expect(headingOf(report('x'.repeat(500))).title).toBe(`${'x'.repeat(110)}…`);
  });
});
