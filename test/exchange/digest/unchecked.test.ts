import { expect, it } from 'vitest';
import { printDigest } from '../../../src/cli/print/index.ts';
import { PLAIN } from '../../../src/cli/print/layout.ts';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { uncheckedOf } from '../../../src/exchange/digest/unchecked.ts';
import type { Unchecked } from '../../../src/model/account.ts';
import { renderPage } from '../../../web/page.ts';
import { reportOf, sampleAccount } from '../../support/account.ts';

const undated = (report: string, message = 'The day of publication is not known.'): Unchecked => ({ report, what: 'undated', message });
const inPart = { code: 'compared-in-part', message: 'The 300 reports of \u201cFerry <sinks>\u201d are not compared each with each.', report: 'a' };

it('joins what is said of several reports alike, and leaves inputs that are no reports to their message', () => {
  expect(uncheckedOf(sampleAccount({ unchecked: [undated('b'), { report: 'x.pdf', what: 'not-read', message: 'x.pdf: PDF.' }, undated('a')] }))).toEqual([
    { what: 'no day known', message: 'The day of publication is not known.', reports: [1, 2] },
    { what: 'not read', message: 'x.pdf: PDF.', reports: [] },
  ]);
});

it('writes days as a reader does', () => {
  const [line] = uncheckedOf(sampleAccount({ unchecked: [undated('a', 'The day of publication is known only as 2031-05-04/2031-05-05.')] }));
  expect(line!.message).toBe('The day of publication is known only as 4 May 2031 to 5 May 2031.');
});

it('says first what of whole events was not compared, on the terminal and the page too', () => {
  const account = sampleAccount({ notices: [inPart] });
  expect(uncheckedOf(account).map(({ what, reports }) => [what, reports])).toEqual([['compared in part', []], ['no day known', [2]]]);
  const printed = printDigest(digestOf(account), { width: 200, style: PLAIN });
  expect(printed).toMatch(/^What was not checked\n.*\n\u2022 compared in part: The 300 reports of \u201cFerry <sinks>\u201d are not compared each with each\. *\n\u2022 no day known/);
  expect(renderPage(account)).toMatch(/<h2>What was not checked<\/h2><ul><li><b>compared in part<\/b>: The 300 reports of \u201cFerry &lt;sinks&gt;\u201d/);
});

it('says last what reading a report had to leave, and in one line what stays in doubt', () => {
  const [left, kept] = [{ code: 'marked-in-part', message: 'Its first 500 units only.' }, { code: 'kept-in-doubt', message: 'This line may be page furniture.', span: [0, 5] as const }];
  const reports = ['a', 'b', 'c'].map((id) => reportOf(id, 'Text.', { notices: id === 'b' ? [kept] : [kept, left] }));
  expect(uncheckedOf(sampleAccount({ reports, unchecked: [undated('b')] }))).toEqual([
    { what: 'no day known', message: 'The day of publication is not known.', reports: [2] }, { what: 'marked in part', message: 'Its first 500 units only.', reports: [1, 3] },
    { what: 'kept in doubt', message: '3 lines, such as \u201cText.\u201d, may be furniture of pages; they stay, since they may be journalism.', reports: [1, 2, 3] },
  ]);
  const [last] = uncheckedOf(sampleAccount({ reports: [reportOf('a', 'Text '.repeat(30), { notices: [{ ...kept, span: [0, 150] }] })], unchecked: [] }));
  expect(last!.message).toBe(`A line, \u201c${'Text '.repeat(10).trimEnd()}\u2026\u201d, may be furniture of a page; it stays, since it may be journalism.`);
});
