import { CURRENCIES_OF_COUNTRIES, CURRENCY_PLURALS, POUND_STERLING } from '../../language/en/figures/currencies.ts';
import type { JudgementKind } from '../../model/judgement.ts';
import type { Carrier, DescentKind } from '../../model/descent.ts';
import type { Claim, Dispute, DisputeKind } from '../../model/claim.ts';
import type { AppliedJudgement, CommitmentStanding, Omission, Position, Relation, Unchecked } from '../../model/account.ts';
import type { Bound } from '../../model/figure.ts';
import type { Polarity, QuoteKind } from '../../model/quote.ts';
import type { RemovedKind } from '../../model/report.ts';
import { monthName } from '../../language/en/time/calendar-words.ts';

/** The newsroom's words for the program's terms: the one place where the two meet. */
export const WORDS = {
  descent: { update: 'later version of', reprint: 'copy of', excerpt: 'part copied from', 'shared-source': 'shares a lost original with' } satisfies Record<
    DescentKind,
    string
  >,
  carrier: {
    'same-outlet': 'same outlet',
    'other-outlet': 'another outlet copied it',
    'both-carry-one-wire': 'both carry one wire story',
    unknown: '',
  } satisfies Record<Carrier, string>,
  dispute: {
    wording: 'wording',
    truncation: 'quotation cut short',
    attribution: 'who said it',
    figure: 'figure',
    unit: 'unit',
    basis: 'share of what',
    scope: 'what is counted',
    date: 'day',
    rounding: 'rounding',
    hedge: 'how firmly it is put',
    'as-of': 'as of when',
    revision: 'revised later',
    arithmetic: 'does not add up',
    calendar: 'day and date do not fit',
  } satisfies Record<DisputeKind, string>,
  severity: { conflict: 'cannot both be right', difference: 'reports differ' } satisfies Record<Dispute['severity'], string>,
  changed: 'changed over the days',
  withinOne: 'open within one report',
  quote: { direct: 'quotation', mixed: 'partial quote', indirect: 'paraphrase' } satisfies Record<QuoteKind, string>,
  polarity: { affirmed: '', negated: 'denied by its clause', conditional: 'only under a condition', asked: 'asked, not said' } satisfies Record<
    Polarity,
    string
  >,
  standing: {
    guideline: 'guideline',
    proposed: 'proposed',
    pledged: 'pledged',
    agreed: 'agreed',
    met: 'met',
    missed: 'missed',
    'ruled-out': 'ruled out',
    floor: 'floor',
  } satisfies Record<CommitmentStanding, string>,
  stance: { for: 'for', against: 'against', 'rules-out': 'rules out', demands: 'demands', open: 'leaves open' } satisfies Record<Position['stance'], string>,
  relation: {
    'member-of': 'member of',
    chairs: 'chairs',
    convened: 'convened',
    founded: 'set up',
    hosts: 'hosts',
    supports: 'supports',
    'part-of': 'part of',
    'predecessor-of': 'came before',
    'holds-office': 'holds the office of',
  } satisfies Record<Relation['type'], string>,
  /** Of several who are bound to one thing: "Telma and Orun together"; before the person who binds somebody: "Telma (by Ada Quill)". */
  and: 'and',
  together: 'together',
  by: 'by',
  /** Before the number of those who met a rule, or did not. */
  howMany: 'how many',
  /** Before the name of a body whose members are listed. */
  membersOf: 'members of',
  pastRelation: { chairs: 'chaired', hosts: 'hosted', supports: 'supported' } satisfies Partial<Record<Relation['type'], string>> as Partial<
    Record<Relation['type'], string>
  >,
  unchecked: {
    'not-read': 'not read',
    language: 'language',
    undated: 'no day known',
    speakers: 'speakers unknown',
    judgement: 'decision not applied',
  } satisfies Record<Unchecked['what'], string>,
  /** By the codes of notices that tell of something that was not done, or not surely. */
  notice: {
    'compared-in-part': 'compared in part',
    'omissions-in-part': 'told in part',
    'marked-in-part': 'marked in part',
    'dump-too-many-lines': 'read in part',
    'page-too-deep': 'read in part',
    'page-too-many-elements': 'read in part',
    'page-too-many-blocks': 'read in part',
    'body-in-doubt': 'text in doubt',
    'body-from-data': 'text in doubt',
    'second-report': 'perhaps two reports',
    'date-not-read': 'day not understood',
    'unreadable-bytes': 'damaged text',
    'repair-cut-short': 'damaged text',
    'past-repair': 'damaged text',
    'unknown-charset': 'character set',
    'guessed-charset': 'character set',
  } as Readonly<Record<string, string>>,
  /** What stays in a report's text although it may be furniture of its page. */
  linesInDoubt: 'kept in doubt',
  mayBeFurniture: (lines: number, such: string): string =>
    lines === 1 ? `A line${such}, may be furniture of a page; it stays, since it may be journalism.` : `${lines} lines${such}, may be furniture of pages; they stay, since they may be journalism.`,
  judgement: {
    speaker: 'who said it',
    date: 'day',
    removed: 'part of the report or not',
    'same-event': 'the same event or not',
    'same-claim': 'the same statement or not',
    'same-entity': 'the same name or not',
    origin: 'where it comes from',
    dispute: 'difference looked into',
  } satisfies Record<JudgementKind, string>,
  judged: {
    applied: '',
    'passage-gone': 'not applied, the passage is no longer there',
    'not-applicable': 'not applied, it does not fit the passage',
  } satisfies Record<AppliedJudgement['status'], string>,
  removed: {
    title: 'title',
    byline: 'byline',
    credit: 'credit line',
    caption: 'caption',
    teaser: 'teaser that repeats the lead',
    share: 'share line',
    advertisement: 'advertisement',
    navigation: 'navigation',
    'date-line': 'page date',
    copyright: 'copyright line',
    related: 'related link',
    rule: 'rule',
    other: 'other furniture',
  } satisfies Record<RemovedKind, string>,
  omission: { 'cut-from-parent': 'cut from what was copied', 'agreed-elsewhere': 'separate reports agree on it' } satisfies Record<Omission['kind'], string>,
  /** Of a most that reports tell so. */
  upTo: 'up to ',
  bound: { exact: '', about: 'about ', 'more-than': 'more than ', 'less-than': 'less than ', 'at-least': 'at least ', 'at-most': 'at most ' } satisfies Record<
    Bound,
    string
  >,
} as const;

