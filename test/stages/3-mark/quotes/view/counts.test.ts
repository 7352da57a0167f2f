import { expect, it } from 'vitest';
import { tokenOf, viewIn } from '../view-of.ts';

const TEXT = 'The mayor said (on Monday) that the pier, which leaked, would close – the boats left, the ferry has sailed, selling tea.';
const view = viewIn(TEXT);
const held = (counts: Int32Array, from: string, to: string): number => counts[tokenOf(view, to)]! - counts[tokenOf(view, from)]!;

it('tells how many tokens of a kind a stretch holds', () => {
  expect(held(view.verbsBefore, 'mayor', 'pier')).toBe(1);
  expect(held(view.sayingsBefore, 'mayor', 'pier')).toBe(1);
  expect(held(view.bracketsBefore, 'said', 'that')).toBe(2);
  expect(held(view.dashesBefore, 'close', 'boats')).toBe(1);
  expect(held(view.stopsBefore, 'pier', 'close')).toBe(2);
});

it('tells commas by what begins behind them', () => {
  expect(held(view.subordinatesBefore, 'pier', 'leaked')).toBe(1);
  expect(held(view.clausesBefore, 'boats', 'sailed')).toBe(1);
  expect(held(view.participlesBefore, 'sailed', 'tea')).toBe(1);
  expect(held(view.participlesBefore, 'mayor', 'sailed')).toBe(0);
});

it('counts once more for the end of the text', () => {
  expect(view.verbsBefore).toHaveLength(view.tokens.count + 1);
  expect(view.clausesBefore).toHaveLength(view.tokens.count + 1);
});
