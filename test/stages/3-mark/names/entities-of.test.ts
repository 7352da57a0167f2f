import { expect, test } from 'vitest';
import { entitiesOf } from '../../../../src/stages/3-mark/names/entities-of.ts';
import type { Builder } from '../../../../src/stages/3-mark/names/namesakes.ts';

const builder = (name: string, type: Builder['type'], mentions: Builder['mentions']): Builder => ({
  name, type, mentions, words: name.split(' '), forms: new Set([name]), roles: new Set(), kin: false, family: false,
});

test('entities are numbered by their first mentions, and an alias is never the name itself', () => {
  const quill = builder('Ada Quill', 'person', [[40, 45], [0, 9]]);
  quill.forms.add('Quill');
  const { entities, names } = entitiesOf([builder('Norvath', 'unknown', [[20, 27]]), quill], () => 'place');
  expect(entities.map(({ id, type, name, aliases }) => [id, type, name, aliases])).toEqual([
    ['e1', 'person', 'Ada Quill', ['Quill']],
    ['e2', 'place', 'Norvath', []],
  ]);
  expect(names).toEqual([
    { span: [0, 9], entity: 'e1' },
    { span: [20, 27], entity: 'e2' },
    { span: [40, 45], entity: 'e1' },
  ]);
});
