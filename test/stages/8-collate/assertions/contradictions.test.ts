import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';

describe('sentences that tell the same but for one word', () => {
  test.each([
    ['a plea', 'Olle Brandt pleaded guilty to stealing 43,000 crowns from the fund.', 'Olle Brandt pleaded not guilty to stealing 43,000 crowns from the fund.', 'wording conflict: guilty | not guilty'],
    ['a denial of it', 'Ministers did not agree on a date for the next talks.', 'Ministers agreed on a date for the next talks.', 'wording conflict: not agree | agreed'],
    ['a denial by a verb', 'Minister Olle Brandt denied that Orun had offered troops.', 'Minister Olle Brandt said Orun had offered troops.', 'wording conflict: denied that Orun | Orun'],
    ['what became of people', 'Four pupils were killed in the crash, police said.', 'Four pupils were injured in the crash, police said.', 'wording conflict: killed | injured'],
    ['who won', 'Skarne won the cup match at Orun.', 'Skarne lost the cup match at Orun.', 'wording conflict: won | lost'],
    ['up and down', 'Passenger numbers at Orun rose by 9% last year.', 'Passenger numbers at Orun fell by 9% last year.', 'wording conflict: rose | fell'],
    ['how many', 'All ferries to the islands were cancelled on Monday.', 'Some ferries to the islands were cancelled on Monday.', 'wording conflict: All | Some'],
    ['how surely', 'The mill will close its bakery in Orun by the winter.', 'The mill may close its bakery in Orun by the winter.', 'hedge difference: will | may'],
    ['which of a row', 'It is the first time Skarne has reached the final.', 'Skarne has reached the final for the second time.', 'wording conflict: first | second'],
    ['in few words, which may be of two occasions', 'The union rejected the offer.', 'The union accepted the offer.', 'wording difference: rejected | accepted'],
  ])('differ: %s', async (_, one, other, line) => {
    const { claims, disputes } = await collated(one, other);
    expect(disputes.map(({ kind, severity, items }) => `${kind} ${severity}: ${items.map(({ reading }) => reading).join(' | ')}`)).toEqual([line]);
    expect(claims.filter(({ kind, standing }) => kind === 'assertion' && standing === 'agreed')).toEqual([]);
  });

  test.each([
    ['denied in two ways', 'Brandt denied that it would close the Orun bakery.', 'Brandt said it would not close the Orun bakery.'],
    ['a double turn', 'The court at Skarne found Olle Brandt not guilty of theft.', 'The court at Skarne found Olle Brandt innocent of theft.'],
    ['a denial that is none', 'The family of Olle Brandt did not name him until Monday at Orun.', 'The family of Olle Brandt did name him on Monday at Orun.'],
    ['a denied charge', 'Olle Brandt denies arson at the Skarne dairy.', 'Olle Brandt charged with arson at the Skarne dairy.'],
    ['what is only to be done', 'Olle Brandt is in talks to direct the Skarne film.', 'Olle Brandt will not direct the Skarne film in talks.'],
    ['a condition', 'Skarne will reach the final if it wins the match at Orun.', 'Skarne will reach the final if it loses no match at Orun.'],
    ['other days', 'Skarne won the cup match at Orun on Monday.', 'Skarne lost the cup match at Orun on Friday.'],
    ['other numbers', 'Police at Orun arrested a 33-year-old man.', 'Police at Orun arrested a 27-year-old woman.'],
    ['told both ways in one report', 'Four pupils were killed in the Orun crash. Four pupils were injured in the Orun crash.', 'Four pupils were injured in the Orun crash.'],
  ])('are not set against each other: %s', async (_, one, other) => {
    expect((await disputeLines(one, other)).filter((line) => /^(?:wording|hedge)/.test(line))).toEqual([]);
  });

  test.each([
    ['the year of a pledge', 'Members agreed to spend 2% of income on dykes by 2030.', 'Members agreed to spend 2% of income on dykes by 2035.', ['date difference: 2030 | 2035']],
    ['a year that both reports know', 'Orun won the cup in 2012. Orun won the cup in 2013.', 'Orun won the cup in 2013.', []],
    ['several years', 'Orun won the cup in 2012 and 2014.', 'Orun won the cup in 2013.', []],
  ])('differ by a year: %s', async (_, one, other, lines) => {
    expect(await disputeLines(one, other)).toEqual(lines);
  });

  test('are told as what they are, and are no quotation', async () => {
    const { disputes } = await collated('Skarne won the cup match at Orun.', 'Skarne lost the cup match at Orun.');
    expect(disputes.map(({ explanation }) => explanation)).toEqual(['The reports tell the same in words that do not agree: \u201cwon\u201d against \u201clost\u201d.']);
  });
});

test.each([
  ['rose and fell', 'Sales at Orun rose by 9% last year.', 'Sales at Orun fell by 9% last year.'],
  ['profit and loss', 'The mill made a profit of 3 million crowns.', 'The mill made a loss of 3 million crowns.'],
  ['killed and injured', 'Four pupils were killed in the crash, police said.', 'Four pupils were injured in the crash, police said.'],
])('one number of two things is not agreed on: %s', async (_, one, other) => {
  expect((await collated(one, other)).claims.filter(({ kind, standing }) => kind === 'figure' && standing === 'agreed')).toEqual([]);
});
