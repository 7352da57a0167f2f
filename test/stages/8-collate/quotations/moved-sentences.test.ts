import { describe, expect, test } from 'vitest';
import { collated } from '../collated.ts';

const FIRST = 'The lock will be mended before winter.';
const SECOND = 'Nobody in Skarne pays a crown for it.';

async function explanations(one: string, other: string): Promise<string[]> {
  const { disputes } = await collated(one, other);
  return disputes.filter(({ kind }) => kind === 'wording').map(({ explanation }) => explanation);
}

describe('sentences of a quotation', () => {
  test('in another order are one difference, which says so', async () => {
    expect(await explanations(`Brandt told the board: “${FIRST} ${SECOND}”`, `At the board, Brandt said: “${SECOND} ${FIRST}”`))
      .toEqual([expect.stringMatching(/^The same quotation is given in another order: “The lock.* against “Nobody/)]);
  });

  test('in another order around another sentence are one difference too', async () => {
    expect(await explanations(`Brandt told the board: “${FIRST} We have saved for years. ${SECOND}”`, `At the board, Brandt said: “${SECOND} We have saved for years. ${FIRST}”`)).toHaveLength(1);
  });

  test('in the same order, also around a sentence left out, are not moved', async () => {
    expect(await explanations(`Brandt told the board: “${FIRST} ${SECOND}”`, `At the board, Brandt said: “${FIRST} ${SECOND}”`)).toEqual([]);
  });

  test('in quotations of their own are not moved', async () => {
    expect(await explanations(`“${FIRST}” Brandt told the board.\n\nLater she said: “${SECOND}”`, `“${SECOND}” Brandt told the board.\n\nShe also said: “${FIRST}”`)).toEqual([]);
  });
});
