import { expect, test } from 'vitest';
import type { Account, Commitment } from '../../../../src/model/account.ts';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

const commitmentsIn = ({ reports, entities }: Account): Commitment[] => commitmentsOf(reports, new Directory({ reports, entities }));

/** Standing, who is bound, and who binds them. */
const boundIn = async (text: string): Promise<unknown[]> => {
  const account = await accountOf([text]);
  const name = (id: string): string => named(account, id);
  return commitmentsIn(account).map((c) => [c.standing, [...(c.party === null ? [] : [c.party]), ...(c.with ?? [])].map(name), c.by === undefined ? null : name(c.by)]);
};

test.each<[string, string, unknown[]]>([
  ['two who agree', 'Sweden and Estonia agreed to pay $50 million into the flood fund.', [['agreed', ['Sweden', 'Estonia'], null]]],
  ['three who pledge', 'Sweden, Estonia and Finland jointly pledged €90 million for the pumps.', [['pledged', ['Sweden', 'Estonia', 'Finland'], null]]],
  ['each of two', 'Sweden and Estonia each pledged $20 million.', [['pledged', ['Sweden'], null], ['pledged', ['Estonia'], null]]],
  ['two sums', 'Sweden pledged $20 million and Estonia $30 million.', [['pledged', ['Sweden'], null], ['pledged', ['Estonia'], null]]],
  ['one of two named', 'After talks between Sweden and Estonia, Finland pledged $20 million.', [['pledged', ['Finland'], null]]],
  ['a minister of a country', 'Sweden’s finance minister, Ada Quill, pledged €5 million.', [['pledged', ['Sweden'], 'Ada Quill']]],
  ['a minister in apposition', 'Ada Quill, the prime minister of Sweden, pledged €5 million.', [['pledged', ['Sweden'], 'Ada Quill']]],
  ['on behalf of a country', 'Finance Minister Ada Quill pledged €5 million on behalf of Sweden.', [['pledged', ['Sweden'], 'Ada Quill']]],
  ['a mayor, for nobody told', 'Mayor Ada Quill pledged €5 million.', [['pledged', ['Ada Quill'], null]]],
  ['a player of a country', 'Sweden’s captain, Ada Quill, pledged €5 million.', [['pledged', ['Ada Quill'], null]]],
  ['what another had promised', 'Estonia received the $20 million that Sweden promised.', [['pledged', ['Sweden'], null]]],
])('%s: %s', async (_, text, expected) => {
  expect(await boundIn(text)).toEqual(expected);
});
