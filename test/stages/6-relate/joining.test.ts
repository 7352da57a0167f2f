import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Entity } from '../../../src/model/quote.ts';
import { joinNamed } from '../../../src/stages/6-relate/joining.ts';
import { bodyKey, namesNobody, personKey } from '../../../src/stages/6-relate/name-key.ts';
import type { Named } from '../../../src/stages/6-relate/named.ts';

/** An entity of a report of one event, or of the event and story that are given. */
const named = (name: string, report: string, more: Partial<Entity & Pick<Named, 'event' | 'story' | 'roleWords' | 'owner'>> = {}): Named => {
  const entity: Entity = { id: 'e1', type: more.type ?? 'person', name, aliases: more.aliases ?? [], roles: more.roles ?? [] };
  const key = entity.type === 'person' ? personKey(name) : bodyKey(name);
  return { report, entity, key, owner: more.owner ?? null, nameless: namesNobody(name), event: more.event ?? 'ev', story: more.story ?? 'st', speaks: false, roleWords: more.roleWords ?? new Set(), first: null };
};
const body = (name: string, report: string, more = {}): Named => named(name, report, { type: 'organization', ...more });
const place = (name: string, report: string): Named => named(name, report, { type: 'place' });
const sets = (...all: readonly Named[]): string[] => joinNamed(all, []).map((set) => set.map((k) => all[k]!.entity.name).join(' = '));

