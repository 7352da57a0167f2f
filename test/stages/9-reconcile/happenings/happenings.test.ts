import { expect, test } from 'vitest';
import { happeningsOf } from '../../../../src/stages/9-reconcile/happenings/happenings.ts';
import { accountOf } from '../../../support/read.ts';

/** What the text of a report of Wednesday 5 March 2031 tells of each day. */
async function linesOf(text: string): Promise<string[]> {
  return (await accountOf([text], '2031-03-05')).reports.flatMap(happeningsOf).map(({ date, what }) => `${date}: ${what}`);
}

test.each([
  ['what did not come about', 'The bridge would have opened on Monday but for the storm.', []],
  ['what would have come about if', 'Had he flown on Monday, the reeve would have missed the storm.', []],
  ['a bill that would have', 'On Monday the house passed a bill that would have closed the mill.', ['2031-03-03: On Monday the house passed a bill that would have closed the mill.']],
  ['nobody who answered', 'A spokesman for the reeve did not return a call seeking comment on Monday.', []],
  ['a night of a saying', 'Guild members said that change would not happen overnight.', []],
  ['a night', 'Wardens made 47 arrests overnight in Lidov.', ['2031-03-05: Wardens made 47 arrests overnight in Lidov.']],
  ['the day of a noun in an aside', 'Ada Quill, a candidate in the guild primary on 3 February, announced a new plan for the mill.', []],
  ['a kind told by a feast', 'The custom of Christmas geese given to the reeve is older.', []],
  ['a feast', 'Thousands fled their homes on Christmas Day in Lidov.', ['2030-12-25: Thousands fled their homes on Christmas Day in Lidov.']],
  ['a day that a count is set beside', 'The wardens counted 41 seals on Sunday, one more than the day before.', ['2031-03-02: The wardens counted 41 seals on Sunday, one more than the day before.']],
  ['a day that bounds what is due stays', 'The list is due no later than Friday, the reeve said.', ['2031-03-07: The list is due no later than Friday, the reeve said.']],
  ['a year since which something runs', 'The ferry line has had no rival since 2019, and fares have doubled since early 2025.', []],
  ['a day since which something runs stays', 'The ferry has lain in the harbour of Orun since Monday.', ['2031-03-03: The ferry has lain in the harbour of Orun since Monday.']],
  ['a stretch is told once', 'The council of Orun raised the levy on boats each year between 2020 and 2025.', ['2020: The council of Orun raised the levy on boats each year between 2020 and 2025.']],
  ['what was put off is told of the new day', 'The vote of the council on the levy was postponed from 21 April to 19 May.', ['2031-05-19: The vote of the council on the levy was postponed from 21 April to 19 May.']],
  ['and of neither day beside what has a day of its own', 'Crowds stood before the bank on Monday after it delayed its accounts from 6 March to 20 March.', ['2031-03-03: Crowds stood before the bank on Monday after it delayed its accounts from 6 March to 20 March.']],
  ['a day with its year that tells a thing apart', 'The council of Orun could not explain the Sept. 11, 2029, ferry accident.', []],
  ['a day with its year that does not', 'The ferry sank off Orun on Sept. 11, 2029, police said.', ['2029-09-11: The ferry sank off Orun on Sept. 11, 2029, police said.']],
  ['the day of the deed, and not that on which somebody told of it', 'Two boats sank off Orun on Monday, the harbour office said on Tuesday.', ['2031-03-03: Two boats sank off Orun on Monday, the harbour office said on Tuesday.']],
  ['the day of telling where there is no other', 'Two boats sank off Orun, the harbour office said on Tuesday.', ['2031-03-04: Two boats sank off Orun, the harbour office said on Tuesday.']],
  ['a day with what was then', 'Any hope is a step forward from Monday, when Ada Quill told the dockers that the talks were dead.', ['2031-03-03: Any hope is a step forward from Monday, when Ada Quill told the dockers that the talks were dead.']],
  ['no day that a figure is set beside', 'Wardens made six arrests on Tuesday, compared to 47 the previous night.', ['2031-03-04: Wardens made six arrests on Tuesday, compared to 47 the previous night.']],
  ['no day of a thing that something is about', 'Denying that the port had been to blame for Monday’s blackout, Ada Quill said that the line was old.', []],
  ['the day of a thing that did it', 'Monday’s blackout cut the power of Orun for nine hours.', ['2031-03-03: Monday’s blackout cut the power of Orun for nine hours.']],
  ['no year before which it was', 'The towns want back the grounds that they fished before 2022.', []],
  ['a year before which it is to be', 'The towns must store a fifth of the river before 2035.', ['2035: The towns must store a fifth of the river before 2035.']],
  ['the clause on a subject, and not what comes behind', 'Telma, which on Monday offered $20 million, withdrew its offer after the walkout.', ['2031-03-03: Telma, which on Monday offered $20 million']],
  ['two days in a row as one stretch', 'The leaders of Orun are due to vote on May 12 and 13.', ['2031-05-12/2031-05-13: The leaders of Orun are due to vote on May 12 and 13.']],
  ['two days apart as two', 'The leaders of Orun are due to vote on May 12 and May 19.', ['2031-05-12: The leaders of Orun are due to vote on May 12 and May 19.', '2031-05-19: The leaders of Orun are due to vote on May 12 and May 19.']],
  ['the year that follows is no happening', 'The levy rose in 2027. It dipped to 15 crowns the following year and roughly 13 crowns in 2030.',
    ['2027: The levy rose in 2027.', '2028: It dipped to 15 crowns the following year and roughly 13 crowns in 2030.']],
])('%s', async (_, text, told) => {
  expect(await linesOf(text)).toEqual(told);
});
