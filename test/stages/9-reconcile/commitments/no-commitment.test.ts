import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

/** Standing, party and number of what is told as a commitment. */
const toldIn = async (text: string): Promise<unknown[]> => {
  const account = await accountOf([text]);
  return commitmentsOf(account.reports, new Directory(account)).map(({ standing, party, threshold }) => [standing, party === null ? null : named(account, party), threshold.value]);
};

test.each<[string, string, unknown[]]>([
  ['a bill of another’s', 'The House of Deputies approved Ada Osten’s $1.9 billion flood bill on Monday.', [['agreed', 'House of Deputies', 1_900_000_000]]],
  ['a plan of its own', 'Telma approved a $40 million plan for the harbour.', [['agreed', 'Telma', 40_000_000]]],
  ['a plan of another’s', 'The Lakes Union adopted Telma’s $40 million plan for the harbour.', [['agreed', 'Lakes Union', 40_000_000]]],
  ['what was spent', 'Ada Quill has spent $3 million on a proposed bridge.', []],
  ['what was raised', 'The Alder Fund, which has raised $20 million, wants new rules.', []],
  ['what is to be spent', 'Ada Quill wants $3 million spent on the bridge.', [['proposed', null, 3_000_000]]],
  ['what is collected', 'The plan would raise $5 million for the school.', []],
  ['a level that is raised', 'Telma must raise its levy to 5% of sales.', [['proposed', 'Telma', 5]]],
  ['what one pledges to collect', 'Telma pledged to raise $5 million for the flood fund.', [['pledged', 'Telma', 5_000_000]]],
  ['what one is to be rid of', 'Ada Quill promised to end the $18 million ferry scheme.', []],
  ['a debt that one waives', 'Ada Quill promised to cancel $18 million of debt.', [['pledged', 'Ada Quill', 18_000_000]]],
  ['a group', 'The top 1% of earners would pay, Ada Quill proposed.', []],
  ['how many think so', 'Some 65% of members backed the proposal.', []],
  ['what somebody earns', 'The levy proposed by Ada Quill would hit those earning over $80,000.', []],
  ['an income that a levy begins at', 'Telma proposed a levy of 5% on incomes above $80,000.', [['proposed', 'Telma', 5]]],
  ['what is waited for', 'Telma will not pay until Orun agreed to pay $5 million.', []],
  ['what is supposed', 'If Orun pays $5 million, Telma will pay $3 million.', [['proposed', 'Telma', 3_000_000]]],
  ['a firm that changes hands', 'The Alder Council discussed the proposed $10 billion merger with Orun Steel.', []],
  ['who was the target', 'The Alder League was the target of $700,000 in attack ads.', []],
  ['a target', 'The target of the Alder League is 5% of sales.', [['guideline', 'Alder League', 5]]],
  ['an average', 'Orun is below the national average of 6.2%.', []],
  ['a target that is missed', 'Orun is below the target of 6.2%.', [['missed', 'Orun', 6.2]]],
  ['a surmise', 'Ada Quill suggested that turnout had fallen by 40%.', []],
  ['a suggestion', 'Ada Quill suggested that the levy be raised to 4%.', [['proposed', null, 4]]],
  ['an aside', 'Ada Quill demanded that the levy (which is 5% for farms) be dropped by May.', []],
  ['where some work', 'She backed workers in Lisbon and Geneva who demanded a $15 minimum wage.', [['proposed', null, 15]]],
  ['what a thing costs', 'The group proposed a course at a cost of about $800 a worker.', []],
  ['what is less than before', 'Telma proposed changes for its Ports Ministry (up 9 percent).', []],
  ['what another sought', 'Telma proposed a cap of 17 million tonnes, below the 22 million tonnes Orun had sought.', [['proposed', 'Telma', 17_000_000]]],
  ['what was only asked for', 'Fishers said it fell short of Telma’s first $2 million request.', []],
  ['what serves a rule', 'To hit its long-term target, the panel said, Telma must let the levy rise at a rate of 10 percent.', []],
  ['whose goal it is', 'The fund worries about meeting Telma’s declared goal of $3 million.', [['guideline', 'Telma', 3_000_000]]],
  ['counts in a row', 'Telma pledged 40 trucks, 300 tents and 12 cranes.', [['pledged', 'Telma', 40], ['pledged', 'Telma', 300], ['pledged', 'Telma', 12]]],
  ['a count that something else is told of', 'Orun promised 1,200 tents and 300 people cheered.', [['pledged', 'Orun', 1200]]],
])('%s: %s', async (_, text, expected) => {
  expect(await toldIn(text)).toEqual(expected);
});
