import { describe, expect, test } from 'vitest';
import { collated } from '../collated.ts';

/** The wordings of each assertion that some reports make a claim of. */
async function assertions(...told: readonly string[]): Promise<readonly (readonly string[])[]> {
  return (await collated(...told)).claims.filter(({ kind }) => kind === 'assertion').map(({ readings }) => readings.map(({ text }) => text));
}

const HARBOUR = 'The winter had been hard on the coast. Traders had waited for weeks.';
const CLOSED = 'The harbour board of Skarne closed the northern pier on Tuesday after a ferry crew found cracked beams.';

describe('what separate reports tell in their own prose', () => {
  test('is one claim, the fullest wording first, agreed by their lineages', async () => {
    const other = 'Skarne closed its northern pier when cracked beams were found by the crew of a ferry.';
    const [claim, ...more] = (await collated(`${HARBOUR} ${CLOSED}`, `${other} Nobody was hurt, and the shops stayed open.`)).claims.filter(({ kind }) => kind === 'assertion');
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ standing: 'agreed', lineages: 2, origins: 2, speaker: null });
    expect(claim!.readings.map(({ text }) => text)).toEqual([CLOSED, other]);
    expect(claim!.readings.map(({ evidence }) => evidence.map(({ report, attributed }) => [report, attributed]))).toEqual([[['r0', false]], [['r1', false]]]);
  });

  test('in indirect speech is attributed, and has as many origins as speakers', async () => {
    const [claim] = (await collated(
      'Mayor Ilva Brandt said the northern pier would stay closed until divers had checked the cracked beams.',
      'The northern pier would stay closed while divers checked its cracked beams, Ilva Brandt said on the quay.',
    )).claims.filter(({ kind }) => kind === 'assertion');
    expect(claim!.readings.flatMap(({ evidence }) => evidence.map(({ attributed }) => attributed))).toEqual([true, true]);
    expect(claim!.origins).toBe(1);
  });

  test('keeps the places of one wording together as one lineage', async () => {
    const other = 'Skarne closed its northern pier when cracked beams were found by the crew of a ferry.';
    const [claim] = (await collated(CLOSED, CLOSED, other)).claims.filter(({ kind }) => kind === 'assertion');
    expect(claim!.lineages).toBe(2);
    expect(claim!.readings[0]!.evidence.map(({ report }) => report)).toEqual(['r0', 'r1']);
  });

  test('does not hang on the order of the reports', async () => {
    const other = 'Skarne closed its northern pier when cracked beams were found by the crew of a ferry.';
    expect(await assertions(other, CLOSED)).toEqual(await assertions(CLOSED, other));
  });
});

describe('no claim is made of', () => {
  test.each([
    ['copies alone', CLOSED, CLOSED],
    ['copies in all but a word', CLOSED, CLOSED.replace('found', 'noticed')],
    ['another number', 'The storm at Skarne sank 14 fishing boats and tore the roof off the fish market.', 'At Skarne 19 fishing boats sank when the storm tore the roof off the fish market.'],
    ['numbers of which one has lost its unit', 'Two million crown robbery at the Skarne pearl shop', 'Robbery of 6 million at the pearl shop in Skarne'],
    ['another day', CLOSED, 'Skarne closed its northern pier on Friday when cracked beams were found by the crew of a ferry.'],
    ['a denial', CLOSED, 'Skarne never closed its northern pier when cracked beams were found by the crew of a ferry.'],
    ['what one leaves open', CLOSED, 'Skarne reportedly closed its northern pier when cracked beams were found by the crew of a ferry.'],
    ['other names', 'Ilva Brandt opened the new fish market beside the northern pier with a short speech.', 'Oskar Lind opened the new fish market beside the northern pier with a short speech to traders.'],
    ['another deed', 'The board of Skarne painted the cracked beams of the northern ferry pier in autumn.', 'The board of Skarne replaced the cracked beams of the northern ferry pier in autumn.'],
    ['a question', CLOSED, 'Had Skarne closed its northern pier when cracked beams were found by the crew of a ferry?'],
    ['words in quotation marks', CLOSED, '\u201cSkarne closed its northern pier when cracked beams were found by the crew of a ferry,\u201d Ilva Brandt said.'],
  ])('%s', async (_, one, other) => {
    expect(await assertions(one, other)).toEqual([]);
  });

  test('what one report says twice', async () => {
    expect(await assertions(`${CLOSED} Skarne closed its northern pier when cracked beams were found by the crew of a ferry.`)).toEqual([]);
  });
});
