import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyChromium } from '../../support/browser.ts';
import { type Served, TOKEN, sampleReports, served } from '../../support/served.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const EVIL = '<script>document.title="ran"</script><img src=x onerror="document.title=\'ran\'"><svg onload="document.title=\'ran\'"></svg>';
const HOSTILE = `${EVIL} “${EVIL} is what we will pay,” Harbour Minister Ilse Tarn said on Monday, 3 March 2031. ${EVIL}\n\nThe council will spend 14 million crowns<style>body{display:none}</style> on the quay, ${EVIL} she told reporters.\n\n<a href="javascript:document.title='ran'">The quay</a> holds 30 boats.\n`;

let browser: Browser | null = null;
let server: Served;
let paths: readonly string[] = [];

beforeAll(async () => {
  server = await served([sampleReports('varrow-dykes')], { 'hostile.txt': HOSTILE, '"><script>document.title="ran"</script>.txt': HOSTILE.replaceAll('14 million', '15 million') });
  paths = await pathsOf(server);
});

// A Chromium of one process ends with its last context: each test has its own.
beforeEach(async () => {
  browser = await anyChromium();
});

afterEach(async () => {
  await browser?.close();
});

afterAll(async () => {
  await server.close();
});

/** One page of every kind, and those of hostile reports. */
async function pathsOf({ library: { store }, address }: Served): Promise<readonly string[]> {
  const stories = (await store.stories()).items;
  const [story] = stories.filter((s) => s.reports > 3);
  const [event] = (await store.events({ story: story!.id })).items;
  const [dispute] = (await store.disputes({ story: story!.id, severity: 'conflict' })).items;
  const quotation = (await store.claims({ story: story!.id, kind: 'quotation' })).items.find(({ claim }) => claim.readings.length > 1);
  const figure = (await store.claims({ story: story!.id, kind: 'figure', standing: 'disputed' })).items[0];
  const text = await (await fetch(`${address}/stories/${story!.id}`)).text();
  const passage = /href="(\/reports\/[^"]*#passage)"/.exec(text)![1]!.replaceAll('&amp;', '&');
  const compared = /href="(\/compare[^"]*)"/.exec(text)![1]!.replaceAll('&amp;', '&');
  const hostile = (await store.reports({ limit: 500 })).items.filter((r) => r.story !== story!.id);
  return [
    '/', `/stories/${story!.id}`, `/stories/${story!.id}/parts/checks`, `/stories/${story!.id}/parts/said`, `/events/${event!.id}`, `/stories/${story!.id}/disputes/${dispute!.dispute.id}`, `/stories/${story!.id}/claims/${quotation!.claim.id}`, ...(figure === undefined ? [] : [`/stories/${story!.id}/claims/${figure.claim.id}`]),
    passage, `${passage.replace(/\?.*/, '')}/raw`, compared, '/search', '/search?words=guideline', '/search?words=nothing+holds+this', '/judgements', '/sign-in', '/add', '/nothing-here',
    ...hostile.map((r) => `/reports/${encodeURIComponent(r.id)}?mark=name&mark=quote&mark=figure&mark=time&q=million`), `/stories/${hostile[0]!.story}`, '/search?words=quay',
  ];
}

/** Violations of some accessibility rules on the page that is open, each with its first places. */
async function violationsOn(page: Page, only: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] }).then(({ violations }) => violations.map((v) => [v.id, ...v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary)].join(' ')))`);
}

describe('every page', () => {
  it('is without a violation of the accessibility rules, in light and dark, on a desk and on a phone', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    const page = await (await browser!.newContext({ baseURL: server.address, reducedMotion: 'reduce', bypassCSP: true })).newPage();
    await page.goto('/sign-in');
    await page.getByLabel('Token').fill(TOKEN);
    await page.getByRole('main').getByRole('button').click();
    const wrong: string[] = [];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 850 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      // What is folded away is to be checked too.
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      await page.evaluate(AXE);
      const found = [...await violationsOn(page, RULES)];
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...await violationsOn(page, ['color-contrast']));
      await page.setViewportSize({ width: 390, height: 844 });
      found.push(...await violationsOn(page, ['target-size', 'scrollable-region-focusable']));
      if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')) found.push('is wider than a phone');
      wrong.push(...found.map((what) => `${path}: ${what}`));
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  });

  it('runs nothing that stands in a report, and asks nobody else for anything', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    const context = await browser!.newContext({ baseURL: server.address });
    const page = await context.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => refused.push(message.text()));
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(await page.title()).not.toBe('ran');
      expect(await page.locator('main script, main img, main style, main [onerror], main [onload], [href^="javascript:"]').count()).toBe(0);
    }
    expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    expect(refused.filter((text) => /Refused|Content Security Policy/.test(text))).toEqual([]);
    expect(await page.locator('main').textContent()).toContain('quay');
    await context.close();
  });
});
