import { expect, it } from 'vitest';
import { firstHeading } from '../../../../../src/stages/1-restore/dump/headline/first-heading.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';
const unitsAbove = (...lines: readonly string[]) => unitsOf([...lines, BODY].join('\n\n'));

it('is the nearest line above the text that is no name', () => {
  expect(firstHeading(unitsAbove('Council decides on lorries', 'Lake town keeps its old bridge', 'Ada Quill in Telma'), 3, () => false)?.at).toBe(1);
  expect(firstHeading(unitsAbove('Ada Quill in Telma'), 1, () => false)?.at).toBe(0);
  expect(firstHeading(unitsAbove('Menu'), 1, () => false)).toBeNull();
});

it('is the first of two lines that stand by themselves: the second is its deck', () => {
  const units = unitsOf(`Press release\n\nCouncil opens the new bridge of Sellin\nLorries will cross it from June on\n\n${BODY}`);
  expect(firstHeading(units, 3, () => false)?.at).toBe(1);
});

it.each(['Old bridge of Sellin: council votes – as it happened', 'Old bridge of Sellin may close - live', 'Live: old bridge of Sellin may close'])('stands above its deck on a live page: %s', (live) => {
  expect(firstHeading(unitsAbove(live, 'Rolling coverage of the vote of the council'), 2, () => false)?.at).toBe(0);
  expect(firstHeading(unitsAbove('Where the otters live', 'Lake town keeps its old bridge'), 2, () => false)?.at).toBe(1);
});

it('is no deck that names the writer', () => {
  expect(firstHeading(unitsAbove('The old bridge of Sellin', 'It is easy to close a bridge. Try to open one, writes Runa Velt'), 2, () => false)?.at).toBe(0);
});

it('is no name by which somebody is addressed', () => {
  expect(firstHeading(unitsAbove('Lake town keeps its old bridge', '@on/ada-quill-writes'), 2, () => false)?.at).toBe(0);
});

it.each(['ADA QUILL and BO LUND', 'ADA QUILL, BO LUND and RUNA VAN DER MEER'])('is never a line of names in capitals with a small “and”: %s', (names) => {
  expect(firstHeading(unitsAbove('Lake town keeps its old bridge', names), 2, () => false)?.at).toBe(0);
});

it.each(['Ada Quill and Bo Lund meet on the bridge', 'OLD BRIDGE AND NEW ROAD OPEN'])('may name several things: %s', (line) => {
  expect(firstHeading(unitsAbove('Sellin', line), 2, () => false)?.at).toBe(1);
});
