import { describe, expect, test } from 'vitest';
import { collated, disputes } from './collated.ts';

const HARBOUR = 'Mayor Ilva Brandt spoke at the quay. \u201cThe harbour must stay open through the winter, whatever the council decides,\u201d Brandt said.';

describe('quotations', () => {
  test('a word changed is a difference of wording, shown at its smallest', async () => {
    const other = '\u201cThe harbour should stay open through the winter, whatever the council decides,\u201d said Ilva Brandt, the mayor.';
    expect(await disputes(HARBOUR, other)).toContainEqual({ kind: 'wording', readings: ['must', 'should'] });
  });

  test('a quotation ended with a stop where the other goes on is cut short', async () => {
    const other = 'Ilva Brandt told reporters: \u201cThe harbour must stay open through the winter.\u201d';
    expect(await disputes(HARBOUR, other)).toContainEqual({ kind: 'truncation', readings: ['whatever the council decides', 'winter.'] });
  });

  test('a quotation that marks what it leaves out is not', async () => {
    const other = 'Ilva Brandt told reporters: \u201cThe harbour must stay open through the winter \u2026\u201d';
    expect(await disputes(HARBOUR, other)).toEqual([]);
  });

  test('typography, spelling and short forms are no differences', async () => {
    const one = '"We are not going to wait for labour talks to finish," said Ilva Brandt.';
    const two = '\u201cWe\u2019re not going to wait for labor talks to finish,\u201d Ilva Brandt says.';
    expect(await disputes(one, two)).toEqual([]);
  });

  test('the same words with other speakers are set against each other', async () => {
    const other = '\u201cThe harbour must stay open through the winter, whatever the council decides,\u201d Oskar Lindqvist said.';
    expect((await disputes(HARBOUR, other)).map(({ kind }) => kind)).toContain('attribution');
  });

  test('joined sentences and a dropped lead stay one claim with two readings', async () => {
    const one = 'Brandt was blunt. \u201cBut the port will no longer accept night landings which frighten the birds. Rather our pilots will come by day,\u201d said Ilva Brandt.';
    const two = '\u201cThe port will no longer accept night landings which frighten the birds, rather our pilots will come by day,\u201d Ilva Brandt said.';
    const { claims } = await collated(one, two);
    const shared = claims.filter(({ kind, readings }) => kind === 'quotation' && readings.length > 1);
    expect(shared).toHaveLength(1);
    expect(shared[0]!.lineages).toBe(2);
    expect(shared[0]!.standing).toBe('agreed');
  });

  test('an item never runs out of its report', async () => {
    const other = '\u201cThe harbour should stay open through the winter, whatever the council decides,\u201d said Ilva Brandt, the mayor.';
    const { disputes: found } = await collated(HARBOUR, other);
    for (const item of found.flatMap(({ items }) => items)) expect((item.report === 'r0' ? HARBOUR : other).slice(item.span[0], item.span[1])).toBe(item.reading);
  });
});

describe('figures and days', () => {
  const fire = 'The warehouse fire in Norrby injured 14 dock workers on Tuesday, the fire brigade said.';

  test('figures of the same thing that differ are in dispute', async () => {
    expect(await disputes(fire, 'The fire brigade said the warehouse fire in Norrby injured 19 dock workers on Tuesday.')).toEqual([{ kind: 'figure', readings: ['14 dock workers', '19 dock workers'] }]);
  });

  test('days given for the same thing that differ are in dispute', async () => {
    expect(await disputes(fire, 'The fire brigade said the warehouse fire in Norrby injured 14 dock workers on Wednesday.')).toEqual([{ kind: 'date', readings: ['Tuesday', 'Wednesday'] }]);
  });

  test('a change from a figure to another does not dispute the first', async () => {
    const one = 'Brandt said the harbour fee of Norrby is 3% of the catch, and the council wants more.';
    expect(await disputes(one, 'Brandt is against the plan to raise the harbour fee of Norrby from 3% to 6% of the catch.')).toEqual([]);
  });

  test('a hedge that allows the other figure is no dispute', async () => {
    expect(await disputes(fire, 'The warehouse fire in Norrby injured about 15 dock workers on Tuesday, the fire brigade said.')).toEqual([]);
  });

  test('a report can contradict itself on what a share is of', async () => {
    const text = 'Councillors want the island to spend 7% of its budget on sea walls.\n\nLast week Brandt asked councillors to have the island spend 7% of national income on sea walls.';
    expect((await disputes(text)).map(({ kind }) => kind)).toEqual(['basis']);
  });

  test('nothing is said of reports that agree', async () => {
    expect(await disputes(fire, fire)).toEqual([]);
  });
});

test('the order of the reports does not show', async () => {
  const others = ['\u201cThe harbour should stay open through the winter, whatever the council decides,\u201d said Ilva Brandt, the mayor.', 'Ilva Brandt told reporters: \u201cThe harbour must stay open through the winter.\u201d'];
  const forward = await disputes(HARBOUR, ...others);
  const backward = await disputes(...[...others].reverse(), HARBOUR);
  const sorted = (list: typeof forward): string[] => list.map(({ kind, readings }) => `${kind} ${[...readings].sort().join('|')}`).sort();
  expect(sorted(backward)).toEqual(sorted(forward));
});
