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

test.each([
  'The Lakes Pact sets a quota. Seven of them kept to it, the pact’s office says. Telma and Orun did not.',
  'The Lakes Pact met. Five of its members reached the goal, the pact said. Telma and Orun fell short.',
  'The Lakes Pact was set up in 2019. At first the pact had seven members; Telma and Orun joined in 2023.',
  'Four of the Lakes Pact’s eleven members broke it: besides Kest they are Telma and Orun.',
  'The Lakes Pact began with 5 members and counted only six members in 2020. Telma and Orun joined later in 2021.',
])('those who are told apart from the rest, or came later, belong to it: %s', async (text) => {
  expect(await membersIn(text)).toEqual(['Orun of Lakes Pact', 'Telma of Lakes Pact']);
});

test.each([
  'The Lakes Pact met. Seven of them stayed, the pact said. Ada Quill and Bram Osten did not.',
  'The Lakes Pact met. Telma and Orun did not.',
  'The Lakes Pact met on Monday. Telma and Orun joined in 2023.',
  'Seven of them stayed. Telma and Orun did not.',
  'The Lakes Pact met. Seven of them kept to it, the pact said. Telma and Orun did not say why.',
])('nobody is told apart by: %s', async (text) => {
  expect(await membersIn(text)).toEqual([]);
});
