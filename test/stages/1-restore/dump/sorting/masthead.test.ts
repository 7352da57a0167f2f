import { describe, expect, it } from 'vitest';
import { mastheadOf } from '../../../../../src/stages/1-restore/dump/sorting/masthead.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';
const outletOf = (lines: readonly string[], title: number | null, signed: readonly number[] = []) =>
  mastheadOf(unitsOf([...lines, BODY].join('\n\n')), title, lines.length, new Set(signed));

describe('mastheadOf', () => {
  it.each([
    [['Sellin Tide | 4 March 2031 | Coast', 'Lake town keeps its old bridge'], 1, [], 'Sellin Tide'],
    [['Lake town keeps its old bridge', 'The Lowland Post', 'March 4, 2031'], 0, [], 'The Lowland Post'],
    [['Lake town keeps its old bridge', 'Sellin Tide', '4 March 2031', 'By Runa Velt'], 0, [3], 'Sellin Tide'],
    [['Lake town keeps its old bridge', 'Runa Velt', '4 March 2031'], 0, [], null],
    [['Lake town keeps its old bridge', 'Associated Press', 'March 4, 2031'], 0, [], null],
    [['Lake town keeps its old bridge', 'By the Lowland Press'], 0, [1], null],
    [['Lake town keeps its old bridge', 'WATCH TV'], 0, [], null],
    [['Opinion | Sports | Weather', 'Lake town keeps its old bridge'], 1, [], null],
    [['The Sellinian', 'Lake town keeps its old bridge'], 1, [], 'The Sellinian'],
    [['The Sellinian', 'Lake town keeps its old bridge'], 0, [], null],
    [['Lake town keeps its old bridge', 'By Runa Velt', 'The Lowland Post, March 4, 2031'], 0, [1], 'The Lowland Post'],
    [['Głos Selliński', 'Lake town keeps its old bridge'], 1, [], 'Głos Selliński'],
    [['Le Courrier de Sellin', 'Lake town keeps its old bridge'], 1, [], 'Le Courrier de Sellin'],
    [['La voix', 'Lake town keeps its old bridge'], 1, [], null],
    [['Lowland Quarterdeck Online', 'Lake town keeps its old bridge', '(c) 2031 Lowland Quarterdeck. All rights reserved.'], 1, [], 'Lowland Quarterdeck'],
    [['Lake town keeps its old bridge', 'Copyright 2031 Lowland Quarterdeck'], 0, [], null],
    [['B3 SELLIN EVENING POST Tuesday, March 4, 2031', 'Lake town keeps its old bridge'], 1, [], 'Sellin Evening Post'],
    [['The Sellin Echo, 4 March 2031, page 12', 'Lake town keeps its old bridge'], 1, [], 'The Sellin Echo'],
    [['THE SELLIN LANTERN', '4 March 2031', 'Lake town keeps its old bridge'], 2, [], 'The Sellin Lantern'],
    [['THE SELLIN LANTERN', 'Lake town keeps its old bridge'], 1, [], null],
    [['Sellin, 4 March 2031', 'Lake town keeps its old bridge'], 1, [], null],
    [['Sports | 4 March 2031', 'Lake town keeps its old bridge'], 1, [], null],
    [['From: Sellin Courier <news@courier.example>', 'Lake town keeps its old bridge'], 1, [], 'Sellin Courier'],
    [['The Sellin Post | Health', 'Lake town keeps its old bridge'], 1, [], 'The Sellin Post'],
    [['Sellin Argus > News > Crime', 'Lake town keeps its old bridge'], 1, [], 'Sellin Argus'],
    [['SELLIN EVENING POST » WORLD » EUROPE', 'Lake town keeps its old bridge'], 1, [], 'Sellin Evening Post'],
    [['Home > Business > Companies', 'Lake town keeps its old bridge'], 1, [], null],
    [['Sellin Argus > Runa Velt', 'Lake town keeps its old bridge'], 1, [], null],
    [['Harbour Watch | Health', 'Lake town keeps its old bridge'], 1, [], null],
    [[], null, [], null],
  ] as const)('%j', (lines, title, signed, outlet) => {
    expect(outletOf(lines, title, signed)?.outlet ?? null).toBe(outlet);
  });
});
