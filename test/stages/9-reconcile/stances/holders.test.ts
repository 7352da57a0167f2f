import { expect, test } from 'vitest';
import { positionsOf } from '../../../../src/stages/9-reconcile/stances/positions.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

test.each<[string, [string, string][]]>([
  ['Ada Quill has attacked the bankers, and Bram Osten scolded the fishers and vowed to rebuild the north pier.', [['Bram Osten', 'for']]],
  ['Ada Quill did not say that Bram Osten broke ranks and supported the harbour levy.', []],
  ['Ada Quill and Bram Osten met the fishers and vowed to rebuild the north pier.', [['Ada Quill', 'for']]],
  ['After Orun left, Telma signed the pact and vowed to rebuild the north pier.', [['Telma', 'for']]],
  ['Ada Quill left the hall while Bram Osten stayed and vowed to rebuild the north pier.', []],
  ['Ada Quill, echoing Bram Osten, called on fishers to stay at home.', [['Ada Quill', 'demands']]],
  ['Ada Quill, who met Bram Osten, called on fishers to stay at home.', [['Ada Quill', 'demands']]],
  ['He said that only people such as Ada Quill and Bram Osten wanted a harbour levy.', []],
  ['Top fishers including Ada Quill have condemned the harbour levy.', [['Ada Quill', 'against']]],
  ['Ada Quill insisted that members who refused to rule out a harbour levy were wrong.', []],
  ['To find those who came as Ada Quill did, officials are reviewing permits and are considering a ban on boats.', []],
])('"%s"', async (text, expected) => {
  const account = await accountOf([text]);
  expect(positionsOf(account.reports, new Directory(account)).map(({ holder, stance }) => [named(account, holder), stance])).toEqual(expected);
});
