import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

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

  test('words whose continuation the same report gives, in another stretch or sentence, are not cut', async () => {
    const whole = '“It was done in a shameful hurry, and nobody asked the pilots of the northern quay,” Brandt said.';
    expect(await disputeLines('“It was done in a shameful hurry. Nobody asked the pilots of the northern quay,” Brandt said.', whole)).toEqual([]);
    expect(await disputeLines('Since “nobody asked the pilots of the northern quay,” as Brandt said, “it was done in a shameful hurry.”', whole)).toEqual([]);
  });

  test('nor are words fitted into the report’s sentence that end with a clause, or around which it goes on', async () => {
    const whole = '“These new rules will not cost a single pilot his place, and the mayor praised the very same rules last spring,” Brandt said.';
    expect(await disputeLines('The new rules, Brandt said, “will not cost a single pilot his place.”', whole)).toEqual([]);
    expect(await disputeLines('He would use “whatever weight this old office holds” to have them passed.', '“I will use whatever weight this old office holds to make these rules a reality,” Brandt said.')).toEqual([]);
  });

  test('words fitted in that end within a clause are', async () => {
    expect(await disputeLines('The yard, Brandt wrote, “has told us of its plan to bring a case.”', '“The yard has told us of its plan to bring a case against the pilots of Skarne,” Brandt wrote.')).toEqual(['truncation difference: case. | against the pilots of Skarne']);
  });

  test('words that stop behind one with which no sentence ends are cut, however few they are', async () => {
    const whole = '“I have agreed not to be the keeper of the northern quay,” Brandt said.';
    expect(await disputeLines('“I have agreed not to be the.” Brandt said.', whole)).toEqual(['truncation difference: the. | keeper of the northern quay']);
    expect(await disputeLines('Brandt said that the pilots “will be asked to.”', '“The pilots will be asked to, as ever, give way to the ferries,” Brandt said.')).toEqual(['truncation difference: to. | as ever, give way to the ferries']);
    expect(await disputeLines('“I have agreed not to be the…” Brandt said.', whole)).toEqual([]);
  });

  test('words left out where the quotation is broken for its attribution are cut although the rest follows', async () => {
    expect(await disputeLines(
      '“It is of weight to us that the right ferry be chosen to.” Brandt said. “But if it leaks, we are not willing to sail in it.”',
      '“It is of weight to us that the right ferry be chosen to cross the wide sound in a storm, but if it leaks, we are not willing to sail in it,” Brandt said.',
    )).toEqual(['truncation difference: to. | cross the wide sound in a storm']);
  });

  test('“as much as” joins no clause', async () => {
    expect(await disputeLines('Brandt said they were “bound to spend every last night of the season to wreak.”', '“They are bound to spend every last night of the season to wreak as much ruin as they can,” Brandt said.'))
      .toEqual(['truncation difference: wreak. | as much ruin as they can']);
  });
});
