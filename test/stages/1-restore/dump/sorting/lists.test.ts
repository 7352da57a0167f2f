import { describe, expect, it } from 'vitest';
import { countedParts, listsInBody, thirdItems } from '../../../../../src/stages/1-restore/dump/sorting/lists.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const kept = (dump: string, body: readonly string[]): readonly string[] => {
  const units = unitsOf(dump);
  return listsInBody(units, (at) => body.includes(units[at]!.text)).map((at) => units[at]!.text);
};

it('countedParts takes all numbered sentences where two of a row from one are body', () => {
  const parts = ['1. The bridge is old.', '2. It has no rail.', 'Menu', '3. Nobody paints it.'];
  const counted = (body: readonly number[], lines = parts) => countedParts(unitsOf(lines.join('\n\n')), (at) => body.includes(at));
  expect(counted([0, 1])).toEqual([0, 1, 3]);
  expect(counted([0])).toEqual([]);
  expect(counted([0, 1], ['1. The bridge is old.', '2. It has no rail.', '4. Nobody paints it.', '3. Boats to see'])).toEqual([0, 1]);
});

describe('listsInBody', () => {
  it('takes all items of one mark where one of them is body', () => {
    expect(kept('She added:\n\n• no fare goes up;\n\n• cards stay;\n\n- Home\n- Sport', ['• cards stay;'])).toEqual(['She added:', '• no fare goes up;', '• cards stay;']);
    expect(kept('• Home\n• Sport\n• Weather', [])).toEqual([]);
  });

  it('takes rows whose figures have one shape, and the line above them', () => {
    const rows = ['Kest to Telma: £3,212 (was £2,964)', 'Telma to Harl: £480 (was £432)', 'Harl to Kest: £1,108 (was £1,045)'];
    expect(kept(`Cards a year\n${rows.join('\n')}\n\nPhone: 555-0134`, [rows[1]!])).toEqual(['Cards a year', ...rows]);
    expect(kept(rows.slice(0, 2).join('\n'), [rows[1]!])).toEqual([]);
    expect(kept(`${rows[0]}\n\n${rows[1]}\n\n${rows[2]}`, [rows[1]!])).toEqual([]);
  });

  it('takes rows of shares below the line that opens them, and none below a heading', () => {
    const rows = ['Orun Metro 97%', 'Tern & Coast 88.5%', 'Sallow 61 per cent'];
    expect(kept(`Cars with alarms, end of January:\n${rows.join('\n')}\nTarget: 95%`, [])).toEqual(['Cars with alarms, end of January:', ...rows]);
    expect(kept(`Markets\n${rows.join('\n')}`, [])).toEqual([]);
    expect(kept(`Cars with alarms, end of January:\n\n${rows.join('\n')}`, [])).toEqual([]);
    expect(kept(`Cars with alarms, end of January:\n${rows.slice(0, 2).join('\n')}`, [])).toEqual([]);
  });

  it('takes lettered and numbered parts of a sentence, with its beginning, and no numbered headlines', () => {
    const parts = ['(a) to keep the bridge;', '(b) to close it to lorries;', '(c) to paint it.'];
    expect(kept(['The council decided:', ...parts].join('\n\n'), [parts[0]!])).toEqual(['The council decided:', ...parts]);
    expect(kept('The board will:\n1. keep the bridge;\n2. paint it.', ['2. paint it.'])).toEqual(['The board will:', '1. keep the bridge;', '2. paint it.']);
    expect(kept('Most read:\n1. Bridge stays\n2. Ferry drops crossings', ['2. Ferry drops crossings'])).toEqual([]);
    expect(kept('Related:\n• Bridge stays\n• Ferry drops crossings', ['• Bridge stays'])).not.toContain('Related:');
  });

  it('tells a third item from a line of copyright', () => {
    const third = (dump: string): readonly number[] => thirdItems(unitsOf(dump));
    expect(third('(a) The bridge.\n\n(b) The ferry.\n\n(c) The Lake Council.')).toEqual([2]);
    expect(third('(b) The ferry.\n\n(c) 2031 Coast Courier')).toEqual([]);
    expect(third('The ferry.\n\n(c) Coast Courier')).toEqual([]);
  });
});
