import { expect, test } from 'vitest';
import { accountOf } from '../../../support/read.ts';

async function severities(...texts: string[]): Promise<string[]> {
  return (await accountOf(texts)).disputes.map(({ kind, severity }) => `${kind} ${severity}`);
}

const DEED = (day: string, deed: string) => `Luan Marie Jonas of Telma ${deed} on ${day} near the old harbor market, police in Telma said. The market stayed open.`;

test('two days of one deed cannot both be right', async () => {
  expect(await severities(DEED('Wednesday', 'was killed by a car'), DEED('Thursday', 'was killed by a car'))).toEqual(['date conflict']);
});

test('figures of two persons, one of them behind a pronoun, are not set against each other', async () => {
  const roe = 'The Otters lost Lena Roe on Sunday. Roe needs no surgery. Roe rushed for 404 yards and two goals, caught 52 throws for 440 yards and four goals, the team said.';
  const ash = 'The Otters lost Lena Roe on Sunday. In her absence Tom Ash is the first runner of the team. He has also caught eight throws for 66 yards and two goals, the team said.';
  expect(await severities(roe, ash)).toEqual([]);
  expect(await severities(roe, ash.replace('He has also', 'Roe'))).toContain('figure conflict');
});
