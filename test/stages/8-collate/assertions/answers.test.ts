import { describe, expect, it } from 'vitest';
import { disputeLines } from '../collated.ts';

describe('what has one answer', () => {
  it.each([
    ['who won', 'Castle Athletic won the match 2-1.', 'Rovers won the match 2-1.', 'Castle Athletic | Rovers'],
    ['who won, in the passive', 'The Lanthorn Prize for fiction was won by Ines Tarrow.', 'The Lanthorn Prize for fiction was won by Petra Voss.', 'Ines Tarrow | Petra Voss'],
    ['who beat whom', 'Marla Quist was defeated by Odo Brandt in the runoff.', 'Marla Quist defeated Odo Brandt in the runoff.', 'Odo Brandt | Marla Quist'],
    ['what caused it', 'Police said a burst tyre had caused the crash.', 'The crash was caused by black ice, police said.', 'a burst tyre | black ice'],
    ['what is blamed', 'Fire officials blamed a gas leak for the blast at the bakery.', 'Investigators blamed an electrical fault for the blast at the bakery.', 'a gas leak | an electrical fault'],
    ['who somebody is', 'The driver, named as Colin Orde, was taken to hospital.', 'The driver, named as Peter Hale, was taken to hospital.', 'Colin Orde | Peter Hale'],
    ['who was appointed', 'The board appointed Lise Marran as chief executive.', 'The board appointed Otto Venn as chief executive.', 'Lise Marran | Otto Venn'],
  ])('is given in two ways: %s', async (_, one, other, readings) => {
    expect(await disputeLines(one, other)).toEqual([`wording difference: ${readings}`]);
  });

  it.each([
    ['in other words', 'The fire was caused by an electrical fault, the fire chief said.', 'The fire chief said faulty wiring had caused the fire.'],
    ['of two things', 'The crash that killed two was caused by black ice, police said.', 'Police said the fire that killed two was caused by black powder.'],
    ['of two races', 'Marla Quist won the race for mayor of Dunmarrow.', 'Odo Brandt won the race for sheriff of Dunmarrow.'],
    ['of two drivers', 'The driver of the lorry was named as Colin Orde.', 'The driver of the coach was named as Peter Hale.'],
    ['as one of several', 'One of the victims was identified as Dana Orrin, 32.', 'One of the victims was identified as Tessa Cole, 32.'],
    ['with a fuller name', 'The victim was identified as Dana Orrin, 32.', 'The victim was identified as Dana Louise Orrin, 32.'],
    ['from the other side', 'Castle Athletic lost 2-1 to Rovers on Saturday.', 'Rovers beat Castle Athletic 2-1 on Saturday.'],
    ['denied', 'The fire was not caused by a cigarette, the chief said.', 'The fire was caused by an electrical fault, the fire chief said.'],
    ['in turn', 'The board appointed Lise Marran chief executive after Otto Venn left.', 'The board appointed Otto Venn chief executive in 2021.'],
  ])('is not given in two ways: %s', async (_, one, other) => {
    expect(await disputeLines(one, other)).toEqual([]);
  });
});
