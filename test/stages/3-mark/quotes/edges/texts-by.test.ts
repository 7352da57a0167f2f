import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('withMakerOfText', () => {
  it.each([
    ['Ada Quill retweeted a post by Bram Osten that said the dam was “rotten”.', 'Bram Osten'],
    ['Ada Quill liked a post by Bram Osten that said, “The dam is rotten.”', 'Bram Osten'],
    ['Ada Quill shared a post from Bram Osten saying the dam was “rotten”.', 'Bram Osten'],
    ['Osten got a call from Ada Quill, saying the dam would burst.', 'Ada Quill'],
    ['Osten received an email from Ada Quill asking whether the dam would burst.', 'Ada Quill'],
    ['Osten was responding to a message from Mayor Ada Quill, reporting that the dam had burst.', undefined],
    ['Osten sent a letter to Ada Quill, warning that the dam would burst.', 'Osten'],
    ['Osten replied to a message from Ada Quill, saying that the dam would hold.', 'Osten'],
    ['Ada Quill wrote a post that said the dam was “rotten”.', 'Ada Quill'],
  ])('tells whose the text is in “%s”', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('withoutPassiveReceiver', () => {
  it('gives nothing to whoever only met with it', () => {
    expect(lastSpeaker('The warning that the dam was “rotten” was ignored by Quill.')).toBeUndefined();
    expect(lastSpeaker('The claim that the dam was “rotten” was denied by Quill.')).toBe('Quill');
  });
});
