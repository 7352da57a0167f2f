import type { Span } from '../../../../model/span.ts';
import { UNSEEN_IN_TITLE } from '../../../../text/unseen.ts';
import { SECTION_NAME } from '../../../../language/other/furniture.ts';
import { oneLine } from '../parts/characters.ts';
import { MAX_TITLE, headingsOf, printedHeading, wordsOf } from './headings.ts';
import { metaContent } from '../parts/meta.ts';
import { articleNodes, placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';

/** A value that a page states of itself, where it stands, and how it names the place. */
export interface Stated {
  readonly value: string;
  readonly why: string;
  readonly at: Span;
}

/** Where a title is stated, with what one mention there is worth; equal titles add up. */
const WORTH = {
  'headline of the structured data': 1.12,
  'heading of the page': 1,
  'heading in the path of links': 1,
  'og:title': 1.05,
  'twitter:title': 0.2,
  'title element': 0.3,
} as const;
type TitlePlace = keyof typeof WORTH;

/** No name of an outlet has more letters than this. */
const LONGEST_NAME = 40;
/** The title that most of the page's own statements agree on, and all statements; names of the outlet are taken off their ends. */
export function titleOf(page: Page, outlets: readonly string[]): { readonly title: string | null; readonly stated: readonly Stated[] } {
  const { raw, underKicker } = statedTitles(page, outlets);
  // Some pages give their own title as the name of the publisher.
  const names = outlets.filter((outlet) => !raw.some((one) => fold(one.value) === fold(outlet) && fold(outlet).length > LONGEST_NAME));
  const stripped = raw.map((one) => ({ ...one, value: stripOutlet(one.value, names, raw.map((other) => other.value)) }));
  const whole = stripped.map((one) => ({ ...one, value: stripped.find((other) => isBroken(one.value, other.value))?.value ?? one.value }));
  const usable = whole.filter((one) => one.value !== '' && !SECTION_NAME.test(one.value) && !names.some((outlet) => fold(outlet) === fold(one.value)));
  const worth = worthOf(usable);
  const rank = (one: Stated): number => worth.get(fold(one.value))!;
  let best: Stated | null = null;
  for (const one of usable) if (best === null || rank(one) > rank(best) || (rank(one) === rank(best) && marksIn(one.value) > marksIn(best.value))) best = one;
  const printed = best !== null && underKicker !== null && fold(best.value) === fold(underKicker.whole) ? underKicker.headline : null;
  return { title: best === null ? null : printed ?? shorterForm(best.value, usable) ?? best.value, stated: stripped };
}

/** The marks between the words: a heading of several lines has lost those between its lines. */
function marksIn(title: string): number {
  return title.match(/[^\p{L}\p{M}\p{N}\s](?=\s*[\p{L}\p{N}])/gu)?.length ?? 0;
}

/**
 * What each title is worth, by its letters: equal titles add up. The title in the path of links was made for search engines, and counts once
 * however often the page repeats it.
 */
function worthOf(stated: readonly Stated[]): Map<string, number> {
  const path = stated.find((one) => one.why === 'heading in the path of links');
  const once = path === undefined ? null : fold(path.value);
  const worth = new Map<string, number>();
  for (const one of stated) {
    const [key, own] = [fold(one.value), WORTH[one.why as TitlePlace]];
    const before = worth.get(key) ?? 0;
    worth.set(key, key === once ? Math.max(before, own) : before + own);
  }
  return worth;
}

/**
 * The outlet's own shorter form of a title, which its cards for other sites show, or `null`: the title without its kicker, or, where both
 * cards agree, without the words that were added for search engines (the title element has them too).
 */
function shorterForm(title: string, stated: readonly Stated[]): string | null {
  const at = (place: TitlePlace): string | undefined => stated.find((one) => one.why === place)?.value;
  const card = at('og:title');
  if (card === undefined || wordsOf(card).length < LEAST_WORDS || fold(card) === fold(title)) return null;
  if (KICKER.test(title) && fold(title.replace(KICKER, '')) === fold(card)) return card;
  const agreed = at('twitter:title') !== undefined && fold(at('twitter:title')!) === fold(card) && fold(at('title element') ?? '') !== fold(card);
  return agreed && isPart(wordsOf(card), wordsOf(title)) ? card : null;
}

const LEAST_WORDS = 4;
const KICKER = /^[^:]{3,60}: /;

/** True when there are fewer words than in the whole, and nearly all of them are the whole's own. */
function isPart(words: readonly string[], whole: readonly string[]): boolean {
  const own = new Set(whole);
  return words.length < whole.length && words.filter((word) => own.has(word)).length >= NEARLY * words.length;
}

const NEARLY = 0.9;

/** True when a card stops where the title opens a quotation: the mark closed the attribute too early. */
function isBroken(card: string, title: string): boolean {
  return card !== '' && title.startsWith(card) && title.slice(card.length).trimStart().startsWith('"');
}

/** Letters and digits alone, in lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** A heading that prints its kicker on a line of its own: the whole, as cards may join the two, and the headline below. */
interface UnderKicker {
  readonly whole: string;
  readonly headline: string;
}

/** The titles that a page states, the structured data's first, then its headings, or what it prints as one, then those of the head; `outlets`: its names. */
function statedTitles(page: Page, outlets: readonly string[]): { readonly raw: readonly Stated[]; readonly underKicker: UnderKicker | null } {
  const [linked, inHead] = [linkedTitles(page), titlesInHead(page)];
  const { stated, underKicker } = headingTitles(page, [...linked, ...inHead]);
  if (linked.length === 0 && stated.length === 0 && inHead.every(({ why }) => why === 'title element')) {
    const printed = printedHeading(page.blocks, inHead.map(({ value }) => stripOutlet(value, outlets, [])));
    if (printed !== null) return { raw: [...titleAt(printed.value, 'heading of the page', printed.at), ...inHead], underKicker: null };
  }
  return { raw: [...linked, ...stated, ...inHead], underKicker };
}

function linkedTitles(page: Page): Stated[] {
  return articleNodes(page).slice(0, 1).flatMap((node) => {
    const headline = node.values['headline'] ?? node.values['name'];
    return typeof headline === 'string'
      ? titleAt(headline.replace(/<[^<>]*>/g, ' '), 'headline of the structured data', placeIn(page, node.script, headline))
      : [];
  });
}

/** The heading as it reads most like the other titles, or without the line over it where none says the same; and the one in the path of links. */
function headingTitles(page: Page, others: readonly Stated[]): { readonly stated: readonly Stated[]; readonly underKicker: UnderKicker | null } {
  const { shown, inPath } = headingsOf(page.blocks, others.map(({ value }) => value));
  const heading = shown.find(({ value }) => others.some((one) => fold(one.value) === fold(value))) ?? shown.at(-1);
  if (heading === undefined) return { stated: [], underKicker: null };
  const path = inPath === null || fold(inPath.value) === fold(heading.value) ? [] : titleAt(inPath.value, 'heading in the path of links', inPath.at);
  const underKicker = shown.length < 2 ? null : { whole: shown[0]!.value, headline: oneLine(shown.at(-1)!.value, UNSEEN_IN_TITLE) };
  return { stated: [...titleAt(heading.value, 'heading of the page', heading.at), ...path], underKicker };
}

function titlesInHead({ metas, tree }: Page): Stated[] {
  const cards = (['og:title', 'twitter:title'] as const).flatMap((why) => {
    const meta = metaContent(metas, [why]);
    return meta === null ? [] : titleAt(meta.content, why, [meta.element.start, meta.element.inner]);
  });
  const element = tree.elements.find((one) => one.tag === 'title');
  return element === undefined
    ? cards
    : [
        ...cards,
        ...titleAt(tree.markup.slice(element.inner, Math.min(element.end, element.inner + 4 * MAX_TITLE)), 'title element', [element.inner, element.end]),
      ];
}

/** The title that the characters say, unless they say none or are too long for one. */
function titleAt(raw: string, why: TitlePlace, at: Span): Stated[] {
  const value = oneLine(raw.slice(0, 4 * MAX_TITLE), UNSEEN_IN_TITLE);
  return value === '' || value.length > MAX_TITLE ? [] : [{ value, why, at }];
}

const SEPARATOR = /\s[|｜–—\-:·•«»/<>]\s|[|｜]|(?<=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[：]| [-–—|] ?(?=[A-Z]{2,}$)/gu;

/** Takes names of the outlet off the end (or the beginning) of a title: what follows a separator and names the outlet, or is missing in another title. */
export function stripOutlet(title: string, outlets: readonly string[], others: readonly string[]): string {
  let rest = title;
  for (let rounds = 0; rounds < 4; rounds++) {
    const cut = [...rest.matchAll(SEPARATOR)].at(-1);
    if (cut === undefined) break;
    const [head, tail] = [rest.slice(0, cut.index).trim(), rest.slice(cut.index + cut[0].length).trim()];
    if (head === '' || !(namesOutlet(tail, outlets) || others.some((other) => other !== title && fold(other) === fold(head) && fold(head).length > 8))) break;
    rest = head;
  }
  const first = rest.search(SEPARATOR);
  if (first > 0 && namesOutlet(rest.slice(0, first), outlets)) return rest.slice(first).replace(/^\s?[|｜–—\-:·•«»/<>：]\s?/u, '').trim();
  return rest;
}

function namesOutlet(text: string, outlets: readonly string[]): boolean {
  const folded = fold(text);
  if (folded === '') return true;
  if (/^[\p{L}\p{N}-]+\.(?:com|org|net|de|fr|co\.uk|ca|it|es|ch|at|info|[a-z]{2})$/iu.test(text)) return true;
  return outlets.some((outlet) => {
    const other = fold(outlet);
    return (
      other.length > 2 && (folded === other || (folded.length > 2 && (other.includes(folded) || (folded.includes(other) && folded.length < other.length + 14))))
    );
  });
}
