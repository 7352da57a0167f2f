import { expect, test } from 'vitest';
import { liveEntries } from '../../../../../src/stages/1-restore/dump/sorting/live.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const SAID = 'The ferries of the Ostermark coast stay in port until six in the morning, the line says.';
const entries = (...lines: readonly string[]): readonly number[] => liveEntries(unitsOf(lines.join('\n\n')), (at) => lines[at] === SAID);
const LATER = 'Two people were taken to hospital in Karsk after tiles fell from the roof of the station.';

test('an entry stays as a whole, its hour and headline, and the oldest one too', () => {
  expect(entries('Live: storm', '18.40 Ferries stay in port', SAID, LATER, '17:15 Two hurt', SAID, '4:05pm Storm warning', LATER, 'Most read')).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a heading below the hour stays with its entry, and a button does not', () => {
  const page = ['18.40 Ferries stay', '17.15 Two hurt', '18.40', 'Ferries stay', SAID, 'Share', '17.15 GMT', '“Two are hurt”', SAID, LATER, '4:05pm', 'Share', SAID];
  expect(entries(...page)).toEqual([]);
  expect(entries(...page, '15.00', 'Good evening', SAID)).toEqual([2, 3, 4, 6, 7, 8, 9, 13, 14, 15]);
});

test.each([
  ['a list of hours and headlines', ['18.40 Ferries stay in port', '17.15 Two hurt', '16.02 Power is back', SAID]],
  ['two entries', ['18.40 Ferries stay in port', SAID, '17.15 Two hurt', SAID]],
  ['entries of another page', ['18.40 Ferries stay in port', LATER, '17.15 Two hurt', LATER, '16.02 Power is back', SAID]],
  ['figures', ['18.40 crowns a ticket', SAID, '1840 boats', SAID, '25.61 metres', SAID]],
])('knows none in %s', (_, lines) => {
  expect(entries(...lines)).toEqual([]);
});
