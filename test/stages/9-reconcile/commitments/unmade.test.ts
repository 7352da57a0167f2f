import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

/** Standing, party, value and bound of each commitment of a text. */
async function told(text: string): Promise<unknown[]> {
  const account = await accountOf([text]);
  const { reports, entities } = account;
  return commitmentsOf(reports, new Directory({ reports, entities })).map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.threshold.value, c.threshold.bound]);
}

test.each<[string, unknown[]]>([
  ['Telma had pledged $70 million by Friday.', [['pledged', 'Telma', 70_000_000, 'exact']]],
  ['Telma ignored calls for a strike and pledged $70 million.', [['pledged', 'Telma', 70_000_000, 'exact']]],
  ['Telma turned down a request to host the talks but pledged $70 million.', [['pledged', 'Telma', 70_000_000, 'exact']]],
  ['Telma tried to calm the fishers and pledged $70 million.', [['pledged', 'Telma', 70_000_000, 'exact']]],
  ['Telma’s pledge of $70 million was never kept.', [['missed', 'Telma', 70_000_000, 'exact']]],
  ['Telma promised $70 million in 2019 and never paid.', [['missed', 'Telma', 70_000_000, 'exact']]],
  ['Telma pledged not to raise its levy above 5%.', [['pledged', 'Telma', 5, 'at-most']]],
  ['Each member should pledge 4% of its sales.', [['guideline', null, 4, 'exact']]],
])('what somebody did bind himself to: %s', async (text, expected) => {
  expect(await told(text)).toEqual(expected);
});

describe('what nobody has bound himself to', () => {
  test.each<[string]>([
    ['Telma hopes to pledge $70 million.'],
    ['Telma plans to promise $70 million.'],
    ['Orun expects Telma to pledge $70 million.'],
    ['Had Telma pledged $70 million, the dyke would stand.'],
    ['Telma denied a pledge of $70 million.'],
    ['Orun asked Telma for a pledge of $70 million.'],
    ['Telma rejected claims that it had promised $70 million.'],
    ['Telma refused Orun’s request to pledge $70 million.'],
    ['Ada Quill said Telma should pledge $70 million.'],
    ['Telma must pledge $70 million by May.'],
    ['By 2071, the scheme could cover 60 percent of promised pensions.'],
    ['The guidelines come as nearly 29% of people in Orun have been vaccinated.'],
    ['Telma did not pledge $70 million.'],
    ['Telma has never promised to pay $70 million.'],
    ['Telma has yet to pledge $70 million.'],
    ['Telma stopped short of pledging $70 million.'],
    ['Telma is expected to pledge $70 million on Friday.'],
    ['Telma may promise $70 million.'],
    ['Will Telma pledge 3% of its GDP for dykes?'],
    ['It was unclear whether Telma had promised $70 million.'],
    ['If Telma pledges $70 million, Orun will cheer.'],
    ['Neither Telma nor Orun pledged to cut methane by 30%.'],
    ['No member has promised to cut methane by 30%.'],
    ['Orun falsely claimed that Telma had promised $70 million.'],
    ['Reports that Telma had pledged $70 million were wrong, its minister said.'],
    ['Telma backed away from its commitment to cut methane by 30% by 2030.'],
    ['A court struck down the target of 40% that Telma had set.'],
    ['Telma’s pledge to spend 2% of GDP on dykes was thrown out by its parliament.'],
    ['Telma is ready to pledge $70 million.'],
    ['Telma is considering a pledge of $70 million.'],
    ['Telma rejected a target of 40% by 2035.'],
    ['Ministers failed to agree on a target of 40% by 2035.'],
    ['Telma withdrew from an accord to cut methane by 40% by 2035.'],
    ['The parliament rejected the $70 million pledge.'],
    ['Ministers agreed to disagree on the 5% target.'],
    ['Telma had agreed to pay $70 million, but on Monday it cancelled the deal.'],
  ])('%s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test.each<[string, unknown[]]>([
    ['Telma has not only pledged $70 million but paid it.', [['met', 'Telma', 70e6, 'exact']]],
    ['Telma did pledge $70 million, its minister insisted.', [['pledged', 'Telma', 70e6, 'exact']]],
    ['Telma refused to cut methane by 30%.', [['ruled-out', 'Telma', 30, 'exact']]],
    ['Telma pledged to raise its spending from 2% to 3% of GDP.', [['pledged', 'Telma', 3, 'exact']]],
  ])('against it: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});
