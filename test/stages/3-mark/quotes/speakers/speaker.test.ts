import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('whom source words stand for', () => {
  it.each([
    ['a name', '“We build,” Ada Quill said.', 'Ada Quill'],
    ['a name behind a title', '“We build,” said the minister of ports, Ada Quill.', 'Ada Quill'],
    ['an office with a name', '“We build,” said Secretary of State Ada Quill.', 'Ada Quill'],
    ['a noun that objects of the language inherit, as any other', 'Ada Quill arrived.\n\n“We build,” the constructor said.', 'the constructor'],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('is nobody where two speak together', () => {
    expect(lastSpeaker('“We build,” Ada Quill and Tom Veddel said.')).toBeUndefined();
  });
});