describe('who is one', () => {
  it.each<[string, readonly Named[], string[]]>([
    ['a full name in two reports', [named('Ada Quill', 'a'), named('Ada Quill', 'b')], ['Ada Quill = Ada Quill']],
    ['a name with "Jr." in another report, but not where one report has both', [named('Ada Quill Jr', 'a'), named('Ada Quill', 'b'), named('Bo Rast Jr', 'a'), named('Bo Rast', 'a'), named('Bo Rast', 'b')], ['Ada Quill Jr = Ada Quill', 'Bo Rast Jr', 'Bo Rast = Bo Rast']],
    ['a surname with the one full name of its event', [named('Ada Quill', 'a'), named('Quill', 'b')], ['Ada Quill = Quill']],
    ['nobody with whoever speaks for them', [named('A spokesman for Pendry', 'a'), named('Pendry', 'a'), named('Pendry', 'b', { type: 'other' })], ['A spokesman for Pendry', 'Pendry = Pendry']],
    ['not an aide with whose aide it is', [named('an aide to Quill', 'a'), named('Quill', 'b')], ['an aide to Quill', 'Quill']],
    ['a land that one report takes for a person with its name in a later event', [named('Orland', 'a', { type: 'other' }), named('Orland', 'b', { event: 'later' })], ['Orland = Orland']],
    ['a body with its article and without', [named('The Orla Council', 'a', { type: 'organization' }), named('Orla Council', 'b', { type: 'organization' })], ['The Orla Council = Orla Council']],
    ['a body with its state in full and in short', [body('U.S. Ferry Board', 'a'), body('United States Ferry Board', 'b')], ['U.S. Ferry Board = United States Ferry Board']],
    ['a surname behind "Mr." with the name that nothing shows to be a person\'s', [named('Osten', 'a', { roles: ['Mr.'] }), named('Vorin Osten', 'b', { type: 'other', aliases: ['Osten'] })], ['Osten = Vorin Osten']],
    ['a name with a second surname and without', [named('Elena Orta', 'a'), named('Elena Orta Mora', 'b')], ['Elena Orta = Elena Orta Mora']],
    ['a name with accents and without', [named('Guðný Þórsdóttir', 'a'), named('Gudny Thorsdottir', 'b')], ['Guðný Þórsdóttir = Gudny Thorsdottir']],
    ['an Arabic name in three spellings', [named('Abdel Rahim al-Tasri', 'a'), named('Abdulrahim el-Tasry', 'b'), named('Abd al-Rahim Tasri', 'c')], ['Abdel Rahim al-Tasri = Abdulrahim el-Tasry = Abd al-Rahim Tasri']],
    ['an Arabic name with whose son he is', [named('Salim bin Hamad al-Tasri', 'a'), named('Salim al-Tasri', 'b')], ['Salim bin Hamad al-Tasri = Salim al-Tasri']],
    ['a surname with the one full name of its story', [named('Ada Quill', 'a'), named('Quill', 'b', { event: 'later' })], ['Ada Quill = Quill']],
    ['a surname with the holder of its office', [
      named('Ada Quill', 'a', { roleWords: new Set(['mayor']) }), named('Bram Quill', 'b', { roleWords: new Set(['captain']) }), named('Quill', 'c', { roleWords: new Set(['captain']) }),
    ], ['Ada Quill', 'Bram Quill = Quill']],
    ['a name in front that few have', [named('Retnu Wulan', 'a'), named('Retnu', 'b')], ['Retnu Wulan = Retnu']],
    ['a country in its short forms, one of them a pronoun in small letters', [place('US', 'a'), place('United States', 'b'), place('U.S.', 'c')], ['US = United States = U.S.']],
    ['a body whose field stands before its noun and behind it', [body('Ports Ministry', 'a'), body('Ministry of the Ports', 'b'), body('Ministry for Ports', 'c')], ['Ports Ministry = Ministry of the Ports = Ministry for Ports']],
    ['a body in two spellings', [body('Department of Defence', 'a'), body('Defense Department', 'b')], ['Department of Defence = Defense Department']],
    ['a body and its initials, each in one report', [body('Kelstrand Harbour Authority', 'a'), body('K.H.A.', 'b'), body('KHA', 'c')], ['Kelstrand Harbour Authority = K.H.A. = KHA']],
    ['a body that is called like a pronoun', [body('WHO', 'a'), body('World Heron Organization', 'b')], ['WHO = World Heron Organization']],
    ['a body of one state, told in two ways, and none of another', [
      body('Defence Ministry', 'a', { owner: 'Russia' }), body('Russian Defense Ministry', 'b', { owner: 'russian' }), body('Defence Ministry', 'c', { owner: 'Ukraine' }), body('Defence Ministry', 'd'),
    ], ['Defence Ministry = Russian Defense Ministry', 'Defence Ministry', 'Defence Ministry']],
    ['a body without its owner where one state alone has it', [body('Ports Ministry', 'a', { owner: 'Telma' }), body('Ports Ministry', 'b')], ['Ports Ministry = Ports Ministry']],
    ['a surname with its particles alone', [named('Pieter van der Vliet', 'a'), named('Van der Vliet', 'b')], ['Pieter van der Vliet = Van der Vliet']],
    ['a surname with a particle alone', [named('Salim bin Tarid', 'a'), named('Bin Tarid', 'b')], ['Salim bin Tarid = Bin Tarid']],
    ['a name with a nickname in it', [named('Robert “Bob” Quill', 'a'), named('Robert Quill', 'b')], ['Robert “Bob” Quill = Robert Quill']],
    ['initials with a space and without', [named('J.P. Quill', 'a'), named('J. P. Quill', 'b')], ['J.P. Quill = J. P. Quill']],
    ['a Slavic surname in three spellings', [named('Ada Velensky', 'a'), named('Ada Velenskyy', 'b'), named('Ada Velenski', 'c')], ['Ada Velensky = Ada Velenskyy = Ada Velenski']],
    ['a given name in two alphabets', [named('Osama Tarid', 'a'), named('Usama Tarid', 'b')], ['Osama Tarid = Usama Tarid']],
    ['one letter wrong in a long last name', [named('Ada Woodward', 'a'), named('Ada Woodard', 'b')], ['Ada Woodward = Ada Woodard']],
  ])('%s', (_, all, joined) => {
    expect(sets(...all)).toEqual(joined);
  });

  it('gives initials to neither of two bodies that have them', () => {
    expect(sets(body('Kelstrand Harbour Authority', 'a'), body('Kelstrand Herring Association', 'b'), body('KHA', 'c'))).toHaveLength(3);
  });

  it.each<[string, readonly Named[]]>([
    ['of "Mr." and a lake', [named('Osten', 'a', { roles: ['Mr.'] }), named('Lake Osten', 'b', { type: 'other', aliases: ['Osten'] })]],
    ['of "Mr." and a name that stands once', [named('Osten', 'a', { roles: ['Mr.'] }), named('Vorin Osten', 'b', { type: 'other' })]],
    ['of two given names', [named('Ada Quill', 'a'), named('Bram Quill', 'b')]],
    ['bodies of one field, a ministry and a department', [body('Ports Ministry', 'a'), body('Department of Ports', 'b')]],
    ['universities of one town', [body('University of Tarn', 'a'), body('Tarn University', 'b')]],
    ['bodies, one by initials of two letters', [body('Harbour Authority', 'a'), body('HA', 'b')]],
    ['bodies, one by initials, of two events', [body('Kelstrand Harbour Authority', 'a'), body('KHA', 'b', { event: 'other' })]],
    ['bodies, one by initials, that one report tells apart', [body('Kelstrand Harbour Authority', 'a'), body('KHA', 'a')]],
    ['of a form of address that the full name does not fit', [named('Ada Quill', 'a', { roles: ['wife'] }), named('Quill', 'b', { roles: ['Mr.'] })]],
    ['of whom one has a given name like a particle', [named('Van Quill', 'a'), named('Ada Quill', 'b')]],
    ['of two middle names', [named('Ada M. Quill', 'a'), named('Ada T. Quill', 'b')]],
    ['a surname of another event', [named('Ada Quill', 'a'), named('Quill', 'b', { event: 'other', story: 'other' })]],
    ['of whom a single word is a given name', [named('Peter Quill', 'a'), named('Peter', 'b')]],
    ['who are told by one surname alone and hold two offices in one report', [named('Quill', 'a'), named('Quill', 'a')]],
    ['of a name with a second surname, in one report', [named('Elena Orta', 'a'), named('Elena Orta Mora', 'a')]],
    ['whose short last names part by a letter', [named('Ada Holt', 'a'), named('Ada Hold', 'b')]],
    ['whose like last names stand in one report', [named('Ada Woodward', 'a'), named('Ada Woodard', 'a')]],
    ['of one name in two stories, with roles that share no word', [
      named('Ada Quill', 'a', { roleWords: new Set(['mayor']) }), named('Ada Quill', 'b', { story: 'other', event: 'other', roleWords: new Set(['coach']) }),
    ]],
  ])('not two %s', (_, all) => {
    expect(sets(...all)).toHaveLength(2);
  });
});

