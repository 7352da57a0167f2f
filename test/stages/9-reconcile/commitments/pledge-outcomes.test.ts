import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/model/account.ts';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

const boundIn = ({ reports, entities }: Account): ReturnType<typeof commitmentsOf> => commitmentsOf(reports, new Directory({ reports, entities }));

const told = async (text: string): Promise<unknown[]> => {
  const account = await accountOf([text]);
  return boundIn(account).map(({ standing, party, threshold }) => [standing, party === null ? null : named(account, party), threshold.value]);
};

describe('what came of a pledge', () => {
  test.each<[string, string]>([
    ['Sweden met its pledge of $20 million.', 'met'],
    ['Sweden kept its promise to give $20 million to the flood fund.', 'met'],
    ['Sweden has delivered the $20 million that it promised.', 'met'],
    ['Sweden fulfilled its commitment to give $20 million.', 'met'],
    ['Sweden broke its pledge of $20 million.', 'missed'],
    ['Sweden failed to deliver the $20 million it pledged.', 'missed'],
    ['Sweden never paid the $20 million it had pledged.', 'missed'],
    ['Sweden did not keep its pledge of $20 million.', 'missed'],
    ['Sweden has not yet paid the $20 million it pledged.', 'pledged'],
    ['Sweden vowed to keep its pledge of $20 million.', 'pledged'],
    ['Sweden will meet its pledge of $20 million, the minister said.', 'pledged'],
  ])('%s', async (text, standing) => {
    expect(await told(text)).toEqual([[standing, 'Sweden', 20e6]]);
  });

  test('is told of each who kept or broke one of its own', async () => {
    expect(await told('Sweden met its pledge of $20 million. Estonia met its pledge of $20 million.')).toEqual([['met', 'Sweden', 20e6], ['met', 'Estonia', 20e6]]);
  });
});

describe('what is yet to be decided is proposed', () => {
  test.each<[string, unknown[]]>([
    ['The Lakes Pact will adopt a target of 40% in June.', [['proposed', 'Lakes Pact', 40]]],
    ['The target of 40% will be adopted by the Lakes Pact in June.', [['proposed', null, 40]]],
    ['A cap of 3% is to be approved next month by the Lakes Pact.', [['proposed', null, 3]]],
    ['The council votes next week on a target of 40%.', [['proposed', null, 40]]],
    ['The guideline is 2% of income and members will vote on Friday on a target of 5%.', [['guideline', null, 2], ['proposed', null, 5]]],
    ['The Lakes Pact adopted a target of 40% in June.', [['agreed', 'Lakes Pact', 40]]],
    ['Telma decided last week to cut its emissions by 30%.', [['agreed', 'Telma', 30]]],
    ['Telma has decided not to cut its emissions by 30%.', []],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('nobody says', () => {
  test.each([
    '“Is it 60%?” Ada Quill said of the target.', 'Is the target 60% or 70%?', 'Asked whether the guideline was 60%, Ada Quill left.',
    'Harrow Town beat Hunslet 3-1, with their striker on target 20% of the time.', 'Hunslet’s goal came with 40% of possession.',
    'Hunslet promised 5,000 fans a refund after the match.', 'Promised 2,000 free tickets, Hunslet fans queued all night.',
  ])('%s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test('that what a question takes for granted is none', async () => {
    expect(await told('How will Sweden meet the target of 40%?')).toEqual([['guideline', 'Sweden', 40]]);
  });
});

describe('who is bound', () => {
  test.each<[string, unknown[]]>([
    ['The relief fund set up by Norrland has pledged $40 million.', [['pledged', null, 40e6]]],
    ['The agency led by Ada Quill has pledged $20 million.', [['pledged', null, 20e6]]],
    ['In Hunslet the council promised £20 million for the bridge.', [['pledged', null, 20e6]]],
    ['Sweden pledged $20 million in Hunslet on Monday.', [['pledged', 'Sweden', 20e6]]],
    ['Sweden pledged €5 million this year and €7 million next year.', [['pledged', 'Sweden', 5e6], ['pledged', 'Sweden', 7e6]]],
    ['Sweden promised $20 million for schools and $30 million for roads.', [['pledged', 'Sweden', 20e6], ['pledged', 'Sweden', 30e6]]],
    ['Sweden pledged $5 million after giving $7 million last year.', [['pledged', 'Sweden', 5e6]]],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});
