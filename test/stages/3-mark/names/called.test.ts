import { describe, expect, it } from 'vitest';
import { callsCompany, callsPlace, kindBefore } from '../../../../src/stages/3-mark/names/called.ts';
import { lastSpeaker, readText } from '../quotes/read.ts';
import { runsIn } from './run-in.ts';

describe('what a name calls', () => {
  it.each([
    ['They sold Quillan shares.', true], ['They asked Quillan’s shareholders.', true], ['He owns 12 percent of Quillan.', true], ['She is the chief executive of Quillan.', true],
    ['They asked Quillan.', false], ['They thought of Quillan.', false],
  ])('is a company in “%s”: %s', (text, is) => {
    const { tokens, runs } = runsIn(text);
    expect(callsCompany(tokens, runs.at(-1)!.from, runs.at(-1)!.to)).toBe(is);
  });

  it.each([
    ['It rained in Quillan.', true], ['They camped near Quillan.', true], ['They sat in Quillan’s office.', false], ['She has a stake in Quillan.', false],
    ['They met in Hangar 3.', false], ['They met Quillan.', false],
  ])('is a place in “%s”: %s', (text, is) => {
    const { tokens, runs } = runsIn(text);
    expect(callsPlace(tokens, runs.at(-1)!.from, runs.at(-1)!.to)).toBe(is);
  });

  it.each([['He joined the pension fund Ada Quillan.', 'organization'], ['They sank the trawler Ada Quillan.', 'other'], ['They met the poet Ada Quillan.', null]])('is what the noun before it says: %s', (text, kind) => {
    const { tokens, runs } = runsIn(text);
    expect(kindBefore(tokens, runs.at(-1)!.from)).toBe(kind);
  });
});

/** The entities of a text, as type and name with other forms of it. */
const told = (text: string): string[] => readText(text).names.entities.map(({ type, name, aliases }) => `${type} ${[name, ...aliases].join(' = ')}`);

describe('who is called by a short form', () => {
  it.each<[string, string, string]>([
    ['a company by its first word', 'Quillan Holdings makes rope. “We are sorry,” Quillan said.', 'organization Quillan Holdings = Quillan'],
    ['a company, though somebody is called so', 'Quillan Holdings makes rope. Ada Quillan founded it. The shares of Quillan fell. Quillan shares fell.', 'organization Quillan Holdings = Quillan'],
    ['a person, where no company is meant', 'Quillan Holdings makes rope. Ada Quillan founded it. “I weep,” Quillan said.', 'person Ada Quillan = Quillan'],
    ['no company that is called for a place', 'Quillan Holdings makes rope. It rained in Quillan. Quillan slept.', 'organization Quillan Holdings'],
    ['somebody of two surnames by the first', 'The minister, Luis Ángel Orta Soto, spoke. “Wait,” Orta said.', 'person Luis Ángel Orta Soto = Orta'],
    ['somebody by the given name that kin is told of', 'The painters Birna Holmsdottir and Per Vik are away. Birna’s mother wept.', 'person Birna Holmsdottir = Birna'],
    ['a body of two things', 'She runs the Kelp and Oyster Growers Association (KOGA). The KOGA met.', 'organization Kelp and Oyster Growers Association = KOGA'],
    ['an army of the people', 'She joined the People’s River Army.', 'organization People’s River Army'],
  ])('%s', (_, text, entity) => {
    expect(told(text)).toContain(entity);
  });
});

describe('a name of one word', () => {
  it('is a person’s who weeps', () => {
    expect(told('In Tessel, Wati wept.')).toContain('person Wati');
    expect(lastSpeaker('The sailors are well. “They are in good health,” Captain Liu Quill said. In Tessel, Wati wept. “He is thinner,” she said.')).toBe('Wati');
    expect(lastSpeaker('“They are in good health,” Liu said.\n\nSunarti wept. “He said he is thinner,” she said.')).toBe('Sunarti');
  });
});

describe('a surname with an office', () => {
  it('is another’s than the kin who is named behind it', () => {
    const entities = told('Defence Minister Holm spoke of the frigate. Her niece, Ada Holm, commands it. “Wait,” Commander Holm said.');
    expect(entities).toContain('person Holm');
    expect(entities).toContain('person Ada Holm = Holm');
  });

  it('is none of two who do not hold it', () => {
    expect(told('Ada Holm, 40, sang. Per Holm, 50, danced. Captain Holm slept.')).toEqual(['person Ada Holm', 'person Per Holm', 'person Holm']);
  });

  it('is the one’s who was told of before', () => {
    expect(told('Ada Holm, 40, sang. Mayor Holm slept.')).toEqual(['person Ada Holm = Holm']);
  });
});

describe('a dateline', () => {
  it.each(['Reykjavik', 'Madrid'])('names a place: %s', (town) => {
    expect(told(`${town.toUpperCase()}, March 4 (Rook Wire) — The mayor spoke on Wednesday.`)[0]).toBe(`place ${town.toUpperCase()}`);
  });
});
