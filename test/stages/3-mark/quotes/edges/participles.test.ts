import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('a participle before the verb', () => {
  it.each([
    ['Residents fleeing the Sellin Valley said the road was shut.', 'Residents'],
    ['A skipper with a habit of suing the Harbour Office said he would run.', 'A skipper with a habit'],
    ['A two-term councillor from Sellin with a record of challenging the Port Council leadership said Friday he would run for the chair.', 'A two-term councillor from Sellin with a record'],
    ['Skippers challenging Mayor Quill told reporters the books were closed.', 'Skippers'],
    ['Last week visiting Mayor Osten said the quay was late.', 'Osten'],
    ['Speaking to the Tide Office, Ada Quill said the quay was late.', 'Ada Quill'],
  ])('does not make whom it is about the speaker: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe('a participle of speech', () => {
  it('is said by the subject of the sentence, not by whom its words are about', () => {
    const told = (verb: string): string | undefined =>
      lastSpeaker(`TELMA -- President Bram Osten on Friday ${verb} claims that the Harbour Security Agency is collecting phone records, saying that the council was fully told and the work is limited in scope.`);
    expect(told('forcefully defended')).toBe('Bram Osten');
    expect(told('rejected')).toBe('Bram Osten');
  });

  it('is said by the subject of the nearest clause', () => {
    const last = (second: string): string | undefined => lastSpeaker(`An executive from Merrow Inc. called Ms. Vane to urge her to reject it${second} and saying, “There is concern throughout the harbour.”`);
    expect(last(', and Peter Osten, chairman of Northern Ferries, sent her a letter citing costs')).toBe('Peter Osten');
    expect(last(', and Peter Osten wrote to her, citing costs')).toBe('Peter Osten');
  });
});
