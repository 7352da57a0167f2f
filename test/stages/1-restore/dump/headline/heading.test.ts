import { expect, it } from 'vitest';
import { bestHeading } from '../../../../../src/stages/1-restore/dump/headline/heading.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';
const PAGE = { title: 'Lake town keeps its old bridge', whole: 'Lake town keeps its old bridge | Coast Courier', outlet: 'Coast Courier' };
const unitsAbove = (...lines: readonly string[]) => unitsOf([...lines, BODY].join('\n\n'));

it('agrees with the title of the page, and stands nearest to the text of those that do', () => {
  const units = unitsAbove('Home', 'Lake town keeps its old bridge', 'Weather for the coming week', 'Lake town keeps old bridge after debate');
  expect(bestHeading(units, 4, PAGE, () => false)?.at).toBe(3);
  expect(bestHeading(units, 4, PAGE, (at) => at === 3)?.at).toBe(1);
});

it('is unknown where nothing above the text is like the title of the page', () => {
  expect(bestHeading(unitsAbove('Home', 'Menu', 'Weather for the coming week'), 3, PAGE, () => false)).toBeNull();
});

it('is no paragraph in which somebody speaks, however near it stands', () => {
  const page = { title: 'The old bridge keeper', whole: 'The old bridge keeper', outlet: null };
  const spoken = 'The old keeper Rune Vass oils the bridge as we come. “Mind the paint,” he says. “It took me the whole of a week, and I am slow.”';
  expect(bestHeading(unitsAbove('The old bridge keeper', 'By Ada Quill', spoken), 3, page, (at) => at === 1)?.at).not.toBe(2);
});

it('is no lead behind a dateline, however much of the headline it says, and however its last sentence closes', () => {
  const page = { title: 'Lake town keeps bridge, tells lorries to go', whole: 'Lake town keeps bridge, tells lorries to go', outlet: null };
  const lead = 'SELLIN – The lake town of Sellin agreed Tuesday to keep its old bridge, and told lorries that they would have to go “to the last wheel.”';
  const units = unitsAbove('Lake town keeps bridge, tells lorries to go', '1 / 3', 'Copyright 2031 Coast Press.', lead);
  expect(bestHeading(units, 4, page, () => false)?.at).not.toBe(3);
});

it('is none of the points that a story is told in above its text', () => {
  const page = { title: 'Ferry line live: fares rise as crews walk out', whole: 'Ferry line live: fares rise as crews walk out', outlet: null };
  const above = ['Ferry line: crews walk out over fares – as it was told', 'Key events', 'Crews walk out as fares rise again', 'Show all'];
  expect(bestHeading(unitsAbove('Ferry line live: fares rise as crews walk out', ...above), 5, page, () => false)?.at).toBe(1);
  expect(bestHeading(unitsAbove('Ferry line live: fares rise as crews walk out', ...above.slice(1)), 4, page, () => false)).toBeNull();
});

it('is the line that stands twice where the first line of all is a row of sections', () => {
  const page = { title: 'Lakes, World, Europe', whole: 'Lakes, World, Europe', outlet: null };
  const headline = 'Towns by the lake keep their bridge';
  const units = unitsAbove('Lakes, World, Europe', headline, 'Council of Sellin votes on Tuesday, keeps old bridge over lake', 'Ada Quill', headline);
  expect(bestHeading(units, 5, page, (at) => at === 3)?.at).toBe(1);
});
