import { describe, expect, it } from 'vitest';
import { dateOf, Namer } from '../../../../src/stages/5-gather/events/naming.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';
import { Profiler } from '../../../../src/stages/5-gather/profiles/profiler.ts';
import { Slabs } from '../../../../src/stages/5-gather/profiles/slabs.ts';
import { reportOf } from '../../../support/account.ts';

const text = 'The harbour crane of Dovermouth fell on Sunday. Two dockers, Petra Halvorsen said, were hurt when the crane fell.';

function titleOf(...titles: (string | null)[]): string {
  const profiler = new Profiler(new Slabs());
  const sample: Profile[] = titles.map((title, k) => profiler.profile(reportOf(`r${k}`, text, { title })));
  return new Namer().titleOf(sample);
}

describe('the title of an event', () => {
  it('is that whose words its reports turn on', () => {
    expect(titleOf('A sad day by the sea', 'Harbour crane falls in Dovermouth', 'What we know so far')).toBe('Harbour crane falls in Dovermouth');
  });

  it('is no question, and not too long, where another will do', () => {
    expect(titleOf('Why did the Dovermouth harbour crane fall?', 'Dovermouth crane falls')).toBe('Dovermouth crane falls');
    expect(titleOf(`Dovermouth harbour crane fell on ${'a very long and quite empty afternoon '.repeat(3)}`, 'Dovermouth crane fell')).toBe('Dovermouth crane fell');
  });

  it('does not speak to its reader where another will do', () => {
    expect(titleOf('Your report on the Dovermouth harbour crane', 'Crane falls in Dovermouth')).toBe('Crane falls in Dovermouth');
    expect(titleOf('Letters: the Dovermouth harbour crane', 'Crane falls in Dovermouth')).toBe('Crane falls in Dovermouth');
  });

  it('is a whole sentence before one that is cut', () => {
    const profiler = new Profiler(new Slabs());
    const sentences = ['The tall harbour crane of Dovermouth fell on two dockers and on Petra Halvorsen of the harbour board in Dovermouth on a quiet Sunday.', 'Harbour crane of Dovermouth fell.'];
    const sample = sentences.map((sentence, k) => profiler.profile(reportOf(`r${k}`, `${sentence} ${text}`, { title: null, sentences: [[0, sentence.length]] })));
    expect(new Namer().titleOf(sample)).toBe('Harbour crane of Dovermouth fell');
  });

  it('is a report\'s own before the opening of one that has none', () => {
    expect(titleOf(null, 'A sad day')).toBe('A sad day');
  });
});

describe('the full stop of a title', () => {
  it.each([
    ['Dovermouth crane falls.', 'Dovermouth crane falls'],
    ['Dovermouth crane falls..', 'Dovermouth crane falls'],
    ['Dovermouth crane costs up 3.5%.', 'Dovermouth crane costs up 3.5%'],
    ['Dovermouth crane falls...', 'Dovermouth crane falls...'],
    ['Dovermouth crane sold to the U.S.', 'Dovermouth crane sold to the U.S.'],
    ['Dovermouth crane made by Halvorsen Inc.', 'Dovermouth crane made by Halvorsen Inc.'],
    ['Dovermouth crane: plan B.', 'Dovermouth crane: plan B.'],
    ['.', '.'],
  ])('%s', (title, expected) => {
    expect(titleOf(title)).toBe(expected);
  });
});

describe('dateOf', () => {
  it('is the day that most say it happened, else the earliest publication', () => {
    expect(dateOf([{ happened: '2031-03-02', published: null }, { happened: '2031-03-01', published: null }, { happened: '2031-03-02', published: '2031-02-01' }])).toBe('2031-03-02');
    expect(dateOf([{ happened: null, published: '2031-03-04T09:00' }, { happened: null, published: '2031-03-05' }])).toBe('2031-03-04');
    expect(dateOf([{ happened: null, published: null }])).toBeNull();
  });
});
