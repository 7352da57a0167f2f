import { AGENCIES, agencyCode } from '../../../../language/en/names/agencies.ts';
import type { Dateline, Evidence } from '../../../../model/report.ts';
import type { RawPlaces } from '../../../../text/mapped/mapped.ts';
import { originalAddress } from '../../archived.ts';
import { isOwnStation } from '../../own-station.ts';
import { agencyOfBrief } from '../../signs/dateline.ts';
import { OWN_TITLE } from '../../../../language/en/page/outlets.ts';
import { WITH_SERVICE } from '../../../../language/en/page/writers.ts';
import { creditOf } from '../../signs/furniture.ts';
import type { Sorted } from '../sorting/sort.ts';
import type { SortedUnit } from '../sorting/sorted.ts';

/** The wire services that a dump names where an outlet does: dateline, byline, copyright line. The surest comes first. `url`: the page's address. */
export function agenciesOf(sorted: Sorted, dateline: Dateline | null, url: string | null, places: RawPlaces): readonly Evidence[] {
  const found: Evidence[] = [];
  const host = /^https?:\/\/([^/]+)/i.exec(originalAddress(url ?? ''))?.[1] ?? null;
  if (dateline?.agency != null && !isOwnStation(dateline.agency, [sorted.outlet, host])) {
    found.push({ value: dateline.agency, why: 'named in the dateline', accepted: true });
  }
  for (const { at, byline } of sorted.bylines) {
    if (byline.agency !== null) {
      found.push({ value: byline.agency, why: 'named in the byline', raw: places.rawOf(sorted.units[at]!.unit.span), accepted: true });
    }
  }
  for (const { unit, kind } of sorted.units) {
    const agency = kind === 'byline' && unit.text.length <= LONGEST_SIGNED ? agencyCode(WITH_SERVICE.exec(unit.text)?.[1] ?? '') : null;
    if (agency !== null) found.push({ value: agency, why: 'named in the byline', raw: places.rawOf(unit.span), accepted: true });
  }
  for (const { unit } of sorted.units) {
    const agency = agencyOfBrief(unit.text);
    if (agency !== null) found.push({ value: agency, why: 'named beside the day of a brief', raw: places.rawOf(unit.span), accepted: true });
  }
  const last = sorted.units.findLast(({ kind }) => kind === null)?.unit;
  const signed = last === undefined ? null : agencyBehind(last.text);
  if (signed !== null) found.push({ value: signed, why: 'named behind the last sentence', raw: places.rawOf(last!.span), accepted: true });
  for (const { unit, kind } of sorted.units) {
    const agency = kind === 'copyright' ? agencyIn(unit.text) : null;
    if (agency !== null) found.push({ value: agency, why: 'named in the copyright line', raw: places.rawOf(unit.span), accepted: true });
  }
  const [first] = found;
  return found.map((evidence) => ({ ...evidence, accepted: evidence.value === first!.value }));
}

/** The outlets that lines of credit name, in order. */
export function creditsOf(units: readonly SortedUnit[]): readonly string[] {
  return units.flatMap(({ unit, kind }) => {
    const name = kind === 'credit' ? creditOf(unit.text) : null;
    return name === null || OWN_TITLE.test(name) ? [] : [name];
  });
}

/** The agency that signs a report behind its last sentence: "… on Monday. — Reuters", "… on Monday. (AFP)", with who edited it "(dpa/gem)"; `null` where none does. */
function agencyBehind(text: string): string | null {
  const [, dashed, bracketed] = SIGNED.exec(text.slice(-LONGEST_SIGNED)) ?? [];
  return agencyCode(dashed ?? bracketed ?? '');
}

const SIGNED = /[.!?…]["”’»]? ?(?:[—–-]{1,2} ?([\p{L} -]{2,30})|\(([\p{L} -]{2,30})(?:[/,] ?[\p{L} -]{2,30})?\))$/u;
const LONGEST_SIGNED = 60;

/** An agency's full name in a line; codes of two or three letters are left out, since other things have them too. */
function agencyIn(text: string): string | null {
  return AGENCIES.find((agency) => agency.names.some((name) => name.length > 4 && text.includes(name)))?.code ?? null;
}
