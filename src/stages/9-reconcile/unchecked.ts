import type { Unchecked } from '../../model/account.ts';
import type { Report } from '../../model/report.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import { onlyDayOf } from '../../calendar/edtf-days.ts';

/** Languages whose marks are made. */
const READ = new Set(['en']);

/** What was not checked in the reports, and why: languages that are not marked, days that stay open, quotations without a known speaker. */
export function uncheckedOf(reports: readonly Report[]): Unchecked[] {
  return reports.flatMap((report) => (isEmpty(report) ? [nothingIn(report)] : [...languageOf(report), ...dateOf(report), ...speakersOf(report)]));
}

/** True where neither words nor a headline are left of a page; a headline alone is a report too, as of paid articles. */
function isEmpty({ text, title }: Report): boolean {
  return text.trim() === '' && (title === null || title.trim() === '');
}

function nothingIn({ id, origin }: Report): Unchecked {
  return { report: id, what: 'not-read', message: `${origin}: no words of a report were found in it.` };
}

function languageOf({ id, language }: Report): Unchecked[] {
  if (language !== null && READ.has(language)) return [];
  const message =
    language === null
      ? 'The language could not be told; names, quotations, figures and times are marked as if it were English.'
      : `Names, quotations, figures and times are not marked in the language \u201c${language}\u201d.`;
  return [{ report: id, what: 'language', message }];
}

function dateOf({ id, published }: Report): Unchecked[] {
  if (published === null) return [{ report: id, what: 'undated', message: 'The day of publication is not known.' }];
  const value = parseEdtf(published);
  if (value !== null && onlyDayOf(value) !== null) return [];
  return /T\d\d/.test(published) ? [] : [{ report: id, what: 'undated', message: `The day of publication is known only as ${published}.` }];
}

function speakersOf({ id, quotes }: Report): Unchecked[] {
  const spoken = quotes.filter(({ kind }) => kind !== 'indirect');
  const unknown = spoken.filter(({ speaker }) => speaker === null).length;
  if (unknown === 0) return [];
  return [
    {
      report: id,
      what: 'speakers',
      message: `${unknown} of ${spoken.length} quotation${spoken.length === 1 ? '' : 's'} ${unknown === 1 ? 'has' : 'have'} no known speaker.`,
    },
  ];
}
