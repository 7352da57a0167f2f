import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('an office for two things', () => {
  it.each([
    ['A health and social care spokeswoman said the ward was safe.', 'A health and social care spokeswoman'],
    ['A trade and industry spokesman said the toll was fair.', 'A trade and industry spokesman'],
    ['A Department of Roads and Tolls spokesman said the toll was fair.', 'A Department of Roads and Tolls spokesman'],
    ['The Department of Roads and a spokesman said the toll was fair.', 'Department of Roads'],
    ['The mayor and council leader said the toll was fair.', 'The mayor and council leader'],
  ])('is one phrase: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('ends before “such as”', () => {
    expect(lastSpeaker('Harbour officials such as Ada Quill said no.')).toBe('Harbour officials');
  });
});
