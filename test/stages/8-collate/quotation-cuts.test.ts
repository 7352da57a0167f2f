import { describe, expect, test } from 'vitest';
import { disputeLines } from './collated.ts';

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
});
