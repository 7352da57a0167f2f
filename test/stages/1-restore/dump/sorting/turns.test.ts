import { expect, it } from 'vitest';
import { turnsOf } from '../../../../../src/stages/1-restore/dump/sorting/turns.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const units = (...lines: readonly string[]) => unitsOf(lines.join('\n\n'));

it('finds every turn of a transcript, however short', () => {
  const lines = units('MENU', 'ANN LEE, HOST: Good evening from Telma.', 'BO EK (on the telephone): Good evening.', 'LEE: Does the ferry sail?', 'EK: No.', 'The end');
  expect(turnsOf(lines, (at) => at >= 1 && at <= 3)).toEqual([1, 2, 3, 4]);
});

it('finds none where few turns are body', () => {
  expect(turnsOf(units('LATEST: Ferry sails', 'WATCH: Ferry from above', 'NOTE: We were wrong', 'The ferry sails again, the council said.'), (at) => at === 3)).toEqual([]);
});
