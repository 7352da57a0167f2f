import { oneLine } from '../parts/characters.ts';
import { metaContent } from '../parts/meta.ts';
import { stringsIn } from '../parts/json-ld.ts';
import { articleNodes, placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import type { Stated } from './title.ts';
import { rawAttribute } from '../tree/tree.ts';

/** What a page says of the outlet that it belongs to, the best statement first. */
function statedOutlets(page: Page): Stated[] {
  const stated: Stated[] = [];
  const meta = (names: readonly string[]): void => {
    for (const name of names) {
      const found = metaContent(page.metas, [name]);
      if (found !== null && found.content.length < 200 && !/^https?:/.test(found.content)) {
        stated.push({ value: found.content, why: name, at: [found.element.start, found.element.inner] });
      }
    }
  };
  meta(['og:site_name']);
  for (const node of articleNodes(page)) {
    for (const name of stringsIn(node.values['publisher']).slice(0, 1)) {
      if (name.length < 200 && !/^https?:/.test(name)) {
        stated.push({ value: name, why: 'publisher of the structured data', at: placeIn(page, node.script, name) });
      }
    }
  }
  meta(['application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher', 'copyright']);
  return stated.length > 0 ? stated : signedTitle(page);
}

/** The name that the title element adds to the heading, where the page's line of copyright has it too; a section of the outlet is in no such line. */
function signedTitle({ tree, blocks }: Page): Stated[] {
  const element = tree.elements.find(({ tag }) => tag === 'title');
  if (element === undefined) return [];
  const words = oneLine(tree.markup.slice(element.inner, Math.min(element.end, element.inner + LONGEST_TITLE)).replace(/<[^]*/, ''));
  const tail = [...words.matchAll(/[|·•«»]| [–—-] /gu)].at(-1);
  if (tail === undefined) return [];
  const name = words.slice(tail.index + tail[0].length).trim();
  const owned = blocks.some(({ text }) => text.length < LONGEST_NOTICE && COPYRIGHT.test(text) && text.includes(name));
  return owned && name.length >= 3 && name.length <= LONGEST_NAME && /\p{Lu}/u.test(name)
    ? [{ value: name, why: 'title element and line of copyright', at: [element.inner, element.end] }]
    : [];
}

const [LONGEST_TITLE, LONGEST_NOTICE, LONGEST_NAME] = [1000, 300, 40];
const COPYRIGHT = /©|\(c\) ?\d{4}|\bcopyright\b/i;

/** The outlet and all its names: as stated, and as in the page's address. */
export function outletOf(page: Page): { readonly outlet: string | null; readonly names: readonly string[]; readonly stated: readonly Stated[] } {
  const stated = statedOutlets(page);
  const hosts = [page.url, canonicalAddress(page)].map((address) => hostOf(address)).filter((host) => host !== null);
  const labels = hosts
    .flatMap((host) => [host, host.split('.').at(-2) ?? ''])
    .filter((label) => label.length > 3 && !/^(?:com|co|org|net|gov|news)$/.test(label));
  return { outlet: stated[0]?.value ?? hosts[0] ?? null, names: [...stated.map((one) => one.value), ...labels], stated };
}

/** The address that the page gives as its own, or `null`. */
export function canonicalAddress(page: Page): string | null {
  const link = page.tree.elements.find((element) => element.tag === 'link' && (rawAttribute(element, 'rel') ?? '').toLowerCase() === 'canonical');
  const address = (link === undefined ? null : rawAttribute(link, 'href')) ?? metaContent(page.metas, ['og:url'])?.content ?? null;
  return address !== null && /^https?:\/\//.test(address) ? address : null;
}

function hostOf(address: string | null): string | null {
  return /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null;
}
