import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/intake/feed.ts';
import { feedDate } from '../../src/intake/feed-date.ts';

async function itemsOf(xml: string, encoding: BufferEncoding = 'utf8'): Promise<unknown[]> {
  const items = [];
  for await (const item of readFeed(Buffer.from(xml, encoding), 'f.xml', 10)) {
    items.push(item.kind === 'unread' ? item.message : [item.capture.origin, Buffer.from(item.capture.bytes).toString('utf8'), item.capture.given.outlet, item.capture.given.title, item.capture.given.published]);
  }
  return items;
}

describe('a feed', () => {
  it('of RSS gives its items as pages, in its own character set', async () => {
    expect(await itemsOf(`<?xml version="1.0" encoding="windows-1252"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay Post</title>
      <item><title>One</title><link>https://quay.example/1</link><pubDate>Fri, 2 May 2031 22:10:00 EST</pubDate><description>short</description><content:encoded><![CDATA[<p>The caf\xe9 closed.</p>]]></content:encoded></item>
      <item><title>Two</title></item></channel></rss>`, 'latin1')).toEqual([
      ['https://quay.example/1', '<p>The caf\u00e9 closed.</p>', 'Quay Post', 'One', '2031-05-02T22:10:00-05:00'], 'f.xml, item 2: the item has no text.',
    ]);
  });

  it('of Atom gives its entries', async () => {
    expect(await itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Post</title><entry><id>x</id><title>One</title><updated>2031-05-02T10:00:00Z</updated>
      <link href="https://quay.example/1"/><content type="html">&lt;p&gt;Words&lt;/p&gt;</content></entry></feed>`)).toEqual([
      ['https://quay.example/1', '<p>Words</p>', 'Quay Post', 'One', '2031-05-02T10:00:00Z'],
    ]);
  });

  it.each([
    ['other XML', '<?xml version="1.0"?><ledger/>', 'f.xml: is XML, but no RSS or Atom feed, and no other XML is read.'],
    ['a character set that nobody knows', '<?xml version="1.0" encoding="x-quay"?><rss/>', 'f.xml: names the unknown character set "x-quay" in its first line.'],
    ['no item', '<rss version="2.0"><channel><title>Quay Post</title></channel></rss>', 'f.xml: is a feed without items.'],
  ])('with %s is named', async (_name, xml, message) => {
    await expect(itemsOf(xml)).rejects.toThrow(message);
  });
});

it.each([
  ['Fri, 02 May 2031 22:10:00 +0200', '2031-05-02T22:10:00+02:00'], ['2 May 2031', '2031-05-02'], ['Fri,  2 May 2031 22:10 GMT', '2031-05-02T22:10:00Z'],
  ['2031-05-02', '2031-05-02'], ['2 Mai 2031', '2 Mai 2031'], ['yesterday', 'yesterday'],
])('the date %j of a feed is %j', (written, date) => {
  expect(feedDate(written)).toBe(date);
});
