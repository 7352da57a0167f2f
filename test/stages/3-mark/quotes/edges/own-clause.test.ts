import { describe, expect, it } from 'vitest';
import { lastSpeaker, readText } from '../read.ts';

const contentOf = (text: string, at: number): string | undefined => {
  const content = readText(text).quotes.at(at)?.content[0];
  return content && text.slice(...content);
};

describe('the clause of a cue', () => {
  it('ends before the verb of the main clause where "who" opens it', () => {
    const text = 'The harbour master, Ada Quill, who on Tuesday said the lock could not be “a toy for owners”, denied that she had been asked to leave.';
    expect(contentOf(text, 0)).toBe('the lock could not be “a toy for owners”');
  });

  it('is said by its own subject, not by that of the clause before it', () => {
    expect(lastSpeaker('Dredging has been stopped and Calder Locks said it could not tell when it would begin again.')).toBe('Calder Locks');
  });

  it('is said by the subject of its sentence, not by whom a clause on that names', () => {
    const told = (text: string): string | undefined => lastSpeaker(`The boats left.\n\n${text}`);
    expect(told('The letter, which was signed by the mayor, Ada Quill, and the harbor master, Bram Osten, accused the port of a “scheme” against boats.')).toBe('The letter');
    expect(told('The premier, who was met by Ada Quill, the mayor, who said the port was “rotten” to the bone.')).toBe('Ada Quill');
  });

  it('begins with the subject on which a clause hangs', () => {
    expect(contentOf('Ada Quill said any talk that the port had hidden the leak was “idle”.', 0)).toBe('any talk that the port had hidden the leak was “idle”');
    expect(contentOf('Ada Quill said on Tuesday that the port had “no leak”.', 0)).toBe('that the port had “no leak”');
  });

  it('is not that of a noun behind a preposition', () => {
    const { quotes } = readText('The head of the harbour office has stepped down after reports that it listened to calls of the crews.');
    expect(quotes.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it('is left open with both its verbs by "neither"', () => {
    const [quote] = readText('Police spokeswoman Ada Quill would neither confirm nor deny that the boat had been seized.').quotes;
    expect(quote!.polarity).toBe('conditional');
  });
});

it('nobody says what something is called', () => {
  expect(readText('The paper tells of an inquiry called “Still Water.” Ada Quill led it for a year.').quotes.filter(({ kind }) => kind === 'direct')).toEqual([]);
});

it('"who" behind several is none of those named before them', () => {
  expect(lastSpeaker('The winners are the Tide’s Ada Quill and Bram Osten and two clerks of the court of Die Insel who asked not to be named.')).not.toBe('Bram Osten');
});
