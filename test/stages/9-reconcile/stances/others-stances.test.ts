import { expect, test } from 'vitest';
import { positionsOf } from '../../../../src/stages/9-reconcile/stances/positions.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

test.each<[string, [string, string][]]>([
  ['Ada Quill has yet to endorse the harbour levy.', [['Ada Quill', 'open']]],
  ['Ada Quill endorsed the harbour levy.', [['Ada Quill', 'for']]],
  ['Telma no longer supports the harbour levy.', [['Telma', 'open']]],
  ['The Alder Party will no longer support the old browser.', []],
  ['Ada Quill asked the council to reject the levy.', [['Ada Quill', 'demands']]],
  ['Ada Quill asked the Alder Council to reject the levy.', [['Ada Quill', 'demands']]],
  ['A spokesman for Ada Quill said he would not run for mayor again.', []],
  ['Ada Quill said she would not run for mayor again.', [['Ada Quill', 'rules-out']]],
  ['“Most of them don’t want to close the port,” Ada Quill said.', []],
  ['“Voters don’t want a levy,” Ada Quill said.', []],
  ['“The Lakes States do not support a levy,” the Lakes States said.', [['Lakes States', 'against']]],
  ['“What the town doesn’t want is a levy,” Ada Quill said.', []],
  ['“Because of the levy they don’t want us in their towns,” Ada Quill said.', []],
  ['“Our members don’t want a levy,” Ada Quill said.', [['Ada Quill', 'against']]],
  ['“I don’t want a levy,” Ada Quill said.', [['Ada Quill', 'against']]],
  ['“I don’t want people to think we are rich,” Ada Quill said.', []],
  ['The Alder Council said that it would not work with the old pumps.', []],
  ['The Alder Council said it would not join the pact.', [['Alder Council', 'rules-out']]],
  ['Ada Quill agreed to a phone call on Monday.', []],
  ['Ada Quill agreed to the merger talks on Monday.', [['Ada Quill', 'for']]],
  ['“This is unacceptable,” Ada Quill said.', [['Ada Quill', 'against']]],
  ['“He represents an unacceptable idea,” Ada Quill said.', []],
  ['“Maybe the town should wait,” Ada Quill said.', [['Ada Quill', 'demands']]],
  ['“The town maybe should wait,” Ada Quill said.', []],
])('"%s"', async (text, expected) => {
  const account = await accountOf([text]);
  expect(positionsOf(account.reports, new Directory(account)).map(({ holder, stance }) => [named(account, holder), stance])).toEqual(expected);
});
