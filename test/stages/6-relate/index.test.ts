import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gathering } from '../../../src/model/event.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Matching } from '../../../src/model/match.ts';
import type { Entity } from '../../../src/model/quote.ts';
import type { Report } from '../../../src/model/report.ts';
import { relate } from '../../../src/stages/6-relate/index.ts';
import { reportOf } from '../../support/account.ts';

const NOTHING_SHARED: Matching = { matches: [], boilerplate: [] };

/** A report that names persons (or what `type` says), each with its roles. */
function naming(id: string, entities: readonly (readonly [name: string, roles?: readonly string[], type?: Entity['type'], aliases?: readonly string[]])[]): Report {
  const text = entities.map(([name]) => name).join('\n');
  return reportOf(id, text, {
    entities: entities.map(([name, roles = [], type = 'person', aliases = []], k) => ({ id: `e${k + 1}`, type, name, roles, aliases })),
    names: entities.map(([name], k) => ({ span: [text.indexOf(name), text.indexOf(name) + name.length], entity: `e${k + 1}` })),
  });
}

/** Each list of report ids is one event; each event is a story of its own unless `together`. */
function gathered(events: readonly (readonly string[])[], together = false): Gathering {
  const made = events.map((reports, k) => ({ id: `event${k}`, title: '', date: null, reports }));
  const stories = together ? [{ id: 'story', title: '', events: made.map(({ id }) => id), reports: events.flat() }] : made.map(({ id, reports }) => ({ id: `s${id}`, title: '', events: [id], reports }));
  return { events: made, stories };
}

function members(reports: readonly Report[], gathering: Gathering, judgements: readonly Judgement[] = []): string[] {
  return relate(reports, { gathering, matching: NOTHING_SHARED }, judgements).entities.map(({ name, members: all }) => `${name}: ${all.map(({ report, entity }) => report + entity).join(' ')}`).sort();
}

