import { describe, expect, test } from 'vitest';
import { accountOf, named } from '../../../support/read.ts';

const membersIn = async (text: string): Promise<readonly string[]> => {
  const account = await accountOf([text]);
  return account.relations.filter(({ type }) => type === 'member-of').map(({ from, to }) => `${named(account, from)} of ${named(account, to)}`).sort();
};

test.each([
  'The Lakes Pact met in Vellin on Tuesday. All three members were represented: Telma, Mirat and Orun.',
  'The Lakes Pact met in Vellin on Tuesday.\n\nThe members are Telma, Mirat and Orun. They met.',
  'The Lakes Pact met on Tuesday. The pact’s members are Telma, Mirat and Orun.',
  'The Lakes Pact met on Tuesday. Its three members — Telma, Mirat and Orun — share a river.',
  'The members of the Lakes Pact are Telma, Mirat and Orun.',
  'The Lakes Pact, whose members are Telma, Mirat and Orun, met on Tuesday.',
  'The Lakes Pact is made up of Telma, Mirat and Orun. It met on Tuesday.',
  'The Lakes Pact, which comprises the three states of Telma, Mirat and Orun, met on Tuesday.',
  'The Lakes Pact met on Tuesday. It consists of Telma, Mirat and Orun.',
  'The Lakes Pact met on Tuesday. The members of the Pact are Telma, Mirat and Orun.',
  'The Lakes Pact includes Telma, Mirat and Orun.',
  'Members of the Lakes Pact include Telma, Mirat and Orun.',
])('those who are listed as members belong to the body that it is said of: %s', async (text) => {
  expect(await membersIn(text)).toEqual(['Mirat of Lakes Pact', 'Orun of Lakes Pact', 'Telma of Lakes Pact']);
});

test('a body that is named by its noun alone has members too', async () => {
  expect(await membersIn('The LP+ alliance met on Tuesday. Its members include Telma and the Orun Isles.')).toEqual(['Orun Isles of LP+', 'Telma of LP+']);
});

test.each([
  ['of something else', 'The Lakes Pact sent a crew whose members are Telma, Mirat and Orun.'],
  ['of something else, told behind them', 'The Lakes Pact met on Tuesday. The members of the crew are Telma, Mirat and Orun.'],
  ['of something else, made up of them', 'The Lakes Pact met on Tuesday. The delegation is made up of Telma, Mirat and Orun.'],
  ['of one of two bodies', 'The Lakes Pact met the Hill League on Tuesday. The members are Telma, Mirat and Orun.'],
  ['who left', 'The Lakes Pact met on Tuesday. Two members left: Telma and Mirat.'],
  ['who are no members themselves', 'The Lakes Pact met on Tuesday. Its members are Telma, Mirat and Orun’s ministers.'],
  ['of whom one alone is named', 'The Lakes Pact met on Tuesday. Its members include Telma.'],
])('nobody is a member by a list of those %s', async (_, text) => {
  expect(await membersIn(text)).toEqual([]);
});

test('what a plan of a body includes is none of its members', async () => {
  expect(await membersIn('The plan of the Lakes Pact includes Telma, Mirat and Orun.')).toEqual([]);
});

test('a member in apposition belongs to the body, a former one does not', async () => {
  expect(await membersIn('Sweden, a founding member of the Lakes Commission, abstained.')).toEqual(['Sweden of Lakes Commission']);
  expect(await membersIn('Sweden, a former member of the Lakes Commission, abstained.')).toEqual([]);
});

describe('who is a member as one report tells', () => {
  const membersOfTwo = async (other: string): Promise<number> => {
    const account = await accountOf(['Sweden is a member of the Lakes Commission.', other]);
    return account.relations.filter(({ type }) => type === 'member-of').length;
  };

  test.each([
    'Sweden quit the Lakes Commission in 2019.', 'Sweden has withdrawn from the Lakes Commission.', 'The Lakes Commission suspended Sweden in May.',
    'Sweden was expelled from the Lakes Commission.', 'Sweden has observer status in the Lakes Commission.', 'Sweden is no longer a member of the Lakes Commission.',
  ])('is none where another tells: %s', async (other) => {
    expect(await membersOfTwo(other)).toBe(0);
  });

  test.each([
    'Sweden may quit the Lakes Commission.', 'Sweden left the Lakes Commission meeting early.', 'Estonia left the Lakes Commission in 2019.', 'Sweden wants to leave the Lakes Commission.',
  ])('stays one where another tells: %s', async (other) => {
    expect(await membersOfTwo(other)).toBe(1);
  });
});
