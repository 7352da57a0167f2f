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
