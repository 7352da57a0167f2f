import { expect, test } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { accountOf } from '../../support/read.ts';

test('people with what they are and other spellings of their names, then bodies of several reports', async () => {
  const account = await accountOf([
    'Halden Holdings closed its mill in Orun on Tuesday. Rosa Lindqvist, leader of the Orun Weavers Union (OWU), said that the mill was sound. Ada Quill slept.',
    'Halden Holdings closed its mill in Orun on Tuesday. Rosa Lindquist, leader of the weavers, wept. The OWU, or Orun Weavers Union, met on Tuesday. A woman sang.',
  ]);
  const who = digestOf(account).stories[0]!.who.map(({ name, roles, aliases, passages }) => [name, roles[0] ?? '', aliases, passages.map(({ number }) => number)]);
  expect(who).toEqual([
    [expect.stringMatching(/^Rosa Lindqu?[vi]/), expect.stringContaining('leader of the'), [expect.stringMatching(/^Rosa Lind/)], [1, 2]],
    ['Halden Holdings', '', [], [1, 2]],
    ['Orun Weavers Union', '', ['OWU'], [1, 2]],
  ]);
});
