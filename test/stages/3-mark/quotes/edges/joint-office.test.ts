import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('an office for two things', () => {
  it.each([
    ['A health and social care spokeswoman said the ward was safe.', 'A health and social care spokeswoman'],
    ['A trade and industry spokesman said the toll was fair.', 'A trade and industry spokesman'],
    ['A Department of Roads and Tolls spokesman said the toll was fair.', 'A Department of Roads and Tolls spokesman'],
    ['The Department of Roads and a spokesman said the toll was fair.', 'Department of Roads'],
    ['The mayor and council leader said the toll was fair.', 'The mayor and council leader'],
    ['The president of Halden and Merrow said the merger was off.', 'The president of Halden and Merrow'],
    ['The bishop of Orla and Norrby said the roof leaked.', 'The bishop of Orla and Norrby'],
    ['The president of Halden and Merrow, Ada Quill, said the merger was off.', 'Ada Quill'],
    ['The minister for trade and industry, Bram Osten, said the toll was high.', 'Bram Osten'],
    ['The mayor met envoys of Halden and Merrow said the toll was high.', 'Merrow'],
  ])('is one phrase: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('ends before “such as”', () => {
    expect(lastSpeaker('Harbour officials such as Ada Quill said no.')).toBe('Harbour officials');
  });
});
