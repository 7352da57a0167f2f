import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('whom a role means', () => {
  it('is somebody named before who holds it', () => {
    expect(lastSpeaker('Mayor Ada Quill met Governor Tom Veddel.\n\n“We build,” the mayor said.')).toBe('Ada Quill');
  });

  it('is nobody of another rank', () => {
    expect(lastSpeaker('Vice President Ada Quill arrived.\n\n“We build,” the president said.')).not.toBe('Ada Quill');
  });

  it.each([
    ['Sen. Ada Quill voted no. The senator said it was late.', 'Ada Quill'],
    ['Rep. Bram Osten of Idaho voted no. The Idaho congressman said it was late.', 'Bram Osten'],
    ['Rep. Ada Quill, R-Idaho, voted no. “It is late,” the Idaho congresswoman said.', 'Ada Quill'],
    ['Gov. Bram Osten signed it. The governor from Ohio said it was late.', 'The governor from Ohio'],
    ['Ohio Gov. Bram Osten signed it. The governor of Ohio said it was late.', 'Bram Osten'],
    ['Sen. Ada Quill of Ohio left. The Idaho senator said it was late.', 'The Idaho senator'],
    ['Mayor Bram Osten of Tarn left. The Orla mayor said it was late.', 'The Orla mayor'],
    ['Sen. Ada Quill and Sen. Bram Osten left. The senator said it was late.', 'The senator'],
    ['Sens. Ada Quill and Bram Osten left with Gov. Tom Veddel. The governor said it was late.', 'Tom Veddel'],
    ['State television reported, as the crews left, that the dam had failed.', 'State television'],
  ])('is who holds it by a title in short, of the same place: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
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
