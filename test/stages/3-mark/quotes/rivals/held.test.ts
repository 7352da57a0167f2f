import { expect, it } from 'vitest';
import { readText } from '../read.ts';

/** What is said in a text, in its order. */
function said(text: string): string[] {
  return readText(text).quotes.map(({ content }) => content.map(([from, to]) => text.slice(from, to)).join(' | '));
}

it.each([
  ['"Did you swim this morning?" Rask asked her readers ahead of the yearly "Cold Water Morning."', ['Did you swim this morning?']],
  ['"Who pays for it?" Peter Osten asked the crowd at the so-called "Night of Lights."', ['Who pays for it?']],
  ['Peter Osten asked the crowd who would pay for the “Night of Lights”.', ['who would pay for the “Night of Lights”']],
])('a quotation right before its speaker is what is said, no title behind: %s', (line, words) => {
  expect(said(`Mayor Anna Rask (R-Sellin) came to the dock on Wednesday.\n\n${line}`).slice(-words.length)).toEqual(words);
});
