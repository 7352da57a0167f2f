import { expect, it } from 'vitest';
import type { Entity } from '../../../src/model/quote.ts';
import { namesNobody, personKey } from '../../../src/stages/6-relate/name-key.ts';
import type { Named } from '../../../src/stages/6-relate/named.ts';
import { joinOffices } from '../../../src/stages/6-relate/offices.ts';

/** A person of a report of one event, or of another one. */
function person(name: string, report: string, roles: readonly string[] = [], event = 'ev'): Named {
  const entity: Entity = { id: 'e1', type: 'person', name, aliases: [], roles };
  return { report, entity, key: personKey(name), owner: null, nameless: namesNobody(name), event, story: 'st', speaks: false, roleWords: new Set(), first: null };
}

function joined(...all: readonly Named[]): string[] {
  const pairs: string[] = [];
  joinOffices(all, (x, y) => pairs.push(`${all[x]!.entity.name} = ${all[y]!.entity.name}`));
  return pairs;
}

it.each<[string, readonly Named[], string[]]>([
  ['an office with the one who holds it, whatever the spelling', [person('Ada Quill', 'a', ['Defence Minister']), person('the defense minister', 'b')], ['Ada Quill = the defense minister']],
  ['an office with its holder told in full and in short', [person('Ada Quill', 'a', ['mayor']), person('Quill', 'b', ['mayor']), person('the town mayor', 'c', []), person('the mayor', 'c')], ['Ada Quill = the mayor']],
  ['an office that two hold with neither', [person('Ada Quill', 'a', ['mayor']), person('Bo Rast', 'a', ['mayor']), person('the mayor', 'b')], []],
  ['an office with nobody of another event', [person('Ada Quill', 'a', ['mayor'], 'other'), person('the mayor', 'b')], []],
  ['a name that ends in no office with nobody', [person('Ada Quill', 'a', ['Bold']), person('the Bold', 'b')], []],
])('joins %s', (_, all, expected) => {
  expect(joined(...all)).toEqual(expected);
});