describe('relate', () => {
  it('makes one person of a full name in two reports, with a place in each as evidence', () => {
    const reports = [naming('a', [['Jorun Aske', ['captain']]]), naming('b', [['Jorun Aske']])];
    const [entity] = relate(reports, { gathering: gathered([['a', 'b']]), matching: NOTHING_SHARED }, []).entities;
    expect(entity).toMatchObject({ name: 'Jorun Aske', roles: ['captain'], members: [{ report: 'a', entity: 'e1' }, { report: 'b', entity: 'e1' }] });
    expect(entity!.evidence.map(({ report }) => report)).toEqual(['a', 'b']);
  });

  it('takes the words that tell who speaks as evidence of a speaker whom no name names', () => {
    const quote = { id: 'q1', kind: 'direct', content: [[0, 9]], cue: [[10, 14]], source: [[15, 24]], speaker: 'e1', frame: [], polarity: 'affirmed', relayedBy: null, occasion: null } as const;
    const report = reportOf('a', 'We waited said islanders', { entities: [{ id: 'e1', type: 'group', name: 'islanders', aliases: [], roles: [] }], quotes: [quote, { ...quote, id: 'q2', source: [[3, 9]] }] });
    const evidenceIn = (one: Report) => relate([one], { gathering: gathered([['a']]), matching: NOTHING_SHARED }, []).entities[0]!.evidence;
    expect(evidenceIn(report)).toEqual([{ report: 'a', span: [15, 24] }]);
    expect(evidenceIn({ ...report, names: [{ span: [4, 9], entity: 'e1' }] })).toEqual([{ report: 'a', span: [4, 9] }]);
  });

  it('joins a bare surname to the one fuller name of its own event, and to no other', () => {
    const reports = [naming('a', [['Jorun Aske']]), naming('b', [['Aske']]), naming('c', [['Aske']])];
    expect(members(reports, gathered([['a', 'b'], ['c']]))).toEqual(['Aske: ce1', 'Jorun Aske: ae1 be1']);
  });

  it('takes a body with and without its article for one, and two that share their last words for two', () => {
    const body = (id: string, name: string): Report => naming(id, [[name, [], 'organization']]);
    const reports = [body('a', 'The Orla Council'), body('b', 'Orla Council'), body('c', 'Brenn Council')];
    expect(members(reports, gathered([['a', 'b', 'c']]))).toEqual(['Brenn Council: ce1', 'Orla Council: ae1 be1']);
    expect(members([body('a', 'ORLA+'), body('b', 'ORLA')], gathered([['a', 'b']]))).toEqual(['ORLA+: ae1', 'ORLA: be1']);
  });

  it('joins a single word that speaks, and that nothing else shows to be a name, to the person whose name ends in it', () => {
    const quote = { id: 'q1', kind: 'direct', content: [[0, 1]], cue: [], source: [], speaker: 'e1', frame: [], polarity: 'affirmed', relayedBy: null, occasion: null } as const;
    const word = naming('b', [['Aske', [], 'other']]);
    const beside = (one: Report) => members([naming('a', [['Jorun Aske']]), one], gathered([['a', 'b']]));
    expect(beside({ ...word, quotes: [quote] })).toEqual(['Jorun Aske: ae1 be1']);
    expect(beside(word)).toEqual(['Aske: be1', 'Jorun Aske: ae1']);
    const first = relate([{ ...naming('a', [['Aske', [], 'other']]), quotes: [quote] }, naming('b', [['Jorun Aske']])], { gathering: gathered([['a', 'b']]), matching: NOTHING_SHARED }, []);
    expect(first.entities.map(({ type, name }) => [type, name])).toEqual([['person', 'Jorun Aske']]);
  });

  it('leaves a bare surname alone where two of the name are about', () => {
    const reports = [naming('a', [['Jorun Aske'], ['Tove Aske']]), naming('b', [['Aske']])];
    expect(members(reports, gathered([['a', 'b']]))).toEqual(['Aske: be1', 'Jorun Aske: ae1', 'Tove Aske: ae2']);
  });

  it('does not take a word that stands for anybody for the same in two reports', () => {
    const reports = ['a', 'b'].map((id) => naming(id, [['Some'], ['witnesses', [], 'group'], ['The', [], 'other'], ['Orla Council', [], 'organization']]));
    expect(members(reports, gathered([['a', 'b']]))).toEqual(['Orla Council: ae4 be4', 'Some: ae1', 'Some: be1', 'The: ae3', 'The: be3', 'witnesses: ae2', 'witnesses: be2']);
  });

  it('joins a surname that is a common word too to the fuller name of its event', () => {
    expect(members([naming('a', [['Petra May']]), naming('b', [['May']])], gathered([['a', 'b']]))).toEqual(['Petra May: ae1 be1']);
  });

  it('keeps two of one name apart when their roles differ and their stories do', () => {
    const reports = [naming('a', [['Ann Rook', ['minister']]]), naming('b', [['Ann Rook', ['goalkeeper']]])];
    expect(members(reports, gathered([['a'], ['b']]))).toHaveLength(2);
    expect(members(reports, gathered([['a'], ['b']], true))).toHaveLength(1);
  });

  it('makes one of a name with and without accents, a suffix or a place', () => {
    const reports = [naming('a', [['Ra\u00fal Aske']]), naming('b', [['Raul B. Aske Jr']]), naming('c', [['Raul Aske of Telma']])];
    expect(members(reports, gathered([['a', 'b', 'c']]))).toEqual(['Raul B. Aske Jr: ae1 be1 ce1']);
  });

  it('makes one of a full name that a report could not place, and of a country by any of its names', () => {
    const reports = [naming('a', [['Jorun Aske'], ['Britain', [], 'place']]), naming('b', [['Jorun Aske', [], 'other'], ['U.K.', [], 'place']])];
    expect(members(reports, gathered([['a', 'b']]))).toEqual(['Britain: ae2 be2', 'Jorun Aske: ae1 be1']);
  });

  it('takes an office told in place of a name for the one person of the event who holds it', () => {
    expect(members([naming('a', [['Jorun Aske', ['Coast Minister']], ['Tove Lind', ['Deputy Coast Minister']]]), naming('b', [['the coast minister']])], gathered([['a', 'b']]))).toEqual(['Jorun Aske: ae1 be1', 'Tove Lind: ae2']);
    expect(members([naming('a', [['Jorun Aske', ['Coast Minister']], ['Tove Lind', ['Coast Minister']]]), naming('b', [['the coast minister']])], gathered([['a', 'b']]))).toHaveLength(3);
  });

  it('takes two forms of one given name for one person where surname, event and roles agree, and a bare surname with them', () => {
    const reports = [naming('a', [['Tim Aske', ['governor']]]), naming('b', [['Timothy Aske', ['governor of Orla']]]), naming('c', [['Aske']])];
    expect(members(reports, gathered([['a', 'b', 'c']]))).toEqual(['Timothy Aske: ae1 be1 ce1']);
  });

  it.each([
    ['another event', [['a'], ['b']], ['governor'], ['governor']],
    ['other roles', [['a', 'b']], ['governor'], ['drummer']],
  ])('keeps two forms of one given name apart in %s', (_, events, first, second) => {
    const reports = [naming('a', [['Tim Aske', first]]), naming('b', [['Timothy Aske', second]])];
    expect(members(reports, gathered(events))).toEqual(['Tim Aske: ae1', 'Timothy Aske: be1']);
  });

  it('keeps two forms of one given name apart where one report has both, or a third of the surname is about', () => {
    expect(members([naming('a', [['Tim Aske'], ['Timothy Aske']])], gathered([['a']]))).toHaveLength(2);
    expect(members([naming('a', [['Tim Aske']]), naming('b', [['Timothy Aske']]), naming('c', [['Lena Aske']])], gathered([['a', 'b', 'c']]))).toHaveLength(3);
  });

  it('takes those who speak together for the same group in any order', () => {
    const group = (id: string, name: string): Report => naming(id, [[name, [], 'group']]);
    expect(members([group('a', 'Jorun Aske and Tom Veddel'), group('b', 'Tom Veddel and Jorun Aske')], gathered([['a', 'b']]))).toHaveLength(1);
  });

  it('does not take “the statement” of two reports for one text', () => {
    const text = (id: string, name: string): Report => naming(id, [[name, [], 'document']]);
    expect(members([text('a', 'The statement'), text('b', 'A statement')], gathered([['a', 'b']]))).toHaveLength(2);
    expect(members([text('a', 'a report by the Orla Council'), text('b', 'the report by the Orla Council')], gathered([['a', 'b']]))).toHaveLength(1);
  });

  it('keeps two apart whose middle initials differ', () => {
    expect(members([naming('a', [['Ann B. Rook']]), naming('b', [['Ann C. Rook']])], gathered([['a', 'b']]))).toHaveLength(2);
  });

  it('joins a body to its short form within a story', () => {
    const reports = [naming('a', [['Northern Press Agency', [], 'organization', ['NPA']]]), naming('b', [['NPA', [], 'organization']])];
    expect(members(reports, gathered([['a', 'b']]))).toEqual(['Northern Press Agency: ae1 be1']);
  });

  it('holds to what a person decided, both ways', () => {
    const reports = [naming('a', [['Ann Rook']]), naming('b', [['Ann Rook']]), naming('c', [['The Minister']])];
    const judged = (report: string, exact: string, value: unknown): Judgement => ({ kind: 'same-entity', report, exact, prefix: '', suffix: '', value, author: 'N. N.', reason: '', day: '2031-03-05' });
    expect(members(reports, gathered([['a', 'b', 'c']]), [judged('a', 'Ann Rook', { report: 'b', name: 'Ann Rook', same: false })])).toHaveLength(3);
    expect(members(reports, gathered([['a', 'b', 'c']]), [judged('c', 'The Minister', { report: 'a', name: 'Ann Rook', same: true })])).toHaveLength(1);
  });

  it('gives every entity of every report to one account entity, in any order of the reports', () => {
    const reports = [naming('a', [['Ann Rook'], ['Aske']]), naming('b', [['Rook'], ['Jorun Aske']]), naming('c', [['Ann Rook'], ['Orla', [], 'place']])];
    const gathering = gathered([['a', 'b', 'c']]);
    const expected = relate(reports, { gathering, matching: NOTHING_SHARED }, []).entities;
    expect(expected.flatMap(({ members: all }) => all)).toHaveLength(6);
    fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => { expect(relate(shuffled, { gathering, matching: NOTHING_SHARED }, []).entities).toEqual(expected); }));
  });
});
