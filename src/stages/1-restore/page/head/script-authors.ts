import { placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { LEAST_SHOWN } from '../script-body.ts';
import type { Stated } from './title.ts';

/** Who an object of a program's data names as its author: `"author":{"id":1,"name":"Ann Lee"`, `"authorName":"Ann Lee"`; JSON's escapes stay. */
const AUTHOR =
  /"(?:author|writer|byline)s?"\s?:\s?\[?\s?\{[^{}[\]]{0,200}?"(?:name|fullName|displayName)"\s?:\s?"([^"]{3,80})"|"(?:author_?name|byline|author)"\s?:\s?"([^"]{3,80})"/gi;
const LONGEST_SCRIPT = 500_000;

/** The author that the data of a page's program name, where the page shows no text of its own; none where they name several, who wrote other reports. */
export function scriptAuthors(page: Page): Stated[] {
  if (page.blocks.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_SHOWN) return [];
  const found = new Map<string, Stated>();
  for (const script of page.tree.elements) {
    if (script.tag !== 'script') continue;
    for (const [, inObject, plain] of page.tree.markup.slice(script.inner, Math.min(script.end, script.inner + LONGEST_SCRIPT)).matchAll(AUTHOR)) {
      const raw = inObject ?? plain!;
      const value = unescaped(raw);
      if (value !== null) found.set(value, { value, why: 'data of the page', at: placeIn(page, script, raw) });
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}

function unescaped(raw: string): string | null {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return null;
  }
}
