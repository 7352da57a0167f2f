import { describe, expect, it } from 'vitest';
import { nameByItsPlace } from '../../../../../src/stages/1-restore/dump/sorting/bylines.ts';
import { draftOf } from '../../../../../src/stages/1-restore/dump/sorting/draft.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';
import { furnitureKind } from '../../../../../src/stages/1-restore/signs/furniture.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on, in a coastal plan.';
const names = (...lines: readonly string[]): readonly string[] => {
  const units = unitsOf([...lines, BODY].join('\n\n'));
  const draft = draftOf(units, units.map(({ text }) => (text === BODY ? 0.95 : 0.05)), units.map(({ text }) => furnitureKind(text)));
  return nameByItsPlace(draft, 0, units.length - 1)?.byline.names ?? [];
};
const HEAD = 'Lake town keeps its old bridge';

describe('a name that no list holds', () => {
  it.each([
    [[HEAD, 'Quorra Abdeen', '4 March 2031'], ['Quorra Abdeen']],
    [[HEAD, 'ByQuorra Abdeen', '4 March 2031'], ['Quorra Abdeen']],
    [[HEAD, 'Bridges | 4 March 2031', 'Quorra Abdeen', 'Transport Correspondent'], ['Quorra Abdeen']],
    [[HEAD, 'Local Politics', '4 March 2031'], []],
    [[HEAD, 'Coastal Plan', '4 March 2031'], []],
    [[HEAD, 'Sri Lanka', '4 March 2031'], []],
    [[HEAD, 'Sellinsk Courant', '4 March 2031'], []],
    [[HEAD, 'Quorra Abdeen'], []],
    [[HEAD, 'Share', 'Quorra Abdeen', '4 March 2031'], []],
  ] as const)('%j', (lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });
});
