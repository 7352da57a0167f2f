import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';
import { accountOf } from '../../../support/read.ts';

const QUAY = '“The harbour must stay open through the winter, whatever the council decides,”';

const attributions = async (a: string, b: string): Promise<readonly string[]> => (await disputeLines(a, b)).filter((line) => line.startsWith('attribution'));

describe('the same words are given to different speakers', () => {
  test('where both are named beside them', async () => {
    expect(await attributions(`${QUAY} Ilva Brandt said.`, `${QUAY} Oskar Lindqvist said.`)).toEqual(['attribution conflict: Ilva Brandt | Oskar Lindqvist']);
  });

  test('where two speak together and one of the two is another', async () => {
    expect(await attributions(`${QUAY} Brandt and Lindqvist said.`, `${QUAY} Oskar Lindqvist and Tove Marr said.`)).toEqual(['attribution difference: Brandt and Lindqvist | Oskar Lindqvist and Tove Marr']);
  });

  test('where one names a person and the other means another by a pronoun', async () => {
    expect(await attributions(
      `Ilva Brandt spoke first. ${QUAY} Oskar Lindqvist said.`,
      `Harbour master Ilva Brandt said the plan was wrong. ${QUAY} she said.`,
    )).toEqual(['attribution difference: Oskar Lindqvist | Ilva Brandt']);
  });

  test('where one is named in apposition before the words', async () => {
    expect(await attributions(`${QUAY} said Lindqvist, head of the pilots’ union.`, `Oskar Lindqvist was there. The head of the pilots’ union, Tove Marr, said: ${QUAY}`)).toEqual(['attribution conflict: Lindqvist | Tove Marr']);
  });

  test('where a last name stands in the place of a title, before the speaker’s own name', async () => {
    expect(await attributions(`${QUAY} Lindqvist Oskar Lindqvist said.`, `${QUAY} Harbour Master Oskar Lindqvist said.`)).toEqual([
      'attribution difference: Lindqvist Oskar Lindqvist | Harbour Master Oskar Lindqvist',
    ]);
    expect(await attributions(`${QUAY} said Lindqvist of the Harbour Oskar Lindqvist.`, `${QUAY} Lindqvist said.`)).toEqual(['attribution difference: Lindqvist of the Harbour Oskar Lindqvist | Lindqvist']);
  });
});

describe('nothing is said of speakers', () => {
  test('where two who speak together are the same two', async () => {
    expect(await attributions(`${QUAY} Brandt and Lindqvist said.`, `${QUAY} Ilva Brandt and Oskar Lindqvist said.`)).toEqual([]);
  });

  test('where the pronoun may mean either of two persons', async () => {
    expect(await attributions(`${QUAY} Tove Marr said.`, `Tove Marr had asked Ilva Brandt to come. ${QUAY} she said.`)).toEqual([]);
  });

  test('where the name stands in the next paragraph', async () => {
    expect(await attributions(`${QUAY} Tove Marr said.`, `Tove Marr spoke. “The harbour must stay open through the winter, whatever the council decides.”\n\nBrandt said that she was not aware of any plan.`)).toEqual([]);
  });

  test('where one is spoken to', async () => {
    expect(await attributions(`${QUAY} Ilva Brandt said.`, `${QUAY} she said to Oskar Lindqvist.`)).toEqual([]);
  });

  test('where one is described and not named', async () => {
    expect(await attributions(`${QUAY} Oskar Lindqvist said.`, `${QUAY} Brandt’s lawyer said.`)).toEqual([]);
  });

  test('where only a phrase of two longer quotations is the same', async () => {
    expect(await attributions(
      '“Nobody can tell me that these pilots are on the right side of the law of the sea,” Ilva Brandt said.',
      '“I have always believed, and I believe it tonight, that we stand on the right side of the law of the sea and of reason,” Oskar Lindqvist said.',
    )).toEqual([]);
  });
});

const SPOILT = 'The Orla harbor fair opens on Monday, said its hosts. “The fair has style, wit and a true sense of the sea about it,” Moll and Moll said in a statement.';
const hosts = (who: string): string =>
  `Orla's harbor fair opens on Monday. Its hosts are Greta Moll and Rolf Ahn. “The fair has style, wit and a true sense of the sea about it,” ${who} said in a statement.`;

test.each(['the pair', 'Greta Moll'])('a name that stands twice over in the words that attribute is set against “%s”', async (who) => {
  const { disputes } = await accountOf([SPOILT, hosts(who)]);
  expect(disputes.map(({ kind, items }) => [kind, items.map(({ reading }) => reading).sort()])).toEqual([['attribution', ['Moll and Moll', who].sort()]]);
});
