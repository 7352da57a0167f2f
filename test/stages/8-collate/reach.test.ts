import { expect, test } from 'vitest';
import { comparedAmong, comparedInPart, isCrowded, reachAmong } from '../../../src/stages/8-collate/reach.ts';

const eventOf = (count: number) => ({ id: 'e', title: 'Ferry sinks', date: null, reports: Array.from({ length: count }, (_, k) => `r${k}`) });

test('few reports are compared each with each; of very many, what is compared grows with their number alone', () => {
  expect([50, 51].map(isCrowded)).toEqual([false, true]);
  expect([10, 100, 400, 5000].map(reachAmong)).toEqual([400, 200, 50, 8]);
});

test('what was not compared each with each is said of the event', () => {
  expect(comparedInPart(eventOf(100), 300)).toEqual([]);
  expect(comparedInPart(eventOf(5000), 6000)).toEqual([{
    code: 'compared-in-part', report: 'r0',
    message: 'The 5000 reports of “Ferry sinks” are not compared each with each: what copies repeat word for word is compared in the first report that has it, '
      + 'and words or values that more than 8 reports share in the first 8.',
  }]);
});

test('of thousands of figures each is compared with fewer, and that is said', () => {
  expect([10, 6000, 12_000, 1_000_000].map((values) => comparedAmong(values, 12))).toEqual([40, 40, 20, 8]);
  expect(comparedAmong(10, 5000)).toBe(8);
  expect(comparedInPart(eventOf(1), 12_000)).toEqual([]);
  expect(comparedInPart(eventOf(12), 12_000)).toEqual([{
    code: 'compared-in-part', report: 'r0',
    message: 'The 12000 figures in the reports of “Ferry sinks” are not compared each with each: a figure is compared with the 20 of other reports '
      + 'that share most rare words with it.',
  }]);
});
