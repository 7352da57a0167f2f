import { expect, test } from 'vitest';
import { readReport } from '../../../src/pipeline.ts';
import { checkHeadline } from '../../../src/stages/9-reconcile/checks/headline.ts';

const BODY = 'The towns of the Orla Union agreed on Thursday to raise what each spends on sea walls to 5% of tax income. The union has pledged $40 million for 12 boats to guard the sea walls of the towns.';

async function headlined(title: string, text = BODY): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text);
  const report = await readReport({ bytes, origin: 'a.txt', mediaType: 'text/plain', charset: null, captured: null, plain: true, given: { id: 'a', title, outlet: null, url: null, published: '2031-03-07' } });
  return checkHeadline(report).map(({ explanation }) => explanation);
}

test.each([
  ['Union towns agree on 6% for sea walls', 'The headline gives “6%”, the text “5%”.'],
  ['Union towns pledge $60 million for sea walls', 'The headline gives “60 million”, the text “$40 million”.'],
  ['Union buys 20 boats to guard sea walls', 'The headline gives “20”, the text “12 boats”.'],
])('a figure that the text gives otherwise: %s', async (title, told) => {
  expect(await headlined(title)).toEqual([told]);
});

test.each([
  ['the same', 'Union towns agree on 5% for sea walls'],
  ['hedged', 'Union towns pledge almost $50 million for sea walls'],
  ['rounded', 'Union towns pledge $41 million for sea walls'],
  ['of something else', 'Ferry fares rise 9% in Telma'],
  ['counted in what the text does not count', 'Union towns agree on sea walls after 31 speeches'],
  ['the number of a type', 'Union buys 12 Calder 585 boats to guard sea walls'],
  ['a stretch of time', 'One hundred years of sea walls in the union of towns'],
])('nothing where it is %s', async (_, title) => {
  expect(await headlined(title)).toEqual([]);
});

test('nothing where the text has another noun for what is counted', async () => {
  expect(await headlined('Union sends 1,500 boats', 'The union will send 1,500 vessels to guard the walls. Boats were few: the union may send up to 12,000 boats in all.')).toEqual([]);
});

test('nothing where the text gives the figure of the headline too', async () => {
  expect(await headlined('Union towns agree on 6% for sea walls', `${BODY} Telma had asked for 6%.`)).toEqual([]);
});
