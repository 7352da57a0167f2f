import { expect, test } from 'vitest';
import { areOneClock } from '../../../../src/stages/8-collate/quotations/same-clock.ts';

test.each([
  ['6:41pm PST', '18:41', true], ['6: 00 p.m.', '6 p.m.', true], ['6:00 p.m.', '6 p.m.,', true], ['06.30', '6:30', true], ['6:41pm', '6:41am', false],
  ['6 p.m.', '7 p.m.', false], ['6', '6', false], ['18:41', '18:42', false], ['six', '6:00', false], ['31:75', '31:75', false],
])('%s and %s', (a, b, one) => {
  expect(areOneClock(a, b)).toBe(one);
});
