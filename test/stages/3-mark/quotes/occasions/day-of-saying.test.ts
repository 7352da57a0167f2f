import { describe, expect, it } from 'vitest';
import type { Time } from '../../../../../src/model/figure.ts';
import { readText } from '../read.ts';

/** The days of all quotations of a text in which Monday is the third of May and so on. */
function daysOf(text: string): readonly (string | null)[] {
  const times = Array.from(text.matchAll(/Monday|Tuesday|Saturday/g), (found): Time => {
    const value = { Monday: '2032-05-03', Tuesday: '2032-05-04', Saturday: '2032-05-01' }[found[0]]!;
    return { span: [found.index, found.index + found[0].length], type: 'DATE', value, edtf: value };
  });
  return readText(text, times).quotes.map(({ occasion }) => occasion?.when ?? null);
}

describe('the day on which words were said', () => {
  it.each([
    ['Ada Quill said on Tuesday that the quay would close.', ['2032-05-04']],
    ['On Tuesday, the minister, Ada Quill, who leads the talks, said the quay would close.', ['2032-05-04']],
    ['Ada Quill said six men were missing from the hall, where the roof fell on Saturday.', [null]],
    ['Ada Quill, who visited the quay on Tuesday, said the quay would close.', [null]],
    ['The ministry told parents “to stay calm” and shut the schools until Tuesday.', [null]],
    ['The ministry urged parents “to stay calm” through Tuesday.', [null]],
    ['The ministry told parents “to stay calm” and shut the schools on Tuesday.', [null]],
    ['Bram Osten quit on Tuesday, a day after Ada Quill said the quay would close.', [null]],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it('holds for the next words unless a side clause alone tells it', () => {
    expect(daysOf('Ada Quill said on Tuesday that the quay would close. “It is over,” she said.')).toEqual(['2032-05-04', '2032-05-04']);
    expect(daysOf('Ada Quill, who on Tuesday said the quay “would close”, denied that she had been asked to go. “It is over,” she said.')).toEqual(['2032-05-04', null, null]);
  });
});
