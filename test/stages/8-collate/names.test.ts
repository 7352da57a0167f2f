import { expect, test } from 'vitest';
import { accountOf } from '../../support/read.ts';

const FIRST = 'Reeders of the Lakes Bank met on Monday in Orla harbor hall to talk of the new ferry tolls. “We will not pay twice,” said Rolf Preibert, who leads the bank.';
const told = (name: string): string =>
  `The ferry tolls were the talk of the Orla harbor hall on Monday, where reeders of the Lakes Bank met. “We will not pay twice,” said ${name}, head of the bank.`;

const spelled = async (name: string): Promise<(readonly string[])[]> => {
  const { disputes } = await accountOf([FIRST, told(name)]);
  return disputes.filter(({ explanation }) => explanation.startsWith('A name')).map(({ items }) => items.map(({ reading }) => reading).sort());
};

test('one person whose name is spelled in two ways is one, and the spellings are shown', async () => {
  expect(await spelled('Rolf Priebert')).toEqual([['Rolf Preibert', 'Rolf Priebert']]);
  const { claims } = await accountOf([FIRST, told('Rolf Priebert')]);
  expect(claims.filter(({ kind }) => kind === 'quotation').map(({ readings }) => readings.flatMap(({ evidence }) => evidence).length)).toEqual([2]);
});

test.each(['Rolf Preibert', 'Rolf Osten', 'Greta Priebert'])('%s is no other spelling', async (name) => {
  expect(await spelled(name)).toEqual([]);
});

test('two whom one report names are two', async () => {
  const both = `${told('Rolf Priebert')} Rolf Preibert, his cousin, laughed.`;
  const { disputes } = await accountOf([FIRST, both]);
  expect(disputes.filter(({ explanation }) => explanation.startsWith('A name'))).toEqual([]);
});
