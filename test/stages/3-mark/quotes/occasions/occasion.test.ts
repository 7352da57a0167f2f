import { expect, it } from 'vitest';
import type { Time } from '../../../../../src/model/figure.ts';
import { readText } from '../read.ts';

const occasionOf = (text: string): unknown => readText(text).quotes.at(-1)!.occasion;

it.each([
  ['Speaking to reporters in Germany, Ada Quill said the quay would close.', { when: null, where: 'Germany', to: 'reporters', event: null }],
  ['“We build,” Ada Quill told lawmakers.', { when: null, where: null, to: 'lawmakers', event: null }],
  ['“We build,” Ada Quill said during a press conference in Vienna.', { when: null, where: 'Vienna', to: null, event: 'press conference' }],
  ['Ada Quill spoke at length. She said the quay would close.', null],
  ['“We build,” the port said in a statement.', { when: null, where: null, to: null, event: 'statement' }],
  ['“We build,” Ada Quill said of her call with Ferro, later adding that Orun “is tired of floods.”', null],
  ['Ada Quill spoke with leaders Bram Osten and Oona Reiss about the quay on Monday. “We have agreed to build,” Quill said.', null],
  ['The text quotes from the Norvath Conference of Harbour Masters’ letters saying “cuts hurt the poor”.', null],
  ['Setting the tone for the 12th Congress, Ada Quill said “the quay is shut”.', null],
  ['“We build,” Ada Quill said at the Sellin Port Conference.', { when: null, where: null, to: null, event: 'Sellin Port Conference' }],
  ['Speaking with reporters in Vienna, Ada Quill said the quay would close.', { when: null, where: 'Vienna', to: 'reporters', event: null }],
])('%s', (text, expected) => {
  expect(occasionOf(text)).toEqual(expected);
});

const timed = (text: string, ...days: readonly (readonly [string, string])[]): (string | null)[] => {
  const times = days.map(([words, edtf], i) => {
    const at = text.indexOf(words);
    return { id: `t${i + 1}`, span: [at, at + words.length], type: 'DATE', value: edtf, edtf } as Time;
  });
  return readText(text, times).quotes.map(({ occasion }) => occasion?.when ?? null);
};

it('takes a month right behind the cue for the time of saying, and no day of other words', () => {
  const text = 'Ada Quill declared back in May that the quay “will never close”, a far cry from the speech she gave Thursday night.';
  expect(timed(text, ['May', '2031-05'], ['Thursday night', '2031-07-03'])).toEqual(['2031-05']);
});

it('takes no day on which a recording was handed round for that of saying', () => {
  expect(timed('“We build,” Ada Quill said, according to a tape that clerks handed round on Friday.', ['Friday', '2031-07-04'])).toEqual([null]);
  expect(timed('“We build,” Ada Quill said on Friday.', ['Friday', '2031-07-04'])).toEqual(['2031-07-04']);
});

it('does not take what lies some hours or days back for the occasion', () => {
  expect(occasionOf('Hours after the meeting, Ada Quill said the quay would close.')).toBeNull();
  expect(occasionOf('Two days after the summit, Ada Quill said the quay would close.')).toBeNull();
  expect(occasionOf('“We build,” Ada Quill said Monday after the meeting.')).toEqual({ when: null, where: null, to: null, event: 'meeting' });
  expect(occasionOf('After the meeting, Ada Quill said the quay would close.')).toEqual({ when: null, where: null, to: null, event: 'meeting' });
});

it('takes no day of a thing that the words may be about, but that of a meeting at which they were said', () => {
  expect(timed('Denying it was to blame for Sunday’s fire, Ada Quill said the line was “old steel”.', ['Sunday', '2031-07-06'])).toEqual([null]);
  expect(timed('Ada Quill said a gate “would not have prevented” Sunday’s fire.', ['Sunday', '2031-07-06'])).toEqual([null]);
  expect(timed('“We build,” Ada Quill said at Tuesday’s meeting.', ['Tuesday', '2031-07-08'])).toEqual(['2031-07-08']);
});

it('does not take what was ahead for the occasion', () => {
  expect(occasionOf('“We build,” Ada Quill said ahead of the debate.')).toBeNull();
  expect(occasionOf('“We build,” Ada Quill said during the debate.')).toEqual({ when: null, where: null, to: null, event: 'debate' });
});
