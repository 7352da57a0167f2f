import type { Span } from '../../../../model/span.ts';
import { originalAddress } from '../../archived.ts';
import { printedDays } from '../../dating/printed-day.ts';
import type { Page } from '../parts/page.ts';
import { rawAttribute } from '../tree/tree.ts';
import { dayOfNumbers } from './day-of-value.ts';
import type { StatedDay } from './stated-day.ts';

const ADDRESS_DAY = /(?<!\d)(20[0-2]\d|199\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const ADDRESS_NAMED = /\/(20[0-2]\d|199\d)\/([a-z]{3,9})\/(\d{1,2})\//i;
const ADDRESS_DAY_FIRST = /(?<!\d)(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](20[0-2]\d)(?!\d)/;

/** The days in the addresses of a page: those that it states, and the one that it was found at; of a copy in an archive in the page's own. */
export function addressDays(page: Page): StatedDay[] {
  return statedAddresses(page).flatMap(([address, at]): StatedDay[] => {
    const day = dayOfAddress(originalAddress(address));
    return day === null ? [] : [{ day, value: address, place: 'address', at }];
  });
}

/** The addresses that a page states, and the one that it was found at, each with its place in the page. */
export function statedAddresses(page: Page): readonly (readonly [address: string, at: Span])[] {
  const canonical = page.tree.elements.find((element) => element.tag === 'link' && (rawAttribute(element, 'rel') ?? '').toLowerCase() === 'canonical');
  const stated = page.metas.find((meta) => meta.name === 'og:url');
  const addresses: [string, Span][] = [];
  if (canonical !== undefined) addresses.push([rawAttribute(canonical, 'href') ?? '', [canonical.start, canonical.inner]]);
  if (stated !== undefined) addresses.push([stated.content, [stated.element.start, stated.element.inner]]);
  if (page.url !== null) addresses.push([page.url, [0, 0]]);
  return addresses;
}

/** The day that an address holds in its path, or `null`. */
export function dayOfAddress(address: string): string | null {
  const path = address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]+/i, '');
  const found = ADDRESS_DAY.exec(path);
  if (found !== null) return dayOfNumbers(Number(found[1]), Number(found[2]), Number(found[3]));
  const dayFirst = ADDRESS_DAY_FIRST.exec(path);
  if (dayFirst !== null) return dayOfNumbers(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const named = ADDRESS_NAMED.exec(path);
  if (named === null) return null;
  return printedDays(`${named[3]} ${named[2]} ${named[1]}`, 'day-first')[0]?.day ?? null;
}
