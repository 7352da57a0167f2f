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

/** Who says “The sea waits” behind the answers of an interview with Ada Quill, or with a man. */
function behindAnswers(answer: string, tail: string, who = 'The diver Ada Quill'): string | null {
  const text = `${who} found the wreck.\n\nQ: Was it far?\n\nA: Not for me.\n\nQ: Who helped?\n\nA: ${answer}\n\nQ: Was it late?\n\nA: I never look.\n\n${tail}`;
  const { quotes, entities } = readText(text);
  const said = quotes.find(({ content }) => text.slice(...content[0]!).includes('The sea waits'))?.speaker;
  return entities.find(({ id }) => id === said)?.name ?? null;
}

test('whom an answer names does not speak below it as “she”', () => {
  const said = '“The sea waits,” she says.';
  expect(behindAnswers('I told Rowan Pike in his office.', `She laughs. ${said}`)).toBe('Ada Quill');
  expect(behindAnswers('I told Erin Pike in her office.', said)).toBe('Ada Quill');
  expect(behindAnswers('I told Rowan Pike in his office.', `Has she a boat? ${said}`)).toBe('Ada Quill');
  expect(behindAnswers('Bram Osten came with me.', '“The sea waits,” he says.', 'The diver Peter Quill')).toBe('Peter Quill');
  expect(behindAnswers('I told Rowan Pike.', 'Erin Voss, the skipper, waits on the quay. “The sea waits,” she says.')).toBe('Erin Voss');
  expect(behindAnswers('I told Rowan Pike.', 'Erin Voss, the skipper, waits on the quay.\n\n“The sea waits,” she says.')).toBe('Erin Voss');
});
