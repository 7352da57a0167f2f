import type { Block } from '../parts/blocks.ts';
import { rawAttribute } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';

/** So many entries make a live page, of which more than half were kept. */
const FEWEST = 3;
const ENTRY_TAGS: ReadonlySet<string> = new Set(['article', 'section', 'li', 'div']);
const CLOCK = /^(?:\d{1,2}\s?(?:h|m|hrs?|hours?|min|minutes?) ago\s?)?(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:\s?[ap]\.?m\.?|\s?Uhr)?(?:\s?[A-Z]{2,4})?$/i;
/** No such hour has more letters. */
const LONGEST_CLOCK = 24;
const SHORTEST = 40;
const MOST_LINKED = 0.5;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]{0,3}$/u;
/** How far around the hour of an entry its element is looked for. */
const LEVELS = 4;

/**
 * The kept blocks (by index), and what is missing of a live page's entries: parts of one tag and class beside each other that each show an hour of their own.
 * Where most of them were kept, the headings, paragraphs and items of all, without the hours.
 */
export function withEntries(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const keep = new Set(kept);
  const added = entryGroups(blocks).flatMap((entries) => {
    const told = entries.filter((own) => own.some((at) => keep.has(at) && isParagraph(blocks[at]!))).length;
    return entries.length < FEWEST || 2 * told <= entries.length
      ? []
      : entries.flat().filter((at) => isParagraph(blocks[at]!) || isHeading(blocks[at]!) || isItem(blocks[at]!));
  });
  return added.length === 0 ? kept : [...new Set([...kept, ...added])].filter((at) => !isClock(blocks[at]!.text)).sort((a, b) => a - b);
}

/** The entries of each live page, each as its blocks, by the elements that are alike and hold an hour. */
function entryGroups(blocks: readonly Block[]): readonly (readonly (readonly number[])[])[] {
  const clocks = blocks.flatMap(({ text, element }, at) => (isClock(text) ? [{ at, element }] : []));
  if (clocks.length < FEWEST) return [];
  const groups = new Map<PageElement | null, Map<string, number[][]>>();
  for (const { at, element } of clocks) {
    const entry = entryAround(blocks, at, element);
    if (entry === null) continue;
    const key = `${entry.tag} ${rawAttribute(entry, 'class') ?? ''}`;
    const beside = groups.get(entry.parent) ?? new Map<string, number[][]>();
    beside.set(key, [...(beside.get(key) ?? []).slice(0, MOST_ENTRIES), blocksIn(blocks, at, entry)]);
    groups.set(entry.parent, beside);
  }
  return [...groups.values()].flatMap((beside) => [...beside.values()]);
}

/** The nearest element around an hour that holds a paragraph below it too. */
function entryAround(blocks: readonly Block[], at: number, from: PageElement): PageElement | null {
  let entry: PageElement | null = from;
  for (let up = 0; up < LEVELS && entry !== null; up++, entry = entry.parent) {
    if (ENTRY_TAGS.has(entry.tag) && blocksIn(blocks, at, entry).some((i) => isParagraph(blocks[i]!))) return entry;
  }
  return null;
}

/** The blocks from one on that lie in an element. */
function blocksIn(blocks: readonly Block[], from: number, { end }: PageElement): number[] {
  const own: number[] = [];
  for (let at = from; at < blocks.length && own.length < MOST && blocks[at]!.runs[0]!.start < end; at++) own.push(at);
  return own;
}

/** More entries than these are no live page that somebody wrote. */
const MOST_ENTRIES = 1000;
/** No entry of a live page has more blocks than this. */
const MOST = 60;

function isParagraph({ element, text, hidden, linked }: Block): boolean {
  return element.tag === 'p' && !hidden && linked < MOST_LINKED && text.length >= SHORTEST && SENTENCE_END.test(text);
}

function isItem({ element, text, hidden, linked }: Block): boolean {
  return element.tag === 'li' && !hidden && linked < MOST_LINKED && text.length >= SHORTEST / 2;
}

/** True for the hour of an entry, as it stands there: "17.20", "2h ago 17.20 GMT". */
function isClock(text: string): boolean {
  return text.length <= LONGEST_CLOCK && CLOCK.test(text);
}

function isHeading({ element, hidden, linked }: Block): boolean {
  return /^h[2-4]$/.test(element.tag) && !hidden && linked < MOST_LINKED;
}
