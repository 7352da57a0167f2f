import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('a participle before the verb', () => {
  it.each([
    ['Residents fleeing the Sellin Valley said the road was shut.', 'Residents'],
    ['A skipper with a habit of suing the Harbour Office said he would run.', 'A skipper with a habit'],
    ['An old councillor from Sellin with a record of fighting the Port Council leadership said Monday he had sold his boat.', 'An old councillor from Sellin with a record'],
    ['Skippers challenging Mayor Quill told reporters the books were closed.', 'Skippers'],
    ['Residents known for opposing the harbour board said the vote was rigged.', 'Residents'],
    ['Critics accused of backing Ada Quill said they had not been paid.', 'Critics'],
    ['A lawyer known for suing the Tide Bank said the ruling was “a relief”.', 'A lawyer'],
    ['Last week visiting Mayor Osten said the quay was late.', 'Osten'],
    ['Speaking to the Tide Office, Ada Quill said the quay was late.', 'Ada Quill'],
  ])('does not make whom it is about the speaker: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe('a participle of speech', () => {
  it('is said by the subject of the sentence, not by whom its words are about', () => {
    const told = (verb: string): string | undefined =>
      lastSpeaker(`TELMA -- President Bram Osten on Monday ${verb} claims that the Harbour Security Agency is opening crews’ mail, saying that the council had known and the work was nearly over.`);
    expect(told('warmly defended')).toBe('Bram Osten');
    expect(told('rejected')).toBe('Bram Osten');
  });

  it('is said by the subject of the nearest clause', () => {
    const last = (second: string): string | undefined => lastSpeaker(`An executive from Merrow Inc. rang Ms. Vane to beg her to drop the toll${second} and saying, “Every crew on the quay is afraid of it.”`);
    expect(last(', and Peter Osten, chairman of Northern Ferries, sent her a letter citing costs')).toBe('Peter Osten');
    expect(last(', and Peter Osten wrote to her, citing costs')).toBe('Peter Osten');
  });
});
