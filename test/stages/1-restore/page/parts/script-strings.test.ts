import { expect, it } from 'vitest';
import { stringsOfScripts } from '../../../../../src/stages/1-restore/page/parts/script-strings.ts';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';

const stringsIn = (script: string): [string, string][] => {
  const tree = parsePage(`<p>"no"</p><script>${script}</script>`);
  return [...stringsOfScripts(tree)].map(({ key, at }) => [key, tree.markup.slice(...at)]);
};

it.each([
  ['{"title":"Ferry","body":[{"text":"It sails."},{"text":"It \\"stops\\"."}]}', [['title', 'Ferry'], ['text', 'It sails.'], ['text', 'It \\"stops\\".']]],
  ['window.state = {"a" : "b"};', [['a', 'b']]],
  ['{"a":"never closed', []],
  ['{"a":"ends in a stroke\\', []],
  ['', []],
])('%s', (script, strings) => {
  expect(stringsIn(script)).toEqual(strings);
});
