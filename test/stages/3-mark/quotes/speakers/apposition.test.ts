import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('names in apposition', () => {
  it.each([
    ['behind a description of the role’s holder', 'The mill burned. Its owner, the timber merchant Karsten Vell, said it would reopen.', 'Karsten Vell'],
    ['behind a title and a comma', 'The Department of Roads and Ferries director, Ada Quill, said the quay was sound.', 'Ada Quill'],
    ['behind a title', '“We build,” her deputy, Captain Solveig Aker, wrote on a wall.', 'Solveig Aker'],
    ['behind a form of address', '“We build,” the minister of ports, Mrs Solveig Aker, said.', 'Solveig Aker'],
    ['behind what a body is', 'A lobby group, Clean Quays, said the pier was shut.', 'Clean Quays'],
    ['behind what nobody knows for an office', '“No gauges,” its chief tinkerer, Hawa Sirleen, told Reuters.', 'Hawa Sirleen'],
    ['behind whom that person speaks for', 'A lawyer for Mr. Veddel, Karin Orm, said her client would appeal.', 'Karin Orm'],
  ])('stand %s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('stand in no row of several', () => {
    expect(lastSpeaker('“We wait,” its tinkerers, Hawa Sirleen and others, said.')).not.toBe('Hawa Sirleen');
  });

  it.each([
    ['Bank of Telma governor Ana Quill said last week that “rates are a blunt tool”.', 'Ana Quill'],
    ['The Council for Quiet Ports President Ana Quill said that the horn was “a nuisance”.', 'Ana Quill'],
    ['“It is a hard road,” said Bank of Orun deputy governor Kurt Bale.', 'Kurt Bale'],
    ['The Bank of Telma told governor Ana Quill that “nobody was heard”.', 'Bank of Telma'],
    ['The Bank of Telma sacked governor Ana Quill and said “nobody was heard”.', 'Bank of Telma'],
  ])('stand behind the title in a body whose name holds "of": %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ['Norvath Ambassador to Germany Ada Quill said the quay was sound.', 'Ada Quill'],
    ['“We build,” the ambassador to the United Nations Bram Osten said.', 'Bram Osten'],
    ['Harbour Secretary Sir Bram Osten said the quay was sound.', 'Bram Osten'],
  ])('stand behind where an office was sent, and a form of address: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('but not where the description goes on behind the name, or another word with a capital stands before it', () => {
    expect(lastSpeaker('The mill burned. Its owner, the merchant of Orun who hired Karsten Vell, said it would reopen.')).not.toBe('Karsten Vell');
    expect(lastSpeaker('The mill burned. Its owner, the Norrby merchant house Karsten Vell left, said it would reopen.')).not.toBe('Karsten Vell');
  });
});

describe('one who is named in full', () => {
  it.each([
    '“The wall is firm,” said Jonas Hale, whose father, Bram Osten, built it.',
    'Jonas Hale, whose father, Bram Osten, built it, said the wall was firm.',
    'Jonas Hale, a friend of the mayor, Bram Osten, said the wall was firm.',
  ])('speaks, and not whom the words behind the name tell of: %s', (text) => {
    expect(lastSpeaker(text)).toBe('Jonas Hale');
  });

  it('tells whose it is where a parted mark follows', () => {
    expect(lastSpeaker('Ada Quill ’ s lawyer, Jonas Hale, said the wall was firm.')).toBe('Jonas Hale');
  });
});
