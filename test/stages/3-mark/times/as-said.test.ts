import { expect, test } from 'vitest';
import { readReport } from '../../../../src/pipeline.ts';

// 2031-03-07 is a Friday.
const given = { id: 'a', title: null, outlet: null, url: null, published: '2031-03-07' };
const daysOf = async (text: string, plain = true): Promise<(string | null)[]> =>
  (await readReport({ bytes: new TextEncoder().encode(text), origin: 'a.txt', mediaType: 'text/plain', charset: 'utf-8', captured: null, plain, given })).times
    .map(({ edtf }) => edtf);

test.each([
  ['a day of quoted words from the day of saying', '“We start tomorrow,” the mayor said on Tuesday.', ['2031-03-05', '2031-03-04']],
  ['one that the sentence before tells', 'The mayor spoke on Tuesday. “We start tomorrow,” she said.', ['2031-03-04', '2031-03-05']],
  ['one in a letter', 'In a letter dated 3 March, the mayor wrote: “We start tomorrow.”', ['2031-03-03', '2031-03-04']],
  ['a weekday', '“We will vote on Sunday,” the mayor said on 20 February.', ['2031-02-23', '2031-02-20']],
  ['a stretch from a stretch', 'The mayor told the council last week: “Next week we start.”', ['2031-02-24/2031-03-02', '2031-03-03/2031-03-09']],
  ['what stands between marks in words half quoted', 'The mayor said on Tuesday it would “start tomorrow”.', ['2031-03-04', '2031-03-05']],
  ['the reporter’s own word from the day of the report', 'The mayor said on Monday that the bridge would open today.', ['2031-03-03', '2031-03-07']],
  ['words of no told day from the day of the report', '“We start tomorrow,” the mayor said.', ['2031-03-08']],
  ['a day of birth is no day of saying', 'Born April 2, 1950, Ada Quill said: “We had nothing at Christmas.”', ['1950-04-02', '2030-12-25']],
])('%s', async (_, text, days) => {
  expect(await daysOf(text)).toEqual(days);
});

test('where the dateline gives an earlier day, what counts from the day of the words may count from either', async () => {
  expect(await daysOf('LIDOV, Orun, March 6 (PA) - The mayor said today that the port is shut. Ten boats sank on Monday.', false))
    .toEqual(['2031-03-06', '2031-03-06/2031-03-07', '2031-03-03']);
});
