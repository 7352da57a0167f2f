import { expect, test } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { accountOf } from '../../support/read.ts';

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
