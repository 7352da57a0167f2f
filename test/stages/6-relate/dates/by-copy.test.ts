import { describe, expect, test } from 'vitest';
import type { Gathering } from '../../../../src/model/event.ts';
import type { Match } from '../../../../src/model/match.ts';
import type { Report } from '../../../../src/model/report.ts';
import { readCopiesAlike } from '../../../../src/stages/6-relate/dates/by-copy.ts';
import { reportOf } from '../../../support/account.ts';

const TEXT = 'He is due to speak with Vell on Thursday.';
const DAY: [number, number] = [TEXT.indexOf('Thursday'), TEXT.length - 1];

/** A report of the one sentence, published on a day, in which "Thursday" is read as `edtf`. */
function reading(id: string, published: string, edtf: string): Report {
  return reportOf(id, TEXT, { published, sentences: [[0, TEXT.length]], times: [{ span: DAY, type: 'DATE', value: edtf, edtf }] });
}

function gatheredAs(...events: string[][]): Gathering {
  return { events: events.map((reports, i) => ({ id: `e${i}`, title: '', date: null, reports })), stories: [] };
}

function shared(a: string, b: string, span: [number, number] = [0, TEXT.length]): Match {
  return { a, b, passages: [{ a: span, b: span }], shareOfA: 1, shareOfB: 1 };
}

function daysOf(reports: readonly Report[], gathering: Gathering, match: Match, decided: readonly string[] = []): (string | null)[] {
  return readCopiesAlike(reports, gathering, { matches: [match], boilerplate: [] }, new Set(decided)).map(({ times }) => times[0]!.edtf);
}

describe('a day in a sentence that two reports of one event share', () => {
  const stale = [reading('a', '2026-03-04', '2026-03-05'), reading('b', '2026-03-06', '2026-03-12')];
  const open = [reading('a', '2026-03-04/2026-03-05', '[2026-02-26,2026-03-05]'), reading('b', '2026-03-06', '2026-03-05')];

  test('keeps what it meant when it was first published', () => {
    expect(daysOf(stale, gatheredAs(['a', 'b']), shared('a', 'b'))).toEqual(['2026-03-05', '2026-03-05']);
  });

  test('is narrowed by the copy that leaves less open', () => {
    expect(daysOf(open, gatheredAs(['a', 'b']), shared('a', 'b'))).toEqual(['2026-03-05', '2026-03-05']);
  });

  test('stays as it is where nothing tells which report came first', () => {
    const same = [reading('a', '2026-03-04', '2026-03-05'), reading('b', '2026-03-04', '2026-03-12')];
    expect(daysOf(same, gatheredAs(['a', 'b']), shared('a', 'b'))).toEqual(['2026-03-05', '2026-03-12']);
  });

  test('stays as it is in another event, where the sentence is not shared whole, and where a person decided', () => {
    expect(daysOf(stale, gatheredAs(['a'], ['b']), shared('a', 'b'))).toEqual(['2026-03-05', '2026-03-12']);
    expect(daysOf(stale, gatheredAs(['a', 'b']), shared('a', 'b', [20, TEXT.length]))).toEqual(['2026-03-05', '2026-03-12']);
    expect(daysOf(stale, gatheredAs(['a', 'b']), shared('a', 'b'), ['b'])).toEqual(['2026-03-05', '2026-03-12']);
  });

  test('is one where each outlet sets the dateline before it in its own way', () => {
    const opened = (id: string, published: string, edtf: string, opening: string): Report => {
      const text = `${opening}${TEXT}`;
      const time = { span: [text.indexOf('Thursday'), text.length - 1] as const, type: 'DATE' as const, value: edtf, edtf };
      return reportOf(id, text, { published, dateline: { place: 'DUNMAR', agency: null }, sentences: [[0, text.length]], times: [time] });
    };
    const [a, b] = ['DUNMAR, Kestria (NPA) — ', 'DUNMAR — '];
    const reports = [opened('a', '2026-03-04', '2026-03-05', a!), opened('b', '2026-03-24', '2026-03-26', b!)];
    const passage = { a: [a!.length, reports[0]!.text.length] as const, b: [b!.length, reports[1]!.text.length] as const };
    const read = readCopiesAlike(reports, gatheredAs(['a', 'b']), { matches: [{ a: 'a', b: 'b', passages: [passage], shareOfA: 1, shareOfB: 1 }], boilerplate: [] }, new Set());
    expect(read.map(({ times }) => times[0]!.edtf)).toEqual(['2026-03-05', '2026-03-05']);
  });
});
