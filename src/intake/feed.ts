import type { Intaken } from './intaken.ts';
import { captureOf } from './capture.ts';
import { feedDate } from './feed-date.ts';
import { UnreadableInput } from './problem.ts';

/** What the formats of feeds have in common in one item. */
interface Item {
  readonly content: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly published: string | undefined;
}

/** Reads the items of an RSS, RDF or Atom feed, each as a page of its own. Throws an UnreadableInput for other XML. */
export async function* readFeed(bytes: Uint8Array, origin: string, most: number): AsyncGenerator<Intaken> {
  const items = await itemsOf(decodeXml(bytes, origin), origin);
  if (items.length === 0) throw new UnreadableInput(origin, 'is a feed without items');
  for (const [index, item] of items.slice(0, most).entries()) yield intakenOf(item, origin, index + 1);
  if (items.length > most) throw new UnreadableInput(origin, `is a feed of more than ${most} items; the others are left out`);
}

function intakenOf({ content, title, url, outlet, published }: Item, origin: string, number: number): Intaken {
  const place = `${origin}, item ${number}`;
  if (content === undefined || content.trim() === '') return { kind: 'unread', origin: place, message: `${place}: the item has no text.` };
  const known = {
    charset: 'utf-8', title: title ?? null, url: url ?? null, outlet: outlet ?? null, published: published === undefined ? null : feedDate(published),
  };
  return { kind: 'capture', capture: captureOf(Buffer.from(content, 'utf8'), url ?? origin, 'text/html', known) };
}

/** The characters of XML, by its byte order mark or its declaration; UTF-8 where it has neither. */
function decodeXml(bytes: Uint8Array, origin: string): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const mark = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  const declared = /^[^<]{0,3}<\?xml[^>]{0,100}?encoding\s?=\s?["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  try {
    return new TextDecoder(mark ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    throw new UnreadableInput(origin, `names the unknown character set "${declared}" in its first line`);
  }
}

async function itemsOf(xml: string, origin: string): Promise<readonly Item[]> {
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed<string>>;
  try {
    parsed = parseFeed<string>(xml, { parseDateFn: (written) => written });
  } catch {
    throw new UnreadableInput(origin, 'is XML, but no RSS or Atom feed, and no other XML is read');
  }
  switch (parsed.format) {
    case 'rss': return (parsed.feed.items ?? []).map((item) => ({
      content: item.content?.encoded ?? item.description, title: item.title, url: item.link,
      outlet: item.source?.title ?? parsed.feed.title, published: item.pubDate ?? item.dc?.dates?.[0],
    }));
    case 'rdf': return (parsed.feed.items ?? []).map((item) => ({
      content: item.content?.encoded ?? item.description, title: item.title, url: item.link, outlet: parsed.feed.title, published: item.dc?.dates?.[0],
    }));
    case 'atom': return (parsed.feed.entries ?? []).map((entry) => ({
      content: entry.content?.value ?? entry.summary?.value, title: entry.title?.value,
      url: entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate')?.href,
      outlet: entry.source?.title?.value ?? parsed.feed.title?.value, published: entry.published ?? entry.updated,
    }));
    default: throw new UnreadableInput(origin, 'is a feed of a kind that is not read');
  }
}
