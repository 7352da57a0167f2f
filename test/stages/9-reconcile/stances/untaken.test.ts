import { expect, test } from 'vitest';
import { positionsOf } from '../../../../src/stages/9-reconcile/stances/positions.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

test.each<[string, [string, string][]]>([
  ['Ada Quill began to edge away from demanding that the levy be dropped.', []],
  ['Ada Quill closed the meeting by demanding that the levy be dropped.', [['Ada Quill', 'demands']]],
  ['Bram Osten gave no source for his claim in May that Telma wants to take in boats.', []],
  ['Perhaps Telma will oppose any move to the north.', []],
  ['Telma will oppose any move to the north.', [['Telma', 'against']]],
  ['Does Quill, like Osten, oppose the harbour levy in the north?', []],
  ['Ada Quill insisted on Harbour Radio that the levy is fair.', []],
  ['Ada Quill insisted on Telma’s right to fish there.', [['Ada Quill', 'demands']]],
  ['The officials said the government of Telma has agreed to host the boats.', [['Telma', 'for']]],
  ['Ada Quill said she had agreed to host the boats of Telma.', [['Ada Quill', 'for']]],
  ['Ada Quill told the crowd they wouldn’t back her because of the levy.', []],
  ['The harbour officials said they would not back the levy.', [['The harbour officials', 'rules-out']]],
  ['“I wouldn’t bet the boat on it,” Ada Quill said.', []],
  ['“Wouldn’t matter, I never said it,” Ada Quill said.', []],
  ['“Wouldn’t pay for it, not one crown,” Ada Quill said.', [['Ada Quill', 'rules-out']]],
  ['Ada Quill has never said she would support the harbour levy.', []],
  ['Ada Quill said she would not support the harbour levy.', [['Ada Quill', 'rules-out']]],
  ['Ada Quill did not say that the levy was off the table.', [['Ada Quill', 'open']]],
  ['Ada Quill will not reveal the terms of a deal that she does not want to break.', []],
  ['Ada Quill’s party has endorsed none of the plans.', []],
  ['Ada Quill welcomed world leaders to the Harbour House for a dinner.', []],
  ['Ada Quill welcomed proposals to cut the harbour levy.', [['Ada Quill', 'for']]],
  ['“Should the council keep the levy, we will leave,” Ada Quill said.', []],
  ['“The council should keep the levy,” Ada Quill said.', [['Ada Quill', 'demands']]],
  ['“He twisted it, saying the fight really should be over the harbour,” Ada Quill said.', []],
  ['“I keep saying the council should drop the levy,” Ada Quill said.', [['Ada Quill', 'demands']]],
  ['Harbour voters say they will vote for the levy.', [['Harbour voters', 'for']]],
  ['Two-thirds of harbour voters, 67 percent, say they will vote for the levy.', []],
  ['“Most of my supporters will vote for her at the council,” Ada Quill said.', []],
  ['“I don’t think anybody should be surprised by the levy,” Ada Quill said.', []],
  ['“I don’t think the council should be silent on the levy,” Ada Quill said.', [['Ada Quill', 'against']]],
  ['“People should give proof and not wave big words about,” Ada Quill said.', [['Ada Quill', 'demands']]],
  ['“The council should possibly have acted sooner,” Ada Quill said.', []],
])('"%s"', async (text, expected) => {
  const account = await accountOf([text]);
  expect(positionsOf(account.reports, new Directory(account)).map(({ holder, stance }) => [named(account, holder), stance])).toEqual(expected);
});
