import { expect, test } from 'vitest';
import { accountOf, named } from '../../../support/read.ts';

const membersIn = async (text: string): Promise<readonly string[]> => {
  const account = await accountOf([text]);
  return account.relations.filter(({ type }) => type === 'member-of').map(({ from, to }) => `${named(account, from)} of ${named(account, to)}`).sort();
};

test.each([
  'A record 14 Lakes Pact towns met the goal last year, with Telma and Orun falling short.',
  'Lakes Pact members, including Telma and Orun, meet on Monday.',
  'Lakes Pact members such as Telma and Orun pay more.',
  'All Lakes Pact members except Telma and Orun signed.',
  'The storm hit Telma, Orun and the six other members of the Lakes Pact.',
])('some who are named beside the members of a body belong to it: %s', async (text) => {
  expect(await membersIn(text)).toEqual(['Orun of Lakes Pact', 'Telma of Lakes Pact']);
});

test('one who might have done what no member did is a member', async () => {
  expect(await membersIn('Quill asked Lakes Pact members for 5% of income, which no member has reached — not even Telma, which pays most.')).toEqual(['Telma of Lakes Pact']);
});

test.each([
  'Lakes Pact towns met in Vellin on Monday, with Telma and Orun as guests.',
  'Lakes Pact members met on Monday, and Telma and Orun paid.',
  'Lakes Pact members, including Ada Quill and Bram Osten, met on Monday.',
  'Telma met the other members of the Lakes Pact.',
  'No town has reached it, not even Telma.',
])('nobody belongs to it by: %s', async (text) => {
  expect(await membersIn(text)).toEqual([]);
});
