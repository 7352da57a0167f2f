import { expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The name of whoever says what a text holds last; `null` for nobody. */
function lastNamed(text: string): string | null {
  const { quotes, entities } = readText(text);
  return entities.find(({ id }) => id === quotes.at(-1)!.speaker)?.name ?? null;
}

it.each([
  ['neither of a name that no list of given names has and one that it has', 'Ostrick Bawn met Tomas Wendle in Telma on Monday. He said the dam would hold.', null],
  ['neither, where the known one stands behind a preposition', 'Ostrick Bawn works for Peter Lurn. “I like it here,” he said.', null],
  ['neither of two in a clause before', 'After Ostrick Bawn attacked Peter Lurn, he said the line was bad.', null],
  ['neither of two that "and" joins', 'Peter Lurn and John Bawn met on Monday. He said the talks were short.', null],
  ['the known one who goes before', 'Tomas Wendle met Ostrick Bawn in Telma on Monday. He said the dam would hold.', 'Tomas Wendle'],
  ['who brings another along', 'Peter Lurn and his brother, John Bawn, run the mill. He said it was hard.', 'Peter Lurn'],
  ['the subject behind the comma, not who is told of before it', 'In questioning by Bram Osten, a Telma lawyer, Peter Lurn named a price. “It is high,” he said.', 'Peter Lurn'],
  ['who is of the other sex than the rival', 'Ostrick Bawn and Mary Lurn met on Monday. She said the talks were short.', null],
  ['not who spoke before a name that may be a person’s', 'Peter Lurn said the road was shut. Ostrick Bawn came to the house. “It is open,” he said.', null],
  ['a subject whom nobody else rivals', 'Ostrick Bawn came to the house. “It is open,” he said.', 'Ostrick Bawn'],
])('is %s', (_, text, name) => {
  expect(lastNamed(text)).toBe(name);
});
