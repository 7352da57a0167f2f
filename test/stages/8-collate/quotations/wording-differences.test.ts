import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';

describe('wording', () => {
  test('is no conflict where only the ending of a word is another', async () => {
    expect(await disputeLines(
      'The harbour master doubted that the council chose what “plainly increases the danger that the old quay will sink.”',
      '“If they don’t mend it in June it will plainly increase the danger that the old quay will sink,” Tove Marr said.',
    )).toContain('wording difference: increases | increase');
  });

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

  test('a word before the break for the attribution may be put for another, whatever brackets stand in the attribution', async () => {
    expect(await disputeLines(
      '“The charter protects the freedom of pilots,” reads a note from Ilva Brandt’s office (D-Skarne). “The mayor respects that but holds that the yard should be built elsewhere.”',
      '“The charter protects the freedom of ferries,” Brandt said. “The mayor respects that but holds that the yard should be built elsewhere.”',
    )).toContain('wording conflict: pilots | ferries');
  });

  test('a sentence of which one word alone stands in both does not make the words of two occasions', async () => {
    expect(await disputeLines(
      '“I have agreed not to be the keeper of the northern quay,” Brandt said. “I hold that it would have been the fairest of posts, and the dullest of them all.”',
      '“So that nobody in the guild may speak of favours, I have agreed not to be the master of the northern quay. I must leave each of my doors open this winter,” Brandt said.',
    )).toContain('wording conflict: keeper | master');
  });

  test.each([
    ['“But Skarne will never give up its northern quay,” Brandt said.', 1], ['“Perhaps Skarne will never give up its northern quay,” Brandt said.', 0],
    ['“For us Skarne will never give up its northern quay,” Brandt said.', 0],
  ])('a name that opens the sentence in both tells of a lead that was dropped only behind a word that leads: %s', async (full, differences) => {
    expect(await disputeLines(full, '“Skarne will never give up its northern quay,” Brandt said.')).toHaveLength(differences);
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

describe('words said twice are not compared', () => {
  test('where the sentences share less than what sets them apart', async () => {
    expect(await disputeLines(
      '“The mayor and I had an open talk at the harbour office this evening, and we will tell you no more of the talk, but lines of signal stay open,” Lindqvist said.',
      '“Today the crews met the mayor to settle the strike at the yard; nobody gives details of our meeting, but the lines of signal stay open,” Lindqvist said.',
    )).toEqual([]);
  });

  test('where one report gives the other’s wording too, elsewhere', async () => {
    expect(await disputeLines(
      '“We have got a grave problem with the quays,” Brandt said. Later she said: “We have got a great problem with the quays.”',
      '“We have got a great problem with the quays,” Brandt said.',
    )).toEqual([]);
  });
});

test('readings that differ in typography alone are told as one', async () => {
  const { disputes } = await collated('“I know that it\u2019s late for these pilots,” Brandt said.', '“I know it\u2019s late for these pilots,” Brandt said.', '“I know it\u0027s late for these pilots,” Brandt said.');
  expect(disputes[0]!.explanation).toContain('in 2 places');
});
