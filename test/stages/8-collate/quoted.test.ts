import { expect, it } from 'vitest';
import { quotedStretches } from '../../../src/stages/8-collate/quoted.ts';

const quoted = (text: string): string[] => quotedStretches(text, [0, text.length], false).stretches.map(([from, to]) => text.slice(from, to));

it.each([
  ['“The wall fell,” she said, “and broke.”', ['The wall fell,', 'and broke.']],
  ['„Die Mauer fiel“, sagte sie, „und brach.“ Danach ging sie.', ['Die Mauer fiel', 'und brach.']],
  ['„Mur upadł” – powiedziała.', ['Mur upadł']],
  ['Sie sagte, man werde „nie wieder“ bauen.', ['nie wieder']],
  ['»Die Mauer fiel«, sagte sie (»und brach«).', ['Die Mauer fiel', 'und brach']],
  ['«Le mur est tombé», dit-elle.', ['Le mur est tombé']],
  ['« Le mur est tombé », dit-elle.', [' Le mur est tombé ']],
  ['Quay Pumps Inc. (the “Company”) said “no”.', ['no']],
  ['“It fell,” she said. “I saw it.', ['It fell,', 'I saw it.']],
])('what stands between the marks of %s', (text, stretches) => {
  expect(quoted(text)).toEqual(stretches);
});
