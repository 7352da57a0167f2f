import { expect, test } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { accountOf } from '../../support/read.ts';

const lines = async (text: string): Promise<readonly (readonly [string, readonly string[]])[]> =>
  digestOf(await accountOf([text])).stories.flatMap(({ bodies }) => bodies.map(({ name, ties }) => [name, ties.map((line) => line.text)] as const));

const described = async (text: string): Promise<readonly (readonly [string, readonly string[]])[]> =>
  digestOf(await accountOf([text])).stories.flatMap(({ bodies }) => bodies.map(({ name, counts }) => [name, counts.map((line) => line.text)] as const));

test('a body is described whose members are counted before its name, with who kept its rule in the sentence behind', async () => {
  const rule = 'The 12-nation ORLA+ pact pumps a third of the water of the coast.';
  const kept = 'Last month nine nations kept their limits, with Telma, Mirat and Orun falling short.';
  expect(await described(`${rule} ${kept} Rain fell on the hills, and nobody counted it.`)).toEqual([['ORLA+', [rule, kept]]]);
});

test('a body is not described by who is counted beside it only', async () => {
  expect(await described('Nine nations sent boats to the harbour. The ORLA+ pact met in Telma.')).toEqual([]);
});

test('who kept a rule and who broke it is told without a figure, also apart from the only body that has members, but not of another', async () => {
  const rule = 'The 12-nation ORLA+ pact pumps a third of the water of the coast.';
  const kept = 'Telma and Mirat exceeded their quotas, while Orun and Garran met theirs.';
  expect(await described(`${rule}\n\nRain fell on the hills. ${kept}`)).toEqual([['ORLA+', [rule, kept]]]);
  expect(await described(`${rule}\n\nThe Hill League counts the sheep of the hills. ${kept}`)).toEqual([['ORLA+', [rule]]]);
  expect(await described(`${rule}\n\nTelma exceeded its expectations, and Mirat met a guest.`)).toEqual([['ORLA+', [rule]]]);
});

test('the members that a report lists are one line of their body', async () => {
  const text = 'The Lakes Pact met in Vellin on Tuesday. All four members were represented: Telma, Orun, Mirat and the Sella Isles.';
  expect(await lines(text)).toEqual([['Lakes Pact', ['members of Lakes Pact: Mirat, Orun, Sella Isles, Telma']]]);
});

test('what a body rests on and guarantees is told, and not what somebody says of it', async () => {
  const rests = 'The Orla Pact is founded on the idea that a flood in one town must be seen as a flood in all.';
  const guarantee = 'Membership is considered to be the last guarantee against the sea.';
  const counted = 'The 12-nation Orla Pact met in Telma.';
  expect(await described(`${counted} ${rests} ${guarantee}`)).toEqual([['Orla Pact', [rests, guarantee, counted]]]);
  expect(await described(`${counted} Premier Ada Quill said the Orla Pact was built on the promise of shared grain.`)).toEqual([['Orla Pact', [counted]]]);
});

test('who offers a sum is no body that is described', async () => {
  const rule = 'The 12-nation Orla Pact met in Telma.';
  expect(await described(`${rule}\n\nOrvand Bank pledged $12 million to the relief fund. Telma Ferries offered $20 million to the relief fund provided that the others pay.`)).toEqual([['Orla Pact', [rule]]]);
});
