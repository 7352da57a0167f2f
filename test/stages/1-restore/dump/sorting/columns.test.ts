import { describe, expect, it } from 'vitest';
import { tablesInBody } from '../../../../../src/stages/1-restore/dump/sorting/columns.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const ABOVE = 'The seven states of the Keel pact have promised more than ever before, its secretary told them on the last day of the talks in Orun.';
const BELOW = 'Not all of it will be paid this year, the secretary said, since two of the states have yet to ask their parliaments for the money.';

/** The rows that are kept of lines between two paragraphs of the body. */
function kept(...lines: string[]): string[] {
  const units = unitsOf([ABOVE, '', ...lines, '', BELOW].join('\n'));
  return tablesInBody(units, (at) => units[at]!.text.length > 100).map((at) => units[at]!.text);
}

describe('tables among the lines of a dump', () => {
  it.each([
    [['State        Promised   Paid', 'Telma        40         yes', 'Lower Orun   25         no', 'Kest         0          no']],
    [['Port\tBoats\tMen', 'Sund\t12\t80', 'Vik\t9\t61']],
    [['Telma   1.2%', 'Orun    0.9%', 'Kest    0.4%']],
    [['Group    Share   Seats', 'Harbour  41.2    12', 'Uplands  38      11', 'Others   9.1     2']],
    [['River    Height in metres', 'Lidda    3.1', 'Varr     2.7', 'Upper Tess   4']],
  ])('keeps a table as a whole (%#)', (lines) => {
    expect(kept(...lines)).toEqual(lines);
  });

  it.each([
    ['a menu in columns', ['Home    News', 'Sport   Video', 'Money   Weather']],
    ['two rows', ['Telma   1.2%', 'Orun    0.9%']],
    ['rows of unlike widths', ['Telma   40   yes', 'Orun   12', 'Kest   9   3   no']],
    ['lines without gaps', ['Telma 40', 'Orun 25', 'Kest 3']],
    ['rows that no name opens', ['1   Gulls steal chips', '2   Ferry stuck again', '3   Lottery winner found']],
  ])('leaves %s', (_, lines) => {
    expect(kept(...lines)).toEqual([]);
  });

  it('leaves a table with no text behind it', () => {
    const units = unitsOf([ABOVE, '', 'Telma   40', 'Orun   25', 'Kest   3'].join('\n'));
    expect(tablesInBody(units, (at) => at === 0)).toEqual([]);
  });
});
