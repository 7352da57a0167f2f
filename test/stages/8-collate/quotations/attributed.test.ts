import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const QUAY = '“The harbour must stay open through the winter, whatever the council decides,”';
const WORDS = '“The harbour must stay open through the winter, whatever the council decides.”';

/** The difference of who said the words, between a report that names Tove Marr beside them and another. */
const against = async (other: string): Promise<readonly string[]> =>
  (await disputeLines(`${QUAY} Tove Marr said.`, other)).filter((line) => line.startsWith('attribution'));

describe('who is named as the speaker of words', () => {
  test.each([
    ['right behind them', `${QUAY} Oskar Lindqvist said.`], ['behind a verb of speech', `${QUAY} said Oskar Lindqvist.`],
    ['before them', `Oskar Lindqvist said: ${WORDS}`],
  ])('%s', async (_, other) => {
    expect(await against(other)).toEqual(['attribution conflict: Tove Marr | Oskar Lindqvist']);
  });

  test.each([
    ['who is spoken to', `${QUAY} she told Oskar Lindqvist.`], ['a place', `${QUAY} said a man in Lindhaven.`],
    ['nobody but a description', `${QUAY} the harbour master said.`],
    ['who speaks in another sentence', `${WORDS} The crowd cheered. Oskar Lindqvist said nothing.`],
  ])('is not %s', async (_, other) => {
    expect((await against(other)).filter((line) => line.includes('conflict'))).toEqual([]);
  });
});
