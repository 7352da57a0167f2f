import { describe, expect, it } from 'vitest';
import { figuresOf } from '../scanned.ts';

describe('what a share is of', () => {
  it.each([
    ['5% of the budget', 'budget'], ['5% of GDP', 'GDP'], ['5 percent of its gross domestic product', 'GDP'], ['half the members', 'members'],
    ['12 of 14 members', '14 members'], ['Three of the 40 sailors drowned', '40 sailors'], ['All but three of the 40 sailors drowned', null], ['half of the 14 clubs polled', '14 clubs'], ['a third of voters', 'voters'], ['two thirds of voters backed it', 'voters'], ['40% of voters surveyed said so', 'voters surveyed'], ['a third of the Orla Union\u2019s 30 members met it', 'Orla Union\u2019s 30 members'], ['a 40 percent stake', null], ['an unemployment rate of 5%', null], ['12 boats of the town', null],
  ])('"%s": %s', (text, of) => {
    expect(figuresOf(text)[0]?.of).toBe(of);
  });
});
