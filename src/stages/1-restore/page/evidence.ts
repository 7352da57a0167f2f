import type { Evidence, EvidenceField } from '../../../model/report.ts';
import type { RawPlaces } from '../../../text/mapped/mapped.ts';
import { noEvidence } from '../unpacked.ts';
import type { Datelined } from './beside-body.ts';
import type { StatedDay } from './days/stated-day.ts';
import type { Authors } from './head/authors.ts';
import type { PageOutlet } from './head/outlet.ts';
import type { Stated } from './head/title.ts';
import type { Page } from './parts/page.ts';
import { placeOf } from './removed.ts';

/** What was found on a page, with the places that state it. */
export interface FoundOnPage {
  readonly title: string | null;
  readonly titles: readonly Stated[];
  readonly outlet: PageOutlet;
  readonly agency: string | null;
  readonly authors: Authors;
  readonly signed: Datelined | null;
  readonly day: string | null;
  readonly days: readonly StatedDay[];
}

/** The evidence of all that was found on a page, with its places in the raw bytes. */
export function evidenceOf(page: Page, found: FoundOnPage, places: RawPlaces): Record<EvidenceField, readonly Evidence[]> {
  const { title, titles, outlet, agency, authors, signed } = found;
  const stated = (list: readonly Stated[], accepted: string | null): Evidence[] =>
    list.map((one) => ({ value: one.value, why: one.why, raw: places.rawOf(one.at), accepted: one.value === accepted }));
  return {
    ...noEvidence(),
    title: stated(titles, title),
    outlet:
      outlet.outlet !== null && outlet.stated.length === 0
        ? [{ value: outlet.outlet, why: 'the address of the page', accepted: true }]
        : stated(outlet.stated, outlet.outlet),
    agency: agency === null ? [] : [{ value: agency, ...agencyPlace(agency, page, signed, authors, places), accepted: true }],
    bylines: authors.stated.map((one) => ({ value: one.value, why: one.why, raw: places.rawOf(one.at), accepted: one.taken })),
    published: dayEvidence(found.days, found.day, places),
  };
}

/** Where the agency of a page is named: in the dateline, else by the one who wrote it. */
function agencyPlace(agency: string, page: Page, signed: Datelined | null, authors: Authors, places: RawPlaces): Pick<Evidence, 'why' | 'raw'> {
  if (signed?.dateline.agency === agency) return { why: 'the dateline', raw: places.rawOf(placeOf(page.blocks[signed.at]!)) };
  const author = authors.stated.find((one) => one.value.includes(agency)) ?? authors.stated[0]!;
  return { why: 'named as the author', raw: places.rawOf(author.at) };
}

function dayEvidence(days: readonly StatedDay[], day: string | null, places: RawPlaces): Evidence[] {
  const seen = new Set<string>();
  return days.filter((one) => {
    const key = `${one.place} ${one.value}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  }).map((one) => {
    const accepted = one.day === day;
    const changed = one.place.endsWith('modified');
    const why = accepted
      ? one.place
      : changed
        ? `${one.place}: the day of a change`
        : day === null
          ? `${one.place}: not enough to tell`
          : `${one.place}: better places say ${day}`;
    return { value: one.value.startsWith(one.day) && one.value.length < 40 ? one.value : one.day, why, raw: places.rawOf(one.at), accepted };
  });
}
