import { expect, test } from 'vitest';
import { comparedInPart, isCrowded, reachAmong } from '../../../src/stages/8-collate/reach.ts';

const eventOf = (count: number) => ({ id: 'e', title: 'Ferry sinks', date: null, reports: Array.from({ length: count }, (_, k) => `r${k}`) });

test('few reports are compared each with each; of very many, what is compared grows with their number alone', () => {
  expect([50, 51].map(isCrowded)).toEqual([false, true]);
  expect([10, 100, 400, 5000].map(reachAmong)).toEqual([400, 200, 50, 8]);
});

test('what was not compared each with each is said of the event', () => {
  expect(comparedInPart(eventOf(100))).toEqual([]);
  expect(comparedInPart(eventOf(5000))).toEqual([{
    code: 'compared-in-part', report: 'r0',
    message: 'The 5000 reports of “Ferry sinks” are not compared each with each: what copies repeat word for word is compared in the first report that has it, '
      + 'and words or values that more than 8 reports share in the first 8.',
  }]);
});
