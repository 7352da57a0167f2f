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

test.each([
  ['what runs until a day', 'The permit is valid until 31 December.', '2031-12-31'],
  ['what is to run until a day', 'The bridge will stay shut until 31 December, the reeve said.', '2031-12-31'],
  ['in a clause of its own', 'The grant, which runs until 31 December, was cut.', '2031-12-31'],
  ['what ran until a day that a verb tells of', 'The mine stayed shut until 31 December, when the owners gave in.', '2030-12-31'],
  ['what may still run', 'The school was closed until 15 December.', '[2030-12-15,2031-12-15]'],
  ['what was put off', 'The talks were put off until 20 December.', '2031-12-20'],
  ['what had been put off', 'They had extended the offer to 30 December.', '[2030-12-30,2031-12-30]'],
  ['what somebody wants by a day', 'The council demanded a report by 31 December.', '2031-12-31'],
  ['what was promised before', 'The union had promised a settlement by December.', '2030-12'],
  ['what was done by then', 'Forty homes had been rebuilt by December.', '2030-12'],
])('%s', (_, text, edtf) => expect(days(text, '2031-02-10')).toEqual([edtf]));

test.each([
  ['The leader promised elections by March.', '2032-03'],
  ['The council called for elections by March.', '2032-03'],
  ['In January the leader promised elections by March.', '2031-03'],
  ['The army had left by March.', '2031-03'],
])('%s', (text, edtf) => expect(days(text, '2031-10-20').at(-1)).toBe(edtf));

test.each([
  ['Sales rose in the first quarter of fiscal 2031.'],
  ['Sales rose in the first fiscal quarter.'],
  ['Sales rose in the third quarter of its fiscal year 2031.'],
])('no months of a business year: %s', (text) => expect(days(text)).toEqual([null]));
