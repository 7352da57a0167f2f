import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import type { Time } from '../../../src/model/figure.ts';
import { headingOf } from '../../../src/stages/5-gather/heading.ts';

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

  it('cuts a long sentence at a word', () => {
    const { title } = headingOf(report(`The harbour ${'master and the crane '.repeat(20)}fell.`));
    expect(title.length).toBeLessThanOrEqual(111);
    expect(title).toMatch(/^The harbour .*\p{L}…$/u);
  });
});
