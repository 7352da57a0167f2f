import { expect, it } from 'vitest';
import { numberedMatter, stemOfMatter, tellingSentences } from '../../../../src/stages/7-trace/retelling/telling-sentences.ts';
import { reportOf } from '../../../support/account.ts';

it('keeps the words of matter that nobody is quoted with, numbers as digits', () => {
  const report = reportOf('a', 'Nine barges sank near Ostrel on Friday, “we saw masts and nothing else”, pilots said.\nShe wept.');
  const start = report.text.indexOf('“');
  const [first, ...others] = tellingSentences(report, [[start, report.text.indexOf('”') + 1]], stemOfMatter);
  expect([...first!.words].sort()).toEqual(['9', 'barg', 'friday', 'ostrel', 'pilot', 'sank']);
  expect(others).toEqual([]);
});

it('gives words of one stem one number, and words of grammar none', () => {
  const matterOf = numberedMatter();
  const [barge, nine] = [matterOf('barge'), matterOf('nine')];
  expect([matterOf('barges'), matterOf('9'), matterOf('the'), matterOf('the')]).toEqual([barge, nine, null, null]);
  expect(nine).not.toBe(barge);
});