/**
 * How widely a claim is carried: "said by 3 separate reports", "in one report only"; where several carry it and no two say the same, that they differ; and where
 * all of them give it as one source's, that too, with the words that name it.
 */
export function carriedBy({ kind, lineages, origins, readings, standing }: Pick<Claim, 'kind' | 'lineages' | 'origins' | 'readings' | 'standing'>, source = ''): string {
  const reports = new Set(readings.flatMap((r) => r.evidence.map((e) => e.report))).size;
  if (lineages > 1 && standing === 'unknown') return `told differently by ${lineages} separate reports`;
  if (lineages > 1) return `said by ${lineages} separate reports${kind !== 'quotation' && origins === 1 ? `, all from one source${source === '' ? '' : ` (${source})`}` : ''}`;
  return reports > 1 ? `in ${reports} reports that are not separate` : 'in one report only';
}

/** "12 reports, of which 8 are separate", "3 reports, all of them separate", "1 report", "No report". */
export function separateInWords(reports: number, separate: number): string {
  if (reports === 0) return 'No report';
  const all = reports === 1 ? '' : separate === reports ? ', all of them separate' : `, of which ${separate} ${separate === 1 ? 'is' : 'are'} separate`;
  return `${count(reports, 'report')}${all}`;
}

/** "1 report", "3 reports". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

/** An EDTF value in a reader's words: "12 February 2025", "5, 12 or 19 June 2025", "June 2025", "24 to 26 June 2025". */
export function dayInWords(edtf: string | null): string {
  if (edtf === null) return 'day unknown';
  if (edtf.startsWith('[')) return listOf(edtf.slice(1, -1).split(','), 'or');
  const [from, to] = edtf.split('/');
  if (to !== undefined) {
    return `${from === '..' || from === '' ? 'until' : one(from!)}${from === '..' || from === '' ? ' ' : to === '..' || to === '' ? ' or later' : ' to '}${to === '..' || to === '' ? '' : one(to)}`;
  }
  return one(edtf);
}

function listOf(days: readonly string[], word: string): string {
  const sameMonth = days.every((d) => d.length === 10 && d.slice(0, 7) === days[0]!.slice(0, 7));
  const shown = days.map((d, i) => (sameMonth && i < days.length - 1 ? String(Number(d.slice(8))) : dayInWords(d.includes('..') ? rangeOf(d) : d)));
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}

/** One stretch of a set ("2031-05-04..2031-05-06", open at either end) as the interval that it is. */
function rangeOf(stretch: string): string {
  const [from, to] = stretch.split('..');
  return `${from === '' ? '..' : from}/${to === '' ? '..' : to}`;
}

function one(value: string): string {
  const [date, time] = value.split('T');
  const [year, month, day] = date!.split('-');
  const name = monthName(Number(month));
  if (name === null) return value;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}${time === undefined ? '' : `, ${time.slice(0, 5)}`}`;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** "3.3", "2,300", "55 million". */
export function numberInWords(value: number): string {
  const [scale, name] =
    Math.abs(value) >= 1e12 ? [1e12, ' trillion'] : Math.abs(value) >= 1e9 ? [1e9, ' billion'] : Math.abs(value) >= 1e6 ? [1e6, ' million'] : [1, ''];
  return NUMBER.format(value / scale) + name;
}

/** A part below one as readers say it ("a third"); a part that has no such name as it is. */
export function partInWords(value: number): string {
  const name = PARTS.find(([part]) => Math.abs(part - value) < 1e-9)?.[1];
  return name ?? numberInWords(value);
}

const PARTS: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'], [1 / 3, 'a third'], [2 / 3, 'two thirds'], [1 / 4, 'a quarter'], [3 / 4, 'three quarters'], [1 / 5, 'a fifth'], [2 / 5, 'two fifths'],
  [3 / 5, 'three fifths'], [4 / 5, 'four fifths'], [1 / 10, 'a tenth'],
];

/** "crowns", "people", "Australian dollars", "euros per year"; a unit that is an abbreviation stays as it is. */
export function unitInWords(unit: string, value: number): string {
  const per = unit.indexOf(' per ');
  if (per > 0) return `${unitInWords(unit.slice(0, per), value)}${unit.slice(per)}`;
  if (unit === POUND_STERLING) return value === 1 ? 'pound' : 'pounds';
  const last = unit.slice(unit.lastIndexOf(' ') + 1);
  const named = CURRENCIES_OF_COUNTRIES.has(unit) ? unit.slice(0, -last.length).replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) + last : unit;
  if (value === 1 || !/^\p{Ll}{3}[\p{Ll} ]*$/u.test(unit) || unit.endsWith('s')) return named;
  const plural = CURRENCY_PLURALS.get(last);
  if (plural !== undefined) return named.slice(0, -last.length) + plural;
  return unit === 'person' ? 'people' : unit === 'foot' ? 'feet' : /[^aeiou]y$/.test(named) ? `${named.slice(0, -1)}ies` : `${named}s`;
}
