import { expect, test } from 'vitest';
import { readTimes } from '../../../src/calendar/expressions/read.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

/** What the days of a text may be, seen from a Wednesday. */
function days(text: string, from = '2031-03-05'): readonly (string | null)[] {
  return readTimes(text, from, timeWords).map(({ edtf }) => edtf);
}

test.each([
  ['a picture of the day before', 'Reeve Ada Holl speaks to the crew on Tuesday.', '2031-03-04'],
  ['one that may be of Saturday or for it', 'Reeve Ada Holl speaks to the crew on Sunday.', '[2031-03-02,2031-03-09]'],
  ['what is close ahead', 'Reeve Ada Holl speaks to the crew on Friday.', '2031-03-07'],
  ['a visit of the day before or of next week', 'The regent visits the mill on Tuesday.', '[2031-03-04,2031-03-11]'],
  ['a visit close ahead', 'The regent visits the mill on Saturday.', '2031-03-08'],
  ['what no verb settles', 'Lists show the guild ahead before Monday’s vote.', '[2031-03-03,2031-03-10]'],
  ['this weekend before its Saturday', 'Wardens are on watch this weekend.', '[2031-03-01..2031-03-02,2031-03-08..2031-03-09]'],
  ['this weekend where a verb looks ahead', 'The fair will return this weekend.', '2031-03-08/2031-03-09'],
  ['next weekend before Friday', 'The fair will return next weekend.', '[2031-03-08..2031-03-09,2031-03-15..2031-03-16]'],
])('%s', (_, text, edtf) => expect(days(text)).toEqual([edtf]));

test('next weekend from Friday on is the one after', () => expect(days('The fair will return next weekend.', '2031-03-07')).toEqual(['2031-03-15/2031-03-16']));
