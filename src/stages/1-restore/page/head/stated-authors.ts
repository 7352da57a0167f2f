import type { Span } from '../../../../model/span.ts';
import { oneLine } from '../parts/characters.ts';
import { resolved, stringsIn } from '../parts/json-ld.ts';
import { metaContent } from '../parts/meta.ts';
import { articleNodes, placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { closest, rawAttribute } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';
import { STRUCTURED, bylineOpener, namesIn } from './author-names.ts';
import type { Stated } from './title.ts';

/** Authors of the first article in the structured data that has any; authors may be given as references to other nodes. */
export function linkedAuthors(page: Page): Stated[] {
  for (const node of articleNodes(page)) {
    const value = node.values['author'] ?? node.values['creator'];
    const names = stringsIn(resolved(page.linked, value)).filter((name) => !/^https?:/.test(name));
    if (names.length > 0) return names.map((name) => ({ value: oneLine(name), why: STRUCTURED, at: placeIn(page, node.script, name) }));
  }
  return [];
}

/** Names of metas that hold an author, by how far they are to be believed. */
export const AUTHOR_META: readonly string[] = [
  'author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author',
  'article:author_name', 'authors', 'citation_author', 'og:article:author', 'twitter:creator_name', 'article.author', 'rnews:author', 'content_author',
];

/** Authors that a meta of the page's head names. */
export function metaAuthors(page: Page): Stated[] {
  for (const name of AUTHOR_META) {
    const metas = page.metas.filter(
      (meta) =>
        meta.name === name && meta.content !== '' && !/^(?:https?:|www\.|@)/.test(meta.content) && meta.content.length < 300 && !isOfAnother(meta.element),
    );
    if (metas.some((meta) => namesIn(meta.content, name).length > 0)) {
      return metas.map((meta) => ({ value: meta.content, why: name, at: [meta.element.start, meta.element.inner] as Span }));
    }
  }
  return [];
}

/** The value beside a label that says "written by", as cards for messengers carry it. */
export function labelledAuthors(page: Page): Stated[] {
  return page.metas.filter((meta) => /^twitter:label\d$/.test(meta.name) && bylineOpener(`${meta.content} `) !== null).flatMap((label) => {
    const value = metaContent(page.metas, [label.name.replace('label', 'data')]);
    return value === null ? [] : [{ value: value.content, why: 'labelled as author', at: [value.element.start, value.element.inner] as Span }];
  }).slice(0, 1);
}

/** True inside the markup of a work or remark that the report only names: a reference, a comment, the thing that it reviews. */
export function isOfAnother(element: PageElement): boolean {
  return closest(element, (one) => OTHER_WORKS.test(rawAttribute(one, 'itemprop') ?? '')) !== null;
}

const OTHER_WORKS = /\b(?:citation|comment|mentions|isBasedOn|itemReviewed|relatedLink)\b/i;
