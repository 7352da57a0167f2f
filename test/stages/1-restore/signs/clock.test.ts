import { expect, test } from 'vitest';
import { clockBehind } from '../../../../src/stages/1-restore/signs/clock.ts';

test.each([
  ['13.05.2031, 17:45 Uhr', 10, '', '13.05.2031, 17:45'],
  ['14 mai 2031 à 18h07, mis à jour', 11, '', '14 mai 2031 à 18h07'],
  ['May 13, 2031 6:03 PM EDT', 12, 'T18:03-04:00', 'May 13, 2031 6:03 PM EDT'],
  ['May 13, 2031 at 12:10 a.m. ET', 12, '', 'May 13, 2031 at 12:10 a.m.'],
  ['19 May 2031 03:11 GMT', 11, 'T03:11Z', '19 May 2031 03:11 GMT'],
  ['2031年5月14日 18時30分', 10, '', '2031年5月14日 18時30'],
])('%s', (line, at, value, upTo) => {
  expect(clockBehind(line, at)).toEqual({ value, end: upTo.length });
});

test.each([['13 May 2031, page 12', 11], ['13 May 2031 27:10', 11], ['13 May 2031 1.250 people', 11], ['13 May 2031', 11]])('%s has none', (line, at) => {
  expect(clockBehind(line, at)).toBeNull();
});
