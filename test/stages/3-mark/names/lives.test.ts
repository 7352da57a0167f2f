import { expect, it } from 'vitest';
import { livesAsPerson } from '../../../../src/stages/3-mark/names/lives.ts';
import { runsIn } from './run-in.ts';

it.each([
  ['Police jailed Vorin Tindrel on Monday.', true],
  ['Vorin Tindrel was arrested on Monday.', true],
  ['Vorin Tindrel died on Monday.', true],
  ['Vorin Tindrel and his wife sailed.', true],
  ['Vorin R. Tindrel sailed.', true],
  ['They chose Vorin Tindrel, 54.', true],
  ['They planned Vorin Tindrel’s funeral.', true],
  ['Vorin Tindrel, born in 1950, sailed.', true],
  ['The Vorin Tindrel was arrested off Lidov.', false],
  ['Police jailed Old Tindrel fishermen.', false],
  ['He was jailed in Vorin Tindrel, 54.', false],
  ['Vorin Tindrel shares fell.', false],
  ['Vorin Tindrel was built on Monday.', false],
  ['Vorin Tindrel and its harbour are shut.', false],
])('%s %s', (text, expected) => {
  const { tokens, runs } = runsIn(text);
  const run = runs.find(({ from, to }) => tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).includes('Tindrel'))!;
  const from = text.startsWith('The ') ? 1 : run.from;
  expect(livesAsPerson(tokens, { from, to: run.to })).toBe(expected);
});
