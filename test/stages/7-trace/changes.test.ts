import { describe, expect, it } from 'vitest';
import { match } from '../../../src/stages/4-match/index.ts';
import { trace } from '../../../src/stages/7-trace/index.ts';
import { reportOf } from '../../support/account.ts';

const KEPT = [
  'The ferry company Sund Line employs four hundred people in the port of Ansgar and carries a third of the island trade.',
  'Its oldest ship was built sixty years ago and was repaired twice last winter after storms tore plates from the hull.',
  'Harbour records show that the ship had been inspected in spring and was cleared for another five years of service.',
  'Families of the crew gathered outside the company office on Harbour Street, where volunteers handed out tea and blankets.',
];
const AHEAD = 'Investigators are expected to announce on Friday whether the captain Jorun Aske ignored a storm warning from the coast guard.';
const DROPPED = 'A dock worker who gave no name called the owners reckless and said that nobody should sail on such a wreck again.';
const NEWS = 'The captain Jorun Aske ignored a storm warning from the coast guard, investigators announced on Friday in Ansgar.';

function kinds(parent: readonly string[], child: readonly string[]): Record<string, string[]> {
  const a = reportOf('a', parent.join('\n'), { published: '2031-02-12T06:00:00Z' });
  const b = reportOf('b', child.join('\n'), { published: '2031-02-12T09:00:00Z' });
  const [descent] = trace([a, b], match([a, b])).descents;
  expect(descent).toMatchObject({ from: 'a', to: 'b', kind: 'update' });
  const out: Record<string, string[]> = {};
  for (const { kind, from, to } of descent!.changes) (out[kind] ??= []).push(kind === 'removed' ? a.text.slice(...from) : b.text.slice(...to));
  return out;
}

describe('changes of a later version', () => {
  it('names what was added and what was dropped, and a sentence that the news overtakes', () => {
    const changes = kinds([KEPT[0]!, AHEAD, KEPT[1]!, KEPT[2]!, DROPPED, KEPT[3]!], [NEWS, KEPT[0]!, AHEAD, KEPT[1]!, KEPT[2]!, KEPT[3]!]);
    expect(changes).toEqual({ added: [NEWS], removed: [DROPPED], stale: [AHEAD] });
  });

  it('takes a paragraph that grew for rewritten, not for new', () => {
    const grown = `${KEPT[2]} ${NEWS} The owners of the ship said nothing to that, and nobody answered at their office on Harbour Street.`;
    expect(kinds(KEPT, [KEPT[0]!, DROPPED, KEPT[1]!, grown, KEPT[3]!])).toEqual({ added: [DROPPED], rewritten: [grown] });
  });

  it('calls a change corrected only where the text says so', () => {
    const before = 'The ship carried ninety passengers and eleven crew when it left the northern pier of Ansgar at dawn, the company said in writing.';
    const after = 'The ship carried sixty travellers and fourteen crew when it left the northern pier of Ansgar before dawn, officials told reporters.';
    expect(kinds([...KEPT, before], [KEPT[0]!, NEWS, after, ...KEPT.slice(1)])['rewritten']).toEqual([after]);
    const label = 'Correction: An earlier version gave a wrong number of people on the ship that left the northern pier of Ansgar.';
    expect(kinds([...KEPT, before], [KEPT[0]!, NEWS, after, ...KEPT.slice(1), label])['corrected']).toEqual([after]);
  });

  it('calls of several rewritten paragraphs corrected what the correction is about', () => {
    const before = 'The ship carried ninety passengers and eleven crew when it left the northern pier of Ansgar at dawn, the company said in writing.';
    const after = 'The ship carried sixty travellers and fourteen crew when it left the northern pier of Ansgar before dawn, officials told reporters.';
    const storm = 'A storm warning for the coast of Ansgar had been given out on the evening before by the weather office, which rang every ship in the northern harbour.';
    const warned = 'On the evening before, the weather office had given out a storm warning for the coast of Ansgar and says it rang every ship that lay in the northern harbour.';
    const label = 'Correction: An earlier version gave a wrong number of people on the ship that left the northern pier of Ansgar.';
    const changes = kinds([...KEPT, before, storm], [KEPT[0]!, NEWS, after, ...KEPT.slice(1), warned, label]);
    expect([changes['corrected'], changes['rewritten']]).toEqual([[after], [warned]]);
  });
});
