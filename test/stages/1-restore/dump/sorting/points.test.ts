import { describe, expect, it } from 'vitest';
import { pointsAbove } from '../../../../../src/stages/1-restore/dump/sorting/points.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const LEAD = 'Dock workers at the port of Orun will walk out on Monday after talks on pay broke down overnight, their union said on Friday.';
const POINTS = ['Union says 4,100 members voted for it', 'Port calls a rise of 9% too dear', 'Ferries to Telma run on Sundays only'];

/** The lines taken for points above the lead of a dump. */
function points(...lines: readonly string[]): readonly string[] {
  const text = [...lines, LEAD].join('\n');
  const units = unitsOf(text);
  const first = units.findIndex((unit) => unit.text === LEAD);
  return pointsAbove(units, first, () => false).map((at) => units[at]!.text);
}

describe('pointsAbove', () => {
  it.each([['Summary'], ['Key points:'], ['In short']])('are the lines below "%s"', (label) => {
    expect(points('Dock workers to strike in Orun', label, ...POINTS, '')).toEqual(POINTS);
  });

  it('stand below a subject too', () => {
    expect(points('Dock workers to strike in Orun', 'Summary', 'Companies', ...POINTS, '')).toEqual(POINTS);
  });

  it.each([
    ['without a label', ['Dock workers to strike in Orun', ...POINTS, '']],
    ['where one line stands alone', ['Summary', POINTS[0]!, '']],
    ['where they end in a question or a colon', ['Summary', 'Who pays for all of it?', ...POINTS, '']],
    ['far above the text', ['Summary', ...POINTS, '', ...Array.from({ length: 8 }, (_, i) => `Menu item ${i}`), '']],
  ])('are none %s', (_, lines) => {
    expect(points(...lines)).toEqual([]);
  });
});
