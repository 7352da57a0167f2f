import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('withSubjectOverAside', () => {
  it.each([
    ['Ada Blunt met Tom Cruz on Monday. Ada Blunt, after a long pause, said of Cruz: “He was never here.”', 'Ada Blunt'],
    ['Sen. Ada Blunt, R-Telma, met Sen. Tom Cruz in the hall. “He is a friend,” Cruz said. Ada Blunt, after a long pause, said of Cruz, “He was never here.”', 'Ada Blunt'],
    ['Osten, in a speech, said of Quill, “She built it.”', 'Osten'],
    ['“She is a friend,” Tom Cruz said of Ada Blunt.', 'Tom Cruz'],
    ['Of Ada Blunt, Tom Cruz said: “She is a friend.”', 'Tom Cruz'],
  ])('gives words on somebody to whoever says them in “%s”', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
