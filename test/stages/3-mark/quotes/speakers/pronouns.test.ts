import { describe, expect, it } from 'vitest';
import { lastSpeaker, readText } from '../read.ts';

describe('whom a pronoun means', () => {
  it('is the last speaker of that sex', () => {
    expect(lastSpeaker('Anna Quill said the quay would close. “We build,” she said.')).toBe('Anna Quill');
  });

  it('is whom the sentence before picks out', () => {
    expect(lastSpeaker('After Ines Calloway won on Monday, it was Anna Quill who led on Tuesday with a win over Diane Vell.\n\n“I started well,” she told reporters.')).toBe('Anna Quill');
    expect(lastSpeaker('After Ines Calloway won on Monday, it was Peter Veddel who led on Tuesday.\n\n“I started well,” she told reporters.')).toBe('Ines Calloway');
  });

  it('is the first person of that sex who is named before, and nobody of the other', () => {
    expect(lastSpeaker('Anna Quill met Peter Veddel.\n\n“We build,” he said.')).toBe('Peter Veddel');
  });

  it('is nobody in the plural', () => {
    expect(lastSpeaker('Bram Veddel said he would wait. Skippers hope for a vote, but Council Liberals have said no. He said the quay would close.')).not.toBe('Council Liberals');
  });

  it('is the same with each of its verbs', () => {
    const { quotes, entities } = readText('The skipper said the port must wait because President Bram Osten must sign. He has said he will not dive again, and prefers to wait.');
    expect(quotes.slice(1).map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name)).toEqual(['The skipper', 'The skipper']);
  });

  it('is whoever spoke in the sentence before, whoever its own words tell of', () => {
    const first = 'The skipper said that the port should wait because President Bram Osten must sign. He has said he will not dive again.';
    const { quotes, entities } = readText(`${first} Tom Rask supports a path to a lock, but only after proof of need, he has said. He also supports more pumps.`);
    expect(quotes.slice(-3).map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name)).toEqual(['The skipper', 'Tom Rask', 'The skipper']);
  });

  it('is somebody earlier in the sentence', () => {
    expect(lastSpeaker('Peter Veddel said little. When Peter Voss arrived, he said the quay would close.')).toBe('Peter Voss');
  });

  it('is not whom the phrase before it names, of whom it is said', () => {
    expect(lastSpeaker('Peter Veddel said little. Of Bram Voss, he said, “I want him to do well.”')).toBe('Peter Veddel');
    expect(lastSpeaker('The boats left. Of Bram Voss, he said, “I want him to do well.”')).toBeUndefined();
  });

  it('may be somebody whose given name is borne by men and women', () => {
    expect(lastSpeaker('Anna Quill said little.\n\nMichele Voss was asked about the wall on Monday. She told voters she had not seen it.')).toBe('Michele Voss');
  });

  it('is nobody named too long before', () => {
    const between = 'The wind rose. The rain fell. The tide turned. The boats left. The lamps went out. The quay was dark. The town slept.';
    expect(lastSpeaker(`Anna Quill arrived. ${between}\n\n“We build,” she said.`)).toBeUndefined();
  });

  it('is whoever answers, not who asked', () => {
    expect(lastSpeaker('Anna Quill took the stand. Asked by Ms Moll whether she had swum there, she answered: “Twice.”')).toBe('Anna Quill');
  });

  it('is nobody whose calling or kinship is of the other sex', () => {
    expect(lastSpeaker('A spokesman for the ferry line said the pier was shut. “I walked,” she said.')).toBeUndefined();
    expect(lastSpeaker('An old woman said the pier was shut. “I walked,” she said.')).toBe('An old woman');
  });

  it('is not the one who asked, where somebody replies', () => {
    expect(lastSpeaker('“Did you row there?” Tor Moll asked.\n\n“I swam,” he replied.')).toBeUndefined();
    expect(lastSpeaker('“Did you row there?” Tor Moll asked. “Well?” he said.')).toBe('Tor Moll');
  });
});
