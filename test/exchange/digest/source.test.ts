import { expect, it } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { readReport, reconcileReports } from '../../../src/pipeline.ts';

async function carried(...told: readonly string[]): Promise<readonly string[]> {
  const reports = await Promise.all(told.map((text, i) => readReport({
    bytes: new TextEncoder().encode(text), origin: `${i}.txt`, mediaType: 'text/plain', charset: null, captured: null, plain: true,
    given: { id: `r${i}`, title: null, outlet: null, url: null, published: '2031-03-04' },
  })));
  return digestOf(reconcileReports(reports)).stories.flatMap(({ figures }) => figures.map((line) => line.carried));
}

it('what separate reports have from one source is told with its name', async () => {
  const first = 'Thieves took 27 gold coins from the museum of Linn on Thursday night, police spokeswoman Berit Falk said. A guard was found in a cupboard.';
  expect(await carried(first, 'The round room of the museum of Linn was empty on Friday. Police said 27 gold coins had been taken by thieves on Thursday night.'))
    .toContain('said by 2 separate reports, all from one source (police spokeswoman Berit Falk)');
  expect(await carried(first, 'The round room of the museum of Linn was empty on Friday. Curator Ove Hind said 27 gold coins had been taken by thieves on Thursday night.'))
    .toContain('said by 2 separate reports');
  expect(await carried(first, 'The round room of the museum of Linn was empty on Friday. Thieves took 27 gold coins on Thursday night and left a glove.'))
    .toContain('said by 2 separate reports');
});