describe('what a person decided', () => {
  const all = [named('Ada Quill', 'a'), named('Ada Quill', 'b'), named('Adi Kwil', 'c')];

  it('joins what nothing else would, and keeps apart what else were one', () => {
    expect(joinNamed(all, [{ x: 0, y: 2, same: true }])).toEqual([[0, 1, 2]]);
    expect(joinNamed(all, [{ x: 0, y: 1, same: false }])).toEqual([[0], [1], [2]]);
  });

  it('keeps apart also by way of a third', () => {
    const joined = joinNamed(all, [{ x: 0, y: 2, same: true }, { x: 1, y: 2, same: false }]);
    expect(joined).toContainEqual([1]);
  });
});

test('every entity lies in one set, whatever is named', () => {
  const names = fc.constantFrom('Ada Quill', 'Quill', 'A. Quill', 'Bram Quill', 'Orla Council', 'the mayor', 'Woodward', 'Ada Woodward', 'Ada Woodard');
  fc.assert(fc.property(fc.array(fc.tuple(names, fc.constantFrom('a', 'b', 'c'), fc.constantFrom('person' as const, 'organization' as const)), { maxLength: 12 }), (told) => {
    const all = told.map(([name, report, type]) => named(name, report, { type }));
    expect(joinNamed(all, []).flat().sort((x, y) => x - y)).toEqual(all.map((_, k) => k));
  }));
});
