import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('whom a role means', () => {
  it('is somebody named before who holds it', () => {
    expect(lastSpeaker('Mayor Ada Quill met Governor Tom Veddel.\n\n“We build,” the mayor said.')).toBe('Ada Quill');
  });

  it('is nobody of another rank', () => {
    expect(lastSpeaker('Vice President Ada Quill arrived.\n\n“We build,” the president said.')).not.toBe('Ada Quill');
  });

  it('is nobody of another country, where a sentence of its own has come between', () => {
    const first = '“The text is unacceptable,” said Colombia’s delegate, Ada Quill, to applause. ';
    expect(lastSpeaker(`${first}Saudi Arabia, speaking for others, said the text lacked a scope. “Some articles are outside the mandate,” its delegate said.`)).toBe('its delegate');
    expect(lastSpeaker(`${first}Colombia wants a cap. “We will not sign,” its delegate said.`)).toBe('Ada Quill');
  });

  it('is somebody of whom no more is known where nobody named holds it', () => {
    expect(lastSpeaker('Mayor Ada Quill arrived.\n\n“We build,” a harbour spokesman said.')).toBe('a harbour spokesman');
  });

  it('is whom the noun brought in last, of whom no more is known', () => {
    const first = 'A spokesperson for Tidewell said the pumps hold. “We tested them,” the spokesperson said.';
    expect(lastSpeaker(first)).toBe('A spokesperson for Tidewell');
    expect(lastSpeaker(`${first}\n\nA Merrow spokesperson said the bolts were new. “We bought them,” the spokesperson said.`)).toBe('A Merrow spokesperson');
    expect(lastSpeaker('A former port official said the pumps leak. According to the official, the bolts were old.')).toBe('A former port official');
    expect(lastSpeaker('Two officials said the weir leaks. “We saw it,” the officials said.')).toBe('Two officials');
    expect(lastSpeaker('A former mayor said the weir leaks. “We saw nothing,” the mayor said.')).not.toBe('A former mayor');
  });
});
