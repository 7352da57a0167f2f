import { describe, expect, it } from 'vitest';
import { hasKin, kinOf, tellsWhoseKin } from '../../../../src/stages/3-mark/names/kin.ts';
import { tokenize } from '../../../../src/text/words/tokenize.ts';
import { lastSpeaker, readText } from '../quotes/read.ts';
import { runsIn } from './run-in.ts';

/** The noun of kin of the last run of capitals in a text. */
function kinOfLast(text: string): string | null {
  const { from, to } = runsIn(text).runs.at(-1)!;
  return kinOf(tokenize(text), from, to);
}

describe('kinOf', () => {
  it.each([
    ['He waved at his wife, Greta Moll.', 'wife'],
    ['They rang her late elder brother Tor Moll.', 'brother'],
    ['We asked Ada’s niece, Greta Moll.', 'niece'],
    ['Then came Greta Moll, his wife, with tea.', 'wife'],
    ['The brother Tor Moll sang.', null],
    ['They rang Greta Moll, a wife and a diver.', null],
    ['He told his wife and Tor Moll.', null],
    ['He leaves a son, Tor Moll.', 'son'],
    ['They met Greta Moll, whose father sang.', null],
    ['They met Tor Moll, standing beside his wife.', null],
    ['We met Greta Moll, whose 6-year-old son, Tor Moll.', 'son'],
    ['We met the 6-year-old son, Tor Moll.', null],
    ['Along with first lady Greta Moll.', 'first lady'],
    ['Along with the lady Greta Moll.', null],
    ['Ms Jons’ father, Tor Moll.', 'father'],
    ['Tor Moll, greeting his daughter, left.', null],
    ['Then Tor Moll, confirmed his wife, left.', null],
    ['Greta Moll', null],
  ])('of the name in “%s” is %s', (text, kin) => {
    expect(kinOfLast(text)).toBe(kin);
  });
});

describe('a name that only tells whose kin', () => {
  it.each([
    ['She is the daughter of Tor Moll.', true], ['He is the son of its founder Sir Tor Moll.', true], ['She is the head of Tor Moll.', false], ['They met Tor Moll.', false],
  ])('stands in “%s”: %s', (text, is) => {
    const { tokens, runs } = runsIn(text);
    expect(tellsWhoseKin(tokens, runs.at(-1)!.from)).toBe(is);
  });

  it('has kin, as people do', () => {
    const { tokens, runs } = runsIn('They met Birna’s mother at Orla’s harbour.');
    expect(runs.map(({ to }) => hasKin(tokens, to))).toEqual([true, true, false].slice(-runs.length));
  });

  it('is not the one who goes on speaking', () => {
    expect(lastSpeaker('Giles Moll, the chief executive of Moll Group and the son of its founder Sir Abe Moll, spoke first. “We pay in full,” Moll said.')).toBe('Giles Moll');
  });
});

describe('a surname that kin share', () => {
  const FAMILY = 'Rasmus Tolle, 44, kept the till of the ferry kiosk. His wife, Sanne Tolle, 41, kept the books. Her brother-in-law, Bo Tolle, 39, sold the fish.';

  it.each([
    ['“It was lent to me,” Tolle told the court.', 'Rasmus Tolle'],
    ['The clerk told Tolle to stand. “I will not sit,” Mrs Tolle said.', 'Sanne Tolle'],
    ['“I never saw it,” Sanne Tolle said. “I did,” Tolle said.', 'Rasmus Tolle'],
    ['“I never saw it,” Bo said.', 'Bo Tolle'],
  ])('is of the one who is no kin, unless a form of address tells another: %s', (text, name) => {
    expect(lastSpeaker(`${FAMILY}\n\n${text}`)).toBe(name);
  });

  it('is of the child who is called junior, not of the parent or of one who is named later', () => {
    const text = 'Indri A. Tolle Jr., the former alderman from Merrin, sold the boats. “I kept the till,” Mr. Tolle said. His father, the Rev. Indri A. Tolle, came with him. “It was wrong,” Mr. Tolle said. He had bought a hat of Rasmus Tolle.';
    const { entities, names } = readText(text).names;
    const at = (from: number): string | undefined => entities.find(({ id }) => id === names.find(({ span }) => span[0] === from)?.entity)?.name;
    expect([...text.matchAll(/Mr\. (?=Tolle)/g)].map(({ index }) => at(index + 4))).toEqual(['Indri A. Tolle Jr', 'Indri A. Tolle Jr']);
    expect(entities.find(({ name }) => name === 'Indri A. Tolle')?.roles).toContain('Rev.');
  });

  it('is of the president whose daughters are named in a row', () => {
    const { entities } = readText('An aide wrote to Mia and Sasha Tolle on Friday. President Tolle had no comment.').names;
    expect(entities.map(({ name, roles }) => [name, roles]).slice(-2)).toEqual([['Sasha Tolle', []], ['Tolle', ['President']]]);
  });

  it('tells by the kin whom a pronoun means', () => {
    expect(lastSpeaker('“We swam,” said Zenta Orm. Her nephew, Auk, 9, was found on a raft. “He sang to me,” she said.')).toBe('Zenta Orm');
  });

  it('joins a given name to who is shown to be a person only later', () => {
    expect(readText('Korvo Staal has been here a week. “We train,” Staal said. “Yes,” said the owner. Korvo went home.').names.entities.map((e) => e.name)).toEqual(['Korvo Staal']);
  });
});
