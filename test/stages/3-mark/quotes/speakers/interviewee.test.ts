import { expect, test } from 'vitest';
import { readText } from '../read.ts';

/** Who answers in an interview of three turns behind some lead. */
function answers(lead: string): string | null {
  const { quotes, entities } = readText(`${lead}\n\nQ: Was it far?\n\nA: Not for me.\n\nQ: Was it late?`);
  return entities.find(({ id }) => id === quotes.find(({ content }) => content[0]![0] > lead.length + 20)!.speaker)?.name ?? null;
}

test('whoever is told to have spoken before the first turn answers, by name or as “she”', () => {
  expect(answers('The diver Ada Quill met Peter Osten in May. Osten talked to us on Friday.')).toBe('Peter Osten');
  expect(answers('The diver Ada Quill found the wreck.')).toBe('Ada Quill');
  expect(answers('Ada Quill and Peter Osten dived.')).toBeNull();
});
