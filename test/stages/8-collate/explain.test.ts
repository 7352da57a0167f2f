import { expect, test } from 'vitest';
import { explain } from '../../../src/stages/8-collate/explain.ts';

const items = (...readings: readonly string[]) => readings.map((reading, k) => ({ report: `r${k}`, span: [0, reading.length] as const, reading }));

test('days that differ are days, and times of day times', () => {
  expect(explain('date', [items('Sunday', '6 a.m. on Monday')])).toBe('The days differ: “Sunday” against “6 a.m. on Monday”.');
  expect(explain('date', [items('4:12 a.m.', '4:21 a.m. on Tuesday')])).toBe('The times differ: “4:12 a.m.” against “4:21 a.m. on Tuesday”.');
});
