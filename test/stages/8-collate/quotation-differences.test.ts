import { describe, expect, test } from 'vitest';
import { disputeLines } from './collated.ts';

describe('wording', () => {
  test('the first words of a quotation may be put for others', async () => {
    expect(await disputeLines(
      'Brandt called him “a sailor from Skarne who never held an oar in his life.”',
      '“We may end with a smuggler from Skarne who never held an oar in his life,” Brandt said.',
    )).toEqual(['wording conflict: sailor | smuggler']);
  });

  test('so may the last', async () => {
    expect((await disputeLines(
      '“The council has treated these pilots in a shameful hurry,” Brandt said.',
      '“The council has treated these pilots in a shameful manner and it will treat the crews no better,” Brandt said.',
    ))).toContain('wording conflict: hurry | manner');
  });

  test('reports of different days that differ in tense alone tell of words said twice', async () => {
    const said = (verb: string): string => `“The northern quay ${verb} rebuilt by our own crews this year,” Brandt said.`;
    expect(await disputeLines([said('is being'), '2031-05-10'], [said('has been'), '2031-05-20'])).toEqual([]);
    expect(await disputeLines([said('is being'), '2031-05-10'], [said('has been'), '2031-05-10'])).toEqual(['wording difference: is being | has been']);
  });
});

test('what two persons said in some of the same words is not compared', async () => {
  expect(await disputeLines(
    '“These pilots are on the right side of the law of the sea and of everything else,” Ilva Brandt said.',
    '“I have always held that we stand on the right side of the law of the sea, whatever courts may say,” Oskar Lindqvist said.',
  )).toEqual([]);
});

describe('truncation', () => {
  test('a title in capitals is no sentence cut short', async () => {
    expect(await disputeLines('The poster called her “The Queen of the Quays.”', '“The Queen of the Quays is what sailors call a crane,” Brandt said.')).toEqual([]);
  });

  test('a scrap within the report’s own sentence is no quotation cut short', async () => {
    expect(await disputeLines('Brandt spoke of “a shameful hurry.”', '“It was done in a shameful hurry and against the vote of the pilots,” Brandt said.')).toEqual([]);
  });

  test('a whole sentence that ends where the other report goes on is', async () => {
    expect(await disputeLines('“It was done in a shameful hurry,” Brandt said.', '“It was done in a shameful hurry and against the vote of the pilots,” Brandt said.'))
      .toEqual(['truncation difference: hurry, | and against the vote of the pilots']);
  });
});
