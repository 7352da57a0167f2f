import { describe, expect, it } from 'vitest';
import type { TimeExpression, ToldTense } from '../../../../src/calendar/expressions/expression.ts';
import { hangsOnTense, tenseAround } from '../../../../src/calendar/expressions/tense/tense.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

/** The tense around the words between the bars. */
function tenseIn(marked: string): ToldTense {
  const lexemes = lexemesOf(marked.replaceAll('|', ''));
  const [from, to] = [marked.indexOf('|'), marked.lastIndexOf('|') - 1];
  const first = lexemes.start.findIndex((start) => start >= from);
  const next = lexemes.end.findIndex((end) => end >= to) + 1;
  return tenseAround(lexemes, first, next, timeWords.tense);
}

describe('tenseAround', () => {
  it.each<[string, ToldTense]>([
    ['They will meet |Monday|.', 'planned'],
    ['They met |Monday|.', 'done'],
    ['They met in the hall by the old quay |Monday|.', 'past'],
    ['|Monday| they sailed.', 'past'],
    ['The vote is on |Monday|.', 'future'],
    ['They had extended the offer to |June 30|.', 'either'],
    ['The judge adjourned the hearing until |Monday|.', 'till'],
    ['They put the vote off from May 3 to |June 9|.', 'till'],
    ['They put the vote off from |May 3| to June 9.', 'none'],
    ['They sailed from May 3 to |June 9|.', 'past'],
    ['They raised the quota for herring to 310,000 tons from some 270,000 tons on |Wednesday|, in a notice that takes effect on Monday and will bind all.', 'past'],
    ['They come as early as |Monday|.', 'future'],
    ['The union called a strike for |Monday|.', 'future'],
    ['Until |Monday| they stay.', 'till'],
    ['The grant was contingent on a vote in |July|.', 'future'],
    ['They spoke ahead of |Monday|.', 'near'],
    ['She claims |Monday| that he will stay.', 'none'],
    ['They voted in the |November| elections.', 'none'],
    ['They sailed. |Monday| is dry', 'none'],
    ['It is to be shown on |Monday|.', 'future'],
    ['She promised that she would not run in |June|.', 'future'],
    ['She would not run in |June|.', 'none'],
    ['They could be held on |Monday|.', 'open'],
    ['Prices rose on Tuesday and may rise again on |Monday|.', 'open'],
    ['Prices rose on Tuesday and might have risen again on |Monday|.', 'past'],
    ['The curfew will last until |Monday|, the governor said.', 'till'],
    ['The fair runs until |Monday|, the town said.', 'till'],
    ['The fair lasted until |Monday|, the town said.', 'open'],
    ['She had been due to meet him on |Monday|.', 'unsettled'],
    ['She was due to land on |Monday| but missed her flight.', 'unsettled'],
    ['She was due to land on |Monday|.', 'future'],
    ['The crew, due to be freed on |Monday|, were still held.', 'unsettled'],
    ['The vote was brought forward to |May 3| from June 9.', 'till'],
    ['The vote was brought forward to May 3 from |June 9|.', 'none'],
    ['Forty more are promised by |June|.', 'till'],
    ['Forty more had arrived by |June|.', 'done'],
    ['They hoped to sell ninety by |June|.', 'till'],
    ['Forty were sent to members by |June|.', 'past'],
    ['They will sell ninety, up from 12 in |June|.', 'past'],
    ['A count should be held before |June|.', 'future'],
    ['The mayor, in an interview to air |Tuesday morning|, gave the plan a chance.', 'future'],
    ['The minister told of talks to resume on |Monday|.', 'future'],
    ['The trial to begin |Friday| was moved.', 'future'],
    ['The mill managed to reopen |Monday|.', 'none'],
    ['The mill had to open |Monday|.', 'past'],
    ['Its shop was the first to open |Monday|.', 'past'],
  ])('in "%s" is %s', (marked, tense) => {
    expect(tenseIn(marked)).toBe(tense);
  });
});

describe('hangsOnTense', () => {
  const date = { kind: 'date', year: null, month: 5, day: null, to: null, shift: null, yearShift: null, monthShift: null, weekday: null } as const;
  const friday = { kind: 'weekday', weekday: 5, shift: null } as const;

  it.each<[string, TimeExpression, boolean]>([
    ['May', date, true], ['May 2031', { ...date, year: 2031 }, false], ['May last year', { ...date, yearShift: -1 }, false], ['Friday', friday, true],
    ['today', { kind: 'relative', unit: 'day', by: 0 }, false], ['the weekend', { kind: 'relative', unit: 'weekend', by: 0 }, true],
    ['two days ago', { kind: 'offset', unit: 'day', count: 2, direction: -1 }, false],
    ['two days after Friday', { kind: 'offset', unit: 'day', count: 2, direction: 1, from: friday }, true],
    ['noon', { kind: 'clock', tod: 'T12:00', on: null }, false], ['noon on Friday', { kind: 'clock', tod: 'T12:00', on: friday }, true],
    ['the eighties', { kind: 'era', digits: '198' }, false], ['two days', { kind: 'fixed', type: 'DURATION', value: 'P2D' }, false],
    ['in two days', { kind: 'fixed', type: 'DURATION', value: 'P2D', laid: { steps: [{ unit: 'day', count: 2 }], direction: 1, how: 'end' } }, true],
  ])('%s: %s', (_, expression, hangs) => {
    expect(hangsOnTense(expression)).toBe(hangs);
  });
});
