import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { match } from '../../../../src/stages/4-match/index.ts';
import { trace } from '../../../../src/stages/7-trace/index.ts';
import { reportOf } from '../../../support/account.ts';

const WIRE = [
  'Lightning struck a grain silo in Haverlund on Thursday night, and the fire destroyed 1,200 tonnes of barley, the cooperative said.',
  'Sixteen fire engines came from four districts, and the flames were put out shortly after sunrise.',
  'The cooperative put the damage at three million crowns, which its insurer will examine next week.',
  'Farmers had delivered most of the barley in August, before the rains.',
  'The silo, built in 1964, was to be replaced by a steel one in the spring.',
];
const REWRITE = [
  'A fire that started when lightning struck a Haverlund grain silo on Thursday night has destroyed 1,200 tonnes of barley, according to the cooperative.',
  'The flames were put out shortly after sunrise by 16 fire engines, which came from four districts.',
  'Damage was put by the cooperative at 3 million crowns; the insurer will examine it next week.',
  'Most of the barley had been delivered by farmers in August before the rains came.',
  'In the spring a steel silo was to replace the one built in 1964.',
];
const OWN = [
  'The silo of Haverlund is gone: lightning struck on Thursday night, and 1,200 tonnes of barley burned.',
  'I stood with Mette Roe, who has farmed here for forty years, on the wall of the mill.',
  'She had brought coffee for the crews of the sixteen engines and stayed until the sun was up.',
  'Her own harvest was in the silo, and she does not know whether anybody will pay for it.',
  'Behind us children were gathering burnt corn in paper bags.',
];

function traced(reports: readonly Report[]) {
  return trace(reports, match(reports));
}

const wire = reportOf('wire', WIRE.join('\n'), { agency: 'AP', title: 'Fire destroys silo' });
const rewrite = reportOf('rewrite', REWRITE.join('\n'), { outlet: 'Haverlund Courier', title: 'Silo burns down' });
const own = reportOf('own', OWN.join('\n'), { outlet: 'The Mill Road' });

describe('a story told again without credit', () => {
  it('belongs to the lineage of the wire, which is its parent, with the sentences that tell the same', () => {
    const { descents, lineages } = traced([wire, rewrite, own]);
    expect(lineages.map(({ reports }) => reports)).toEqual([['own'], ['rewrite', 'wire']]);
    expect(descents.map(({ from, to, kind }) => [from, to, kind])).toEqual([['wire', 'rewrite', 'reprint']]);
    expect(descents[0]!.matches).toHaveLength(5);
    expect(descents[0]!.share).toBeLessThan(0.5);
  });

  it('comes from a source in common where nothing tells which was first', () => {
    const { descents } = traced([{ ...wire, agency: null }, rewrite]);
    expect(descents.map(({ kind }) => kind)).toEqual(['shared-source']);
  });

  it('is no child of what came later', () => {
    const { descents } = traced([{ ...wire, agency: null, published: '2031-09-06' }, { ...rewrite, published: '2031-09-05' }]);
    expect(descents.map(({ from, to, kind }) => [from, to, kind])).toEqual([['rewrite', 'wire', 'reprint']]);
  });

  it('is not looked for between two wire services, which send their own people', () => {
    expect(traced([wire, { ...rewrite, agency: 'Reuters' }]).lineages).toHaveLength(2);
  });

  it('ties an alert of one line to the first story of its service, as what that grew out of', () => {
    const alert = reportOf('alert', 'Lightning strikes grain silo in Haverlund, fire destroys 1,200 tonnes of barley: cooperative', { agency: 'AP', title: 'BC-Haverlund ALERT' });
    const { descents } = traced([wire, alert, rewrite]);
    expect(descents.map(({ from, to, kind }) => [from, to, kind])).toEqual([['alert', 'wire', 'update'], ['wire', 'rewrite', 'reprint']]);
    expect(traced([wire, { ...alert, agency: null }]).lineages).toHaveLength(2);
  });

  it('leaves two wires apart when one report tells parts of both again', () => {
    const other = reportOf('other', [
      'The mayor of Haverlund, Signe Dahl, said the town would lend the cooperative two halls for what is left of the harvest.', 'Trains to Brunn were halted for three hours.',
      'Smoke was seen from the islands, pilots told the harbour office.', 'Schools will stay closed until Monday.', 'A collection for the farmers brought in 40,000 crowns by noon.',
    ].join('\n'), { agency: 'Reuters' });
    const both = reportOf('both', [...REWRITE.slice(0, 4), 'The town will lend the cooperative two halls for the rest of the harvest, mayor Signe Dahl said.', 'Schools will stay closed until Monday.'].join('\n'));
    expect(traced([wire, other, both]).lineages.length).toBeGreaterThan(1);
  });
});
