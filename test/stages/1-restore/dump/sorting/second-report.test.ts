import { expect, test } from 'vitest';
import { secondReportAt } from '../../../../../src/stages/1-restore/dump/sorting/second-report.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const [ONE, TWO] = ['The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries.', 'The repair will cost about a third more than the council had set aside for it in the autumn of last year.'];
const at = (removed: readonly string[], ...lines: readonly string[]): number | null =>
  secondReportAt(unitsOf(lines.join('\n\n')).map((unit) => ({ unit, kind: removed.includes(unit.text) ? 'byline' : null, doubtful: false, cuts: [] })));

test('a second report begins at a headline with another author or another dateline below', () => {
  expect(at(['By Ada Quill', 'By Bo Ek'], 'By Ada Quill', ONE, TWO, 'Mill town keeps its cinema', 'By Bo Ek', ONE, TWO)).toBe(3);
  expect(at([], `SELLIN — ${ONE}`, TWO, 'Mill town keeps its cinema', `KARSK — ${ONE}`, TWO)).toBe(2);
});

test.each([
  ['a sub-heading', ['By Ada Quill', ONE, TWO, 'What the repair will cost', ONE, TWO]],
  ['the same author again', ['By Ada Quill', ONE, TWO, 'What the repair will cost', 'By Ada Quill', ONE, TWO]],
  ['a teaser of one paragraph', ['By Ada Quill', ONE, TWO, 'Mill town keeps its cinema', 'By Bo Ek', ONE, 'Most read']],
  ['a report without a sign of its own', [ONE, TWO, 'Mill town keeps its cinema', 'By Bo Ek', ONE, TWO]],
])('knows none in %s', (_, lines) => {
  expect(at(['By Ada Quill', 'By Bo Ek'], ...lines)).toBeNull();
});
