import { describe, expect, it } from 'vitest';
import { EntityTable } from '../../../../src/stages/3-mark/names/entities.ts';
import type { ReadName } from '../../../../src/stages/3-mark/names/read-name.ts';

const name = (text: string, more: Partial<ReadName> = {}): ReadName =>
  ({ span: [0, text.length], text, words: text.split(' '), type: 'unknown', titled: false, roles: [], personal: false, ...more });
const person = (text: string, more: Partial<ReadName> = {}): ReadName => name(text, { type: 'person', ...more });
const told = (...names: readonly ReadName[]): string[] => EntityTable.build(names).entities.map((one) => [one.name, ...one.aliases].join(' = '));

describe('EntityTable', () => {
  it('takes a surname for who bears it, wherever the full name stands', () => {
    expect(told(name('Quill'), person('Ada Quill'))).toEqual(['Ada Quill = Quill']);
  });

  it('keeps two of one surname apart where the given names do not agree', () => {
    expect(told(person('Ada Quill'), person('Bram Quill'))).toEqual(['Ada Quill', 'Bram Quill']);
    expect(told(person('Ada Quill'), person('A. Quill'))).toEqual(['Ada Quill = A. Quill']);
    expect(told(person('Ada Quill'), person('Ada M. Quill'))).toHaveLength(1);
  });

  it('takes a short form of a given name for the name, where nobody else bears the surname', () => {
    expect(told(person('Richard Quill'), person('Dick Quill'))).toEqual(['Richard Quill = Dick Quill']);
    expect(told(person('Ada Quill'), person('Richard Quill'), person('Dick Quill'))).toHaveLength(3);
    expect(told(person('Ahmed Quill'), person('Ahmad Quill'))).toHaveLength(2);
  });

  it('takes the elder and the younger of a surname by kin, and for nobody where nothing tells', () => {
    const son = person('Abe', { kin: true, roles: ['son'] });
    expect(told(person('Tom Quill'), son, person('Quill', { age: 'younger', span: [90, 95] }), person('Quill', { age: 'elder', span: [99, 104] }))).toEqual(['Tom Quill = Quill', 'Abe = Quill']);
    expect(told(person('Tom Quill'), person('Bram Quill'), person('Quill', { age: 'elder', span: [99, 104] }))).toHaveLength(3);
  });

  it('takes a bare surname for neither of two who were named side by side alone', () => {
    const quill = name('Quill', { span: [50, 55] });
    expect(told(person('Tom Quill'), person('Bram Quill', { span: [14, 24] }), quill)).toHaveLength(3);
    expect(told(person('Tom Quill'), person('Bram Quill', { span: [14, 24], kin: true }), quill)).toEqual(['Tom Quill = Quill', 'Bram Quill']);
  });

  it('takes a surname in capitals for the one person of that name, and for nobody where there are two', () => {
    expect(told(person('Ada Quill'), name('QUILL'))).toEqual(['Ada Quill = QUILL']);
    expect(told(person('Ada Quill'), person('Bram Quill'), name('QUILL'))).toHaveLength(3);
  });

  it('gives an office to who holds it, wherever others of the surname are named', () => {
    const vice = { roles: ['Vice Premier'], titled: true };
    const names = [
      person('Dag Quill', { ...vice, span: [0, 9] }), person('Mia Quill', { roles: ["one of Vice Premier Dag Quill's two daughters"], span: [20, 29] }), person('Quill', { ...vice, span: [40, 45] }),
    ];
    const { entities, names: mentions } = EntityTable.build(names);
    expect(mentions.map(({ entity }) => entity)).toEqual(['e1', 'e2', 'e1']);
    expect(entities[1]!.roles).toEqual(["one of Vice Premier Dag Quill's two daughters"]);
  });

  it('gives no office to one of a family who is named in a row', () => {
    const president = person('Quill', { roles: ['President'], titled: true, span: [40, 45] });
    expect(told(person('Tom Quill', { family: true }), president)).toEqual(['Tom Quill', 'Quill']);
    expect(told(person('Tom Quill'), president)).toEqual(['Tom Quill = Quill']);
  });

  it('keeps a parent apart from the child of the same name', () => {
    const rev = { roles: ['Rev.'], titled: true };
    expect(told(person('Tom A. Quill Jr', { roles: ['Rep.'] }), person('Tom Quill', rev))).toEqual(['Tom A. Quill Jr', 'Tom Quill']);
    expect(told(person('Tom Quill Jr', rev), person('Tom Quill', rev))).toHaveLength(1);
    expect(told(person('Tom Quill Jr', { roles: ['Rep.'] }), person('Tom Quill', { roles: ['Mr.'] }))).toHaveLength(1);
  });

  it('keeps Jr. and Sr. of one name apart', () => {
    expect(told(person('Tom Quill Jr.'), person('Tom Quill Sr.'), person('Tom Quill Jr'))).toEqual(['Tom Quill Jr. = Tom Quill Jr', 'Tom Quill Sr.']);
  });

  it('takes a surname with its particle, or with Sr., for who bears it', () => {
    expect(told(person('Van der Vliet'), name('Pieter van der Vliet'))).toEqual(['Pieter van der Vliet = Van der Vliet']);
    expect(told(person('Tom Quill Jr'), person('Tom Quill Sr'), person('Quill Sr'))).toEqual(['Tom Quill Jr', 'Tom Quill Sr = Quill Sr']);
    expect(told(person('Tom Quill'), person('Van Quill'))).toHaveLength(2);
  });

  it('takes a nickname for who is told with it', () => {
    expect(told(person('Robert “Sparky” Quill', { words: ['Robert', 'Sparky', 'Quill'] }), person('Sparky Quill'))).toHaveLength(1);
  });

  it.each<['elder' | 'younger', string]>([['elder', 'Bram Quill = Quill'], ['younger', 'Tom Quill = Quill']])('knows the %s of parent and child', (age, one) => {
    const all = [person('Bram Quill'), person('Tom Quill', { roles: ['son'], kin: true, span: [20, 29] }), name('Quill', { age, span: [40, 45] })];
    expect(told(...all)).toContain(one);
  });

  it('takes a bare surname for whose kin another is, though nothing else shows a person', () => {
    const son = person('Tom Quill', { kin: true, span: [20, 29] });
    expect(told(name('Bram Quill'), son, name('Quill', { span: [40, 45], personal: true }))).toEqual(['Bram Quill = Quill', 'Tom Quill']);
  });

  it('gives initials to neither of two bodies that have them', () => {
    const [harbour, herring] = ['Orla Harbour Union', 'Orla Herring Union'].map((text) => name(text, { type: 'organization' }));
    const short = name('OHU', { type: 'organization' });
    expect(told(harbour!, short)).toEqual(['Orla Harbour Union = OHU']);
    expect(told(harbour!, herring!, short)).toHaveLength(3);
  });

  it('keeps somebody whose form of address fits no bearer of the surname apart, as one', () => {
    const as = (role: string, at: number): ReturnType<typeof person> => person('Quill', { roles: [role], titled: true, span: [at, at + 5] });
    expect(told(person('Ada Quill'), as('Mr.', 20), as('Mr.', 30))).toEqual(['Ada Quill', 'Quill']);
    expect(told(person('Ada Quill'), as('Mrs.', 20))).toEqual(['Ada Quill = Quill']);
    expect(told(person('Robin Quill'), as('Mr.', 20))).toEqual(['Robin Quill = Quill']);
    expect(told(person('Ada Quill'), person('Tom Quill', { span: [10, 19] }), as('Mr.', 20))).toEqual(['Ada Quill', 'Tom Quill = Quill']);
    expect(told(as('President', 0), person('Ada Quill', { kin: true, span: [20, 29] }), as('Mr.', 40))).toEqual(['Quill', 'Ada Quill']);
  });

  it('takes initials for the body that they stand for', () => {
    expect(told(name('Lakes Rescue League', { type: 'organization' }), name('LRL', { type: 'organization' }))).toHaveLength(1);
  });

  it('takes no place for a person', () => {
    expect(told(person('Ada Orun'), name('Orun', { type: 'place' }))).toEqual(['Ada Orun', 'Orun']);
  });

  it('gives each mention its entity, in order of first mention', () => {
    const { entities, names } = EntityTable.build([name('Quill', { span: [0, 5] }), person('Bram Osten', { span: [9, 19] }), person('Ada Quill', { span: [30, 39], roles: ['Mayor'] })]);
    expect(entities.map(({ id, name: full, roles }) => [id, full, roles])).toEqual([['e1', 'Ada Quill', ['Mayor']], ['e2', 'Bram Osten', []]]);
    expect(names).toEqual([{ span: [0, 5], entity: 'e1' }, { span: [9, 19], entity: 'e2' }, { span: [30, 39], entity: 'e1' }]);
  });
});
