import { describe, expect, it } from 'vitest';
import type { Claim, Reading } from '../../../src/model/claim.ts';
import type { Descent } from '../../../src/model/descent.ts';
import type { Span } from '../../../src/model/span.ts';
import { omissionsOf } from '../../../src/stages/9-reconcile/omissions.ts';
import { placeOf, reportOf } from '../../support/account.ts';

const LINES = ['The dyke broke at dawn.', 'Forty boats were lost.', 'The mayor blamed the wind.', 'Schools stay shut.'];
const sentencesOf = (lines: readonly string[]): Span[] => lines.map((line, i) => {
  const start = lines.slice(0, i).reduce((sum, one) => sum + one.length + 1, 0);
  return [start, start + line.length];
});
const parent = reportOf('p', LINES.join(' '), { sentences: sentencesOf(LINES) });
const child = reportOf('c', `${LINES[0]} ${LINES[3]}`);
const other = reportOf('o', 'It rained.');
const gathering = { events: [{ id: 'ev', title: null, date: null, reports: ['p', 'c', 'o'] }], stories: [] } as unknown as Parameters<typeof omissionsOf>[1];
const matching = (...matches: Descent['matches']): Descent =>
  ({ from: 'p', to: 'c', kind: 'excerpt', coverage: 0.5, matches } as unknown as Descent);
const [first, , third, fourth] = parent.sentences as [Span, Span, Span, Span];
const match = (span: Span): Descent['matches'][number] => ({ from: span, to: [0, 1] } as unknown as Descent['matches'][number]);

describe('what a copy cut from its parent', () => {
  const cutBy = (descent: Descent): string[] => omissionsOf([parent, child, other], { ...gathering, events: [] }, [descent], []).omissions.map(({ span }) => parent.text.slice(...span));

  it('is told as one passage where sentences stand together', () => {
    expect(cutBy(matching(match(fourth), match(first)))).toEqual([`${LINES[1]} ${LINES[2]}`]);
  });

  it('is a sentence of which less than three tenths are kept', () => {
    expect(cutBy(matching(match(first), match([third[0], third[0] + 8]), match(fourth)))).toEqual([LINES[1]]);
    expect(cutBy(matching(match(first), match([third[0], third[0] + 7]), match(fourth)))).toEqual([`${LINES[1]} ${LINES[2]}`]);
  });

  it('is nothing where neither was made from the other', () => {
    expect(cutBy({ ...matching(match(first)), kind: 'shared-source' })).toEqual([]);
  });
});

describe('what separate reports agree on and one lacks', () => {
  type Evidence = Reading['evidence'][number];
  const evidence = (report: string, span: Span): Evidence => ({ report, span, lineage: report, attributed: false } as unknown as Evidence);
  const claim = (more: Partial<Claim>, ...places: readonly Evidence[]): Claim =>
    ({ id: 'c1', kind: 'quotation', speaker: null, standing: 'agreed', lineages: 2, origins: 2, readings: [{ text: '', evidence: places }], ...more });
  const lacks = (one: Claim, descents: readonly Descent[] = []): string[] =>
    omissionsOf([parent, child, other], gathering, descents, [one]).omissions.filter(({ kind }) => kind === 'agreed-elsewhere').map(({ report, span }) => `${report}: ${parent.text.slice(...span)}`);
  const both = [evidence('p', placeOf(parent, 'Forty').span), evidence('c', [0, 3])];

  it('is a quotation as it stands, and a figure with its clause', () => {
    expect(lacks(claim({}, ...both))).toEqual(['o: Forty']);
    expect(lacks(claim({ kind: 'figure' }, ...both))).toEqual(['o: Forty boats were lost.']);
  });

  it('is no age, which one report tells and another does not', () => {
    const figure = { span: placeOf(parent, 'Forty').span, dimension: 'age' } as (typeof parent.figures)[number];
    const told = (dimension: typeof figure.dimension): number =>
      omissionsOf([{ ...parent, figures: [{ ...figure, dimension }] }, child, other], gathering, [], [claim({ kind: 'figure' }, ...both)]).omissions.length;
    expect([told('age'), told('time'), told('count')]).toEqual([0, 0, 1]);
  });

  it('is nothing that is disputed, told by one lineage, or lacking in a copy alone', () => {
    expect(lacks(claim({ kind: 'figure', standing: 'disputed' }, ...both))).toEqual([]);
    expect(lacks(claim({ lineages: 1 }, ...both))).toEqual([]);
    expect(lacks(claim({}, ...both), [{ ...matching(), to: 'o' }])).toEqual([]);
  });

  it('is told of what most agree on, where very many reports each agree with few', () => {
    const many = { ...gathering, events: [{ ...gathering.events[0]!, title: 'Dyke breaks', reports: Array.from({ length: 3000 }, (_, k) => `r${k}`) }] };
    const held = (lineages: number, k: number): Claim => claim({ lineages }, evidence(`r${k}`, [0, 1]), evidence(`r${k + 1}`, [0, 1]));
    const claims = Array.from({ length: 1000 }, (_, k) => held(k === 999 ? 3 : 2, 2 * k));
    const { omissions, notices } = omissionsOf([], many, [], claims);
    expect(omissions).toHaveLength(17 * 2998);
    expect(omissions.some(({ from }) => from === 'r1998')).toBe(true);
    expect(notices).toEqual([{
      code: 'omissions-in-part', report: 'r0',
      message: 'Of the 3000 reports of “Dyke breaks” it is not told which of them lack 983 of the quotations and figures on which few of them agree.',
    }]);
    expect(omissionsOf([], many, [], claims.slice(0, 16)).notices).toEqual([]);
  });
});
