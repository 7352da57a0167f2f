import { expect, it } from 'vitest';
import { parseDay } from '../../../../src/calendar/days.ts';
import { happenedEvidence } from '../../../../src/language/en/time/day-reasons.ts';

it('names the day of the week, or points to the words that tell the day', () => {
  const day = parseDay('2032-03-02')!;
  expect(happenedEvidence('2032-03-04', { day, span: [4, 11], weekday: 2 })).toEqual({
    value: '2032-03-02', why: 'the report is of 2032-03-04 and tells of Tuesday as past', span: [4, 11], accepted: true,
  });
  expect(happenedEvidence('2032-03-03', { day, span: [4, 13], weekday: null }).why).toContain('the day in these words');
});
