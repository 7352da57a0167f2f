import { expect, it } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { readReport, reconcileReports } from '../../../src/pipeline.ts';

it('a count that changed over the days is told day by day', async () => {
  const told = [
    ['2031-03-03', 'A wildfire in the hills above Tarn killed three people on Monday, the fire service of Tarn said. The blaze drove families out of the village of Orun.'],
    ['2031-03-04', 'The death toll from the wildfire above Tarn rose to nine on Tuesday, the fire service said, as crews went through the village of Orun.'],
    ['2031-03-04', 'Nine people are dead after a wildfire in the hills above Tarn reached the village of Orun, officials said on Tuesday.'],
  ] as const;
  const reports = await Promise.all(told.map(([published, text], i) => readReport({
    bytes: new TextEncoder().encode(text), origin: `${i}.txt`, mediaType: 'text/plain', charset: null, captured: null, plain: true,
    given: { id: `r${i}`, title: null, outlet: null, url: null, published },
  })));
  const [story] = digestOf(reconcileReports(reports)).stories;
  const line = story!.figures.find(({ carried }) => carried === 'changed over the days');
  expect(line?.readings.map(({ text, passages }) => [text.split(':')[0], passages.map(({ number }) => number)])).toEqual([
    ['three people (3 March 2031)', [1]], ['Nine people (4 March 2031)', [2, 3]],
  ]);
});
