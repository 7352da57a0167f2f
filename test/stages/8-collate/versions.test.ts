import { expect, test } from 'vitest';
import { versionsIn } from '../../../src/stages/8-collate/versions.ts';
import { reportOf } from '../../support/account.ts';
import { descent } from './collated.ts';

const ids = ['alert', 'first', 'second', 'copy', 'brief', 'other'];

test('an update of the house makes a new version, a copy carries that of its parent', () => {
  const { isLater, originalOf, areOfOneStory } = versionsIn([
    descent('alert', 'first', 'update'), descent('first', 'second', 'update', 'same-outlet'), descent('second', 'copy', 'reprint'), descent('copy', 'brief', 'excerpt'),
  ], ids.map((id) => reportOf(id, 'x')));
  expect(ids.map(originalOf)).toEqual(['alert', 'first', 'second', 'second', 'second', 'other']);
  expect([isLater('brief', 'alert'), isLater('second', 'first'), isLater('copy', 'second'), isLater('first', 'second'), isLater('other', 'alert')]).toEqual([true, true, false, false, false]);
  expect([areOfOneStory('brief', 'first'), areOfOneStory('other', 'first')]).toEqual([true, false]);
});

test('what another made of it is a new version where it is of a later day', () => {
  const drawn = (first: string | null, second: string | null) => versionsIn([descent('first', 'second', 'update', 'unknown')], [reportOf('first', 'x', { published: first }), reportOf('second', 'y', { published: second })]).isLater('second', 'first');
  expect([drawn('2031-03-01', '2031-03-02'), drawn('2031-03-01', '2031-03-01'), drawn(null, '2031-03-02'), drawn('2031-03', '2031-04')]).toEqual([true, false, false, false]);
});

test('reports that come from a lost one are no versions, and a cycle ends', () => {
  expect(versionsIn([descent('first', 'second', 'shared-source')], ids.map((id) => reportOf(id, 'x'))).isLater('second', 'first')).toBe(false);
  const round = versionsIn([descent('first', 'second', 'reprint'), descent('second', 'first', 'reprint')], ids.map((id) => reportOf(id, 'x')));
  expect(round.isLater('first', 'alert')).toBe(false);
});
