import { expect, it } from 'vitest';
import { asideBefore } from '../../../../src/calendar/expressions/tense/aside.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { asked } from '../marked.ts';

it.each([
  ['Lidov, who lost on Tuesday|, travel to Orun', true], ['Bram Osten, who left as chairman|, president and coach', false], ['In Lidov, in the rain|, travel is slow', false],
])('in "%s" a clause ends: %s', (marked, ends) => {
  const { scan, at } = asked(marked);
  expect(asideBefore(scan.lexemes, at, timeWords.tense) !== null).toBe(ends);
});
