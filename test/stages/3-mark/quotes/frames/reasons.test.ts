import { describe, expect, it } from 'vitest';
import { tellsWhyDenied } from '../../../../../src/stages/3-mark/quotes/frames/reasons.ts';
import { tokenOf, viewIn } from '../view-of.ts';

/** Whether the marked words of a text tell why the verb in it refuses. */
function tellsWhy(text: string, verb: string): boolean {
  const view = viewIn(text);
  return tellsWhyDenied(view, tokenOf(view, verb), view.quoted[0]!.open);
}

describe('tellsWhyDenied', () => {
  it.each([
    ['The shops refuse service on “fair” grounds.', 'refuse'],
    ['The board rejected the offer as “too low”.', 'rejected'],
    ['The bank declined the loan due to “weak books”.', 'declined'],
    ['The port opposed the merger over a “grave doubt”.', 'opposed'],
    ['He declined it out of “respect”.', 'declined'],
  ])('%s', (text, verb) => {
    expect(tellsWhy(text, verb)).toBe(true);
  });

  it.each([
    ['The board refused to discuss the “secret fund”.', 'refused'],
    ['The board refused to act as “judge and jury”.', 'refused'],
    ['The port denied closing the quay over “safety fears”.', 'denied'],
    ['The board rejected a “secret fund” at noon.', 'rejected'],
    ['He rejected “talk”.', 'rejected'],
  ])('not: %s', (text, verb) => {
    expect(tellsWhy(text, verb)).toBe(false);
  });
});
