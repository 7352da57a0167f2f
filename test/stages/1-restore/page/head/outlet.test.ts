import { describe, expect, it } from 'vitest';
import { canonicalAddress, outletOf } from '../../../../../src/stages/1-restore/page/head/outlet.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const pageOf = (html: string, url: string | null = null) => openPage(identityText(html, 'utf-8'), url);

describe('outletOf', () => {
  it.each([
    ['the name of the site', '<meta property="og:site_name" content="Ostermark Post">', null, 'Ostermark Post'],
    ['the publisher of the structured data', '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Ostermark Post"}}</script>', null, 'Ostermark Post'],
    ['the host, where nothing is said', '<p>x', 'https://www.ostermarkpost.example/a', 'ostermarkpost.example'],
    ['what the title adds and the copyright has', '<title>Ferry late - Politics | Ostermark Post</title><h1>Ferry late</h1><footer><p>© 2031 Ostermark Post. All rights reserved.</p></footer>', 'https://www.op.example/a', 'Ostermark Post'],
    ['what the title adds and the link to the first page is', '<title>Ostermark Post: Ferry late again</title><div><a href="/">Ostermark Post</a></div><div><a href="/politics">Politics</a></div><h3>Ferry late again</h3>', null, 'Ostermark Post'],
    ['no section that the title adds', '<title>Ferry late again | Politics</title><a href="/politics">Politics</a><h3>Ferry late again</h3>', null, null],
    ['not what the title alone adds', '<title>Ferry late – Politics</title><h1>Ferry late</h1><p>© 2031 Ostermark Post</p>', null, null],
    ['what stands beside the title of the report', '<meta property="og:title" content="Ferry to Ostermark is late for a third day"><meta property="og:site_name" content="Ferry to Ostermark is late for a third day - Ostermark Post">', null, 'Ostermark Post'],
    ['not the title of the report', '<meta property="og:title" content="Ferry to Ostermark is late for a third day"><meta property="og:site_name" content="Ferry to Ostermark is late for a third day"><meta name="publisher" content="Ostermark Post">', null, 'Ostermark Post'],
    ['its own title on its first page', '<title>Ostermark Post</title><meta property="og:site_name" content="Ostermark Post">', null, 'Ostermark Post'],
    ['the owner in a line of copyright', '<meta name="copyright" content="Copyright © 2031 Ostermark Post. All rights reserved.">', null, 'Ostermark Post'],
    ['no line of copyright without an owner', '<meta name="copyright" content="Copyright (c) 2031">', 'https://op.example/a', 'op.example'],
    ['an account without its sign', '<meta property="og:site_name" content="@ostermarkpost">', null, 'ostermarkpost'],
    ['a publisher that is told elsewhere', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"Ostermark Post"}]}</script>', null, 'Ostermark Post'],
    ['nothing, where nothing is known', '<p>x', null, null],
  ])('is %s', (_, html, url, outlet) => {
    expect(outletOf(pageOf(html, url)).outlet).toBe(outlet);
  });
});

describe('canonicalAddress', () => {
  it('is the address that the page calls its own', () => {
    expect(canonicalAddress(pageOf('<link rel="canonical" href="https://ostermarkpost.example/a">'))).toBe('https://ostermarkpost.example/a');
    expect(canonicalAddress(pageOf('<meta property="og:url" content="https://ostermarkpost.example/b">'))).toBe('https://ostermarkpost.example/b');
    expect(canonicalAddress(pageOf('<link rel="canonical" href="javascript:alert(1)">'))).toBeNull();
  });
});
