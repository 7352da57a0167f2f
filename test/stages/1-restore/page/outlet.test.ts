import { describe, expect, it } from 'vitest';
import { canonicalAddress, outletOf } from '../../../../src/stages/1-restore/page/outlet.ts';
import { openPage } from '../../../../src/stages/1-restore/page/page.ts';
import { identityText } from '../../../../src/text/mapped.ts';

const pageOf = (html: string, url: string | null = null) => openPage(identityText(html, 'utf-8'), url);

describe('outletOf', () => {
  it.each([
    ['the name of the site', '<meta property="og:site_name" content="Ostermark Post">', null, 'Ostermark Post'],
    ['the publisher of the structured data', '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Ostermark Post"}}</script>', null, 'Ostermark Post'],
    ['the host, where nothing is said', '<p>x', 'https://www.ostermarkpost.example/a', 'ostermarkpost.example'],
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
