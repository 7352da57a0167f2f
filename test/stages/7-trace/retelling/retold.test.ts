import { describe, expect, it } from 'vitest';
import { retelling, toldBy } from '../../../../src/stages/7-trace/retelling/retold.ts';
import { stemOfMatter, tellingSentences } from '../../../../src/stages/7-trace/retelling/telling-sentences.ts';
import { reportOf } from '../../../support/account.ts';

const told = (lines: readonly string[]) => tellingSentences(reportOf('x', lines.join('\n')), [], stemOfMatter);

const ORIGINAL = [
  'A ferry with 64 passengers ran aground off the island of Sarre late on Monday after its rudder jammed, the coast guard said.',
  'Two tugs pulled the Maralda free at dawn and towed it to the harbour of Quillon.',
  'Nobody was injured, but a cargo of 300 sheep had to be unloaded by hand.',
  'The shipping line Torvald said that the rudder had been inspected in March.',
  'An inquiry into the grounding will begin next week, led by the maritime office in Brenn.',
];
const REWRITTEN = [
  'Late on Monday a ferry carrying 64 passengers grounded off Sarre island when the rudder jammed, according to the coast guard.',
  'At dawn the Maralda was pulled free by two tugs, which towed the ship to Quillon harbour.',
  'No one was injured, though 300 sheep in the cargo were unloaded by hand.',
  'Torvald, the shipping line, said the rudder was inspected in March.',
  'The maritime office in Brenn will lead an inquiry into the grounding that begins next week.',
];
const OWN_REPORT = [
  'The ferry Maralda ran aground off Sarre late on Monday with 64 people on board, the coast guard said.',
  'Passengers sang in the saloon while they waited for the tugs, the schoolboy Anders Holm recalled.',
  'The ship was towed to Quillon at dawn.',
  'Farmers on the quay counted their sheep and found none missing.',
  'Torvald shares were unchanged.',
];

describe('retelling', () => {
  it('sees a story told again in other words, sentence after sentence', () => {
    const found = retelling(told(REWRITTEN), toldBy(told(ORIGINAL)))!;
    expect(found.sentences).toHaveLength(5);
    expect(found.coverage).toBe(1);
    expect(REWRITTEN.join('\n').slice(...found.sentences[1]!.to)).toBe(REWRITTEN[1]);
    expect(ORIGINAL.join('\n').slice(...found.sentences[1]!.from)).toBe(ORIGINAL[1]);
  });

  it('leaves alone another reporter of the same event', () => {
    expect(retelling(told(OWN_REPORT), toldBy(told(ORIGINAL)))).toBeNull();
    expect(retelling(told(ORIGINAL), toldBy(told(OWN_REPORT)))).toBeNull();
  });

  it('leaves alone sentences in another order', () => {
    expect(retelling(told(REWRITTEN.toReversed()), toldBy(told(ORIGINAL)))).toBeNull();
  });

  it('asks more of a short report, and takes the only line of an alert from the story of its service', () => {
    expect(retelling(told(REWRITTEN.slice(0, 1)), toldBy(told(ORIGINAL)))).toBeNull();
    expect(retelling(told([OWN_REPORT[0]!, REWRITTEN[3]!]), toldBy(told(ORIGINAL)))).toBeNull();
    const alert = told(['Coast guard: Ferry with 64 passengers runs aground off island of Sarre.']);
    expect(retelling(alert, toldBy(told(ORIGINAL)))).toBeNull();
    expect(retelling(alert, toldBy(told(ORIGINAL)), true)).not.toBeNull();
  });

  it('tells nothing of nothing', () => {
    expect(retelling([], toldBy(told(ORIGINAL)))).toBeNull();
    expect(retelling(told(ORIGINAL), toldBy([]))).toBeNull();
  });
});
