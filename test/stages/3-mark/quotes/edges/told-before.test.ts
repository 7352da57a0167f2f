import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const told = (text: string): string[] => readText(text).quotes.map(({ kind, polarity, content }) => `${kind} ${polarity}: ${content.map(([start, end]) => text.slice(start, end)).join(' … ')}`);

describe('what is told before a cue whose quotation follows as a sentence', () => {
  it.each([
    ['The ferry was a “floating kitchen,” Ada Quill said. “We ate eels until Lent.”', ['mixed affirmed: The ferry was a “floating kitchen,” … We ate eels until Lent.']],
    ['“Nobody slept” on the ferry, Ada Quill said. “We counted the lamps along the mole.”', ['mixed affirmed: “Nobody slept” on the ferry … We counted the lamps along the mole.']],
    ['In a film for the guild: “Eels are bread,” the warden says. “Whoever poisons the canal takes our bread.”', ['direct affirmed: Eels are bread, … Whoever poisons the canal takes our bread.']],
  ])('belongs to the words: %s', (text, quotes) => {
    expect(told(text)).toEqual(quotes);
  });

  it.each([
    ['The ferry was never “a kitchen,” Ada Quill said. “It is a boat.”', ['mixed negated: The ferry was never “a kitchen,”', 'direct affirmed: It is a boat.']],
    ['But “if you ask about the eels, forget it,” Ada Quill said. “He slams the hatch.”', ['mixed conditional: But “if you ask about the eels, forget it,”', 'direct affirmed: He slams the hatch.']],
  ])('keeps to itself what its clause denies or hangs on: %s', (text, quotes) => {
    expect(told(text)).toEqual(quotes);
  });
});
