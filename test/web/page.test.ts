import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../web/page.ts';
import { reportOf, sampleAccount } from '../support/account.ts';

describe('renderPage', () => {
  test('has no script and nothing from the network', () => {
    const page = renderPage(sampleAccount());
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/i);
  });

  test('the security policy allows exactly the style in the page', () => {
    const page = renderPage(sampleAccount());
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain("default-src 'none'");
  });

  test('is printed dark on light whatever the reader’s screen is, with its marks', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(renderPage(sampleAccount()))![1]!;
    expect(style).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(style).toMatch(/@media print\{:root\{color-scheme:light\}[^@]*mark[^@]*print-color-adjust:exact/);
  });

  test('every link opens at a place in the page', () => {
    const page = renderPage(sampleAccount());
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((l) => !ids.has(l))).toEqual([]);
  });

  test('shows what separate reports agree on, in the words of each', () => {
    const reading = (report: string, lineage: string, text: string) => ({ text, evidence: [{ report, span: [0, 4] as const, lineage, attributed: false }] });
    const claim = { ...sampleAccount().claims[0]!, kind: 'assertion' as const, standing: 'agreed' as const, lineages: 2, readings: [reading('a', 'l1', 'The pier <closed>.'), reading('b', 'l2', 'They closed it.')] };
    const section = /<section id="agreed">[\s\S]*?<\/section>/.exec(renderPage(sampleAccount({ claims: [claim] })))![0];
    expect(section).toContain('The pier &lt;closed&gt;.');
    expect(section).toContain('They closed it.');
    expect(renderPage(sampleAccount())).not.toContain('id="agreed"');
  });

  test('marks the words of a cited passage in the report', () => {
    expect(renderPage(sampleAccount())).toMatch(/<a class="at" id="(r2-\d+-\d+)"><\/a>(<a [^>]*><\/a>)*<span class="m [^"]*\1[^"]*">6 million<\/span>/);
  });

  test('escapes markup in a report, its title and its furniture', () => {
    const evil = '<script>alert(1)</script><img src=x onerror="x">';
    const hostile = reportOf('a', evil, { title: evil, outlet: `"'><b>`, removed: [{ kind: 'other', raw: [0, 1], text: evil }] });
    const page = renderPage(sampleAccount({ reports: [hostile], events: [{ id: 'e', title: evil, date: null, reports: ['a'] }], stories: [{ id: 's', title: evil, events: ['e'], reports: ['a'] }], claims: [], disputes: [], commitments: [], positions: [], timeline: [] }));
    expect(page).not.toMatch(/<script|<img|<b>"/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
