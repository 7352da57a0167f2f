import { expect, it } from 'vitest';
import { isSubjectOfPronoun } from '../../../../src/stages/3-mark/names/subject-of-person.ts';
import { runsIn } from './run-in.ts';

it.each([
  ['Orsa Tindrel is mending nets when I come, and she does not look up.', true],
  ['Orsa Tindrel is mending nets. She looks up.', false],
  ['Orsa Tindrel met Bram Osten when he was six.', false],
  ['Tindrel was cold when she arrived.', false],
  ['Orsa Tindrel “is where she was born”.', false],
  ['Then Orsa Tindrel rose, and she sang.', false],
])('%s %s', (text, expected) => {
  const { tokens, runs } = runsIn(text);
  const run = runs.find(({ from, to }) => tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).includes('Tindrel'))!;
  expect(isSubjectOfPronoun(tokens, run.to - (text.startsWith('Tindrel') ? 1 : 2), run.to)).toBe(expected);
});
