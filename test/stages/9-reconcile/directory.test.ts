import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/quote.ts';
import type { AccountEntity } from '../../../src/model/relation.ts';
import { Directory } from '../../../src/stages/9-reconcile/directory.ts';
import { placeOf, reportOf } from '../../support/account.ts';

const TEXT = 'Norvath and Ada Quill met. Quill left the chair in Telma.';
const local = (id: string, type: Entity['type'], name: string): Entity => ({ id, type, name, aliases: [], roles: [] });
const words = reportOf('r', TEXT);
const at = (name: string, entity: string): { span: readonly [number, number]; entity: string } => ({ span: placeOf(words, name).span, entity });
const report = {
  ...words,
  entities: [local('e1', 'person', 'Ada Quill'), local('e2', 'place', 'Norvath'), local('e3', 'person', 'chair'), local('e4', 'place', 'Telma')],
  names: [at('Telma', 'e4'), at('Ada Quill', 'e1'), at('Norvath', 'e2'), at('Quill left'.slice(0, 5), 'e1'), at('chair', 'e3')],
};
const known = (id: string, type: Entity['type'], name: string, entity: string): AccountEntity =>
  ({ id, type, name, aliases: [], roles: [], members: [{ report: 'r', entity }], evidence: [] });
const directory = new Directory({
  reports: [report], entities: [known('p1', 'person', 'Ada Quill', 'e1'), known('p2', 'place', 'Norvath', 'e2'), known('p3', 'person', 'chair', 'e3')],
} as unknown as ConstructorParameters<typeof Directory>[0]);

describe('Directory', () => {
  it('knows the account’s entity of a report’s own', () => {
    expect(directory.entity('r', 'e1')?.name).toBe('Ada Quill');
    expect([directory.entity('r', 'e4'), directory.entity('r', null), directory.entity('other', 'e1')]).toEqual([null, null, null]);
  });

  it('tells names from nouns, and persons from what may be a country', () => {
    expect(['p1', 'p2', 'p3', 'p9'].map((id) => directory.isName(id))).toEqual([true, true, false, false]);
    expect(['p1', 'p2', 'p3'].map((id) => directory.isPerson(id))).toEqual([true, false, false]);
    expect([directory.type('p2'), directory.type('p9')]).toEqual(['place', null]);
  });

  it('gives the names that lie wholly in a span, in order; what the account does not know goes by its words', () => {
    expect(directory.within('r', [0, TEXT.length]).map(({ id }) => id)).toEqual(['p2', 'p1', 'p3', 'Telma'].flatMap((id) => (id === 'p1' ? ['p1', 'p1'] : [id])));
    expect(directory.within('r', [1, TEXT.indexOf(' met')]).map(({ name }) => name)).toEqual(['Ada Quill', 'Ada Quill']);
    expect(directory.within('r', [1, TEXT.indexOf('Quill met')])).toEqual([]);
    expect(directory.within('other', [0, 100])).toEqual([]);
  });

  it('gives no more of the first names than are asked for', () => {
    expect(directory.first('r', 1).map(({ id }) => id)).toEqual(['p2']);
  });
});
