import { expect, it } from 'vitest';
import { readText } from './read.ts';

const spoken = (text: string): string[] => {
  const { quotes, entities } = readText(text);
  return quotes.map(({ kind, speaker }) => `${kind}: ${entities.find(({ id }) => id === speaker)?.name}`);
};

it('tells words in marks that another spoke as no words of who is told of around them', () => {
  const text = 'Union negotiator Bo Rask said the crews would give up their pension if the fleet doubled its share, a step that President Ada Quill later called “an idea, not an offer.”';
  expect(spoken(text)).toEqual(['indirect: Bo Rask', 'direct: Ada Quill']);
  expect(readText(text).quotes[0]!.content.map(([start, end]) => text.slice(start, end))).toEqual(['the crews would give up their pension if the fleet doubled its share']);
});

it('leaves a quotation of one’s own mixed', () => {
  expect(spoken('Union negotiator Bo Rask said the crews would “never” give up their pension.')).toEqual(['mixed: Bo Rask']);
});

it.each([
  ['Harbour commissioner Ada Quill said the towns had come “in good faith” and would “keep talking,” while Minister Bo Rask blamed “a handful of owners.”', 'the towns had come “in good faith” and would “keep talking,”'],
  ['Ada Quill said the town was “ready,” but Bo Rask warned of “a long winter.”', 'the town was “ready,”'],
  ['Ada Quill said the town was “ready,” and Telma needed “no help.”', 'the town was “ready,” and Telma needed “no help.”'],
])('ends what somebody says before the clause in which another is told to speak: %s', (text, content) => {
  const [first] = readText(text).quotes;
  expect(first!.content.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(content);
});
