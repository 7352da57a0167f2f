import { SUMMARY_POINT } from '../../../language/en/page/versions.ts';
import type { Given } from '../../../model/capture.ts';
import type { Dateline, Evidence } from '../../../model/report.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Text } from '../../../model/text.ts';
import { RawPlaces } from '../../../text/mapped/mapped.ts';
import { trimSpan } from '../../../text/span.ts';
import { noEvidence, type Unpacked } from '../unpacked.ts';
import { assemble } from './assemble.ts';
import { daysOfLines } from './facts/days.ts';
import { agenciesOf, creditsOf } from './facts/agencies.ts';
import { bodyProbabilities } from './body/body-model.ts';
import { contributorsOf } from '../signs/people.ts';
import { datelineDays, datelineOf } from '../signs/dateline.ts';
import { sparedNotice } from '../spare.ts';
import { secondReportAt } from './sorting/second-report.ts';
import { sortUnits, type Sorted } from './sorting/sort.ts';
import { withDatelines } from './units/datelines.ts';
import { unitsOf } from './units/units.ts';

/** How many paragraphs may come before a dateline: a standfirst, a correction. */
const DATELINE_REACH = 3;

/** More lines than these for its length are a table of data or an attack, and no report; keeps time and memory bounded. */
const LINES_AT_LEAST = 20_000;
const LENGTH_PER_LINE = 50;
const TOO_MANY_LINES: Notice = {
  code: 'dump-too-many-lines',
  message: 'The text has more lines than a report of its length can have; only the first ones were judged, and the rest is listed as removed.',
};

/** Finds the body in a dump of a page's visible strings, and what its other lines, and the address that was given, say of the report. */
export function unpackDump(dump: Text, given: Given): Unpacked {
  const units = withDatelines(unitsOf(dump.text, LINES_AT_LEAST + Math.floor(dump.text.length / LENGTH_PER_LINE)));
  const rest = trimSpan(dump.text, [units.at(-1)?.span[1] ?? 0, dump.text.length]);
  const isCut = rest[0] < rest[1];
  const sorted = sortUnits(dump.text, units, bodyProbabilities(units));
  const places = new RawPlaces(dump);
  const { body, removed, repairs } = assemble(dump, sorted.units, places);
  const keptUnits = sorted.units.flatMap(({ kind, unit }) => (kind === null ? [unit] : []));
  const kept = keptUnits.map(({ text }) => text);
  const prose = sorted.units.flatMap(({ kind, unit }, at) => (kind === null && !sorted.points.has(at) ? [unit.text] : []));
  const dateline = datelineAmong(prose.filter((text) => !SUMMARY_POINT.test(text)).slice(0, DATELINE_REACH));
  const agency = agenciesOf(sorted, dateline, given.url, places);
  const credits = creditsOf(sorted.units);
  const { title } = sorted;
  return {
    body,
    repairs,
    dateline,
    removed: isCut ? [...removed, { kind: 'other', raw: places.rawOf(rest), text: dump.text.slice(...rest) }] : removed,
    title: title?.title ?? null,
    outlet: sorted.outlet,
    credit: credits[0] ?? null,
    agency: agency[0]?.value ?? null,
    bylines: [...new Set(sorted.bylines.flatMap(({ byline }) => byline.names))],
    contributors: kept.flatMap((text) => contributorsOf(text) ?? []),
    notices: [...(isCut ? [TOO_MANY_LINES] : []), ...noticesOf(sorted, body)],
    evidence: {
      ...noEvidence(),
      published: [...daysOfLines(sorted, places, given.url), ...datelineDays(keptUnits.filter(({ text }) => !SUMMARY_POINT.test(text)).slice(0, DATELINE_REACH), places)],
      agency,
      title: title === null ? [] : [{ value: title.title, why: title.why, raw: places.rawOf(sorted.units[title.at]!.unit.span), accepted: true }],
      outlet: outletEvidence(sorted, places),
      bylines: sorted.bylines.flatMap(({ at, byline }): Evidence[] =>
        byline.names.map((value) => ({ value, why: 'the line that names the author', raw: places.rawOf(sorted.units[at]!.unit.span), accepted: true })),
      ),
    },
  };
}

function outletEvidence({ outlet, masthead, title, units }: Sorted, places: RawPlaces): Evidence[] {
  if (outlet === null) return [];
  const first = title?.outlet == null ? 'the first line of the page' : 'the name after the title of the page';
  const why = masthead === null ? first : 'the line by the headline that names the outlet';
  return [{ value: outlet, why, raw: places.rawOf(units[masthead?.at ?? 0]!.unit.span), accepted: true }];
}

function datelineAmong(paragraphs: readonly string[]): Dateline | null {
  for (const paragraph of paragraphs) {
    const dateline = datelineOf(paragraph);
    if (dateline !== null) return dateline;
  }
  return null;
}

function noticesOf(sorted: Sorted, body: Text): readonly Notice[] {
  const notices: Notice[] = [];
  if (body.text === '') notices.push({ code: 'no-body', message: 'No line of this text could be told to be journalism; all of it is listed as removed.' });
  else if (sorted.spared) return [sparedNotice('text')];
  let at = 0;
  const second = secondReportAt(sorted.units);
  for (const [i, { unit, kind, doubtful }] of sorted.units.entries()) {
    if (kind !== null) continue;
    const start = body.text.indexOf(unit.text.slice(0, 60), at);
    if (start < 0) continue;
    const end = Math.min(body.text.length, start + unit.text.length);
    if (doubtful) {
      notices.push({ code: 'kept-in-doubt', message: 'This line may be page furniture; it stays because it may be journalism.', span: [start, end] });
    }
    if (i === second) {
      notices.push({
        code: 'second-report',
        message: `The text seems to hold a second report from “${unit.text}” on; it is read as one report.`,
        span: [start, end],
      });
    }
    at = end;
  }
  return notices;
}
