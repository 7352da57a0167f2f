import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyChromium } from '../../support/browser.ts';
import { type Served, TOKEN, sampleReports, served } from '../../support/served.ts';

let browser: Browser | null = null;
let server: Served;
let page: Page;

beforeAll(async () => {
  browser = await anyChromium();
  if (browser === null) return;
  server = await served([sampleReports('varrow-dykes')]);
  page = await (await browser.newContext({ baseURL: server.address, javaScriptEnabled: false })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a person at work, without script', () => {
  it('opens a story, which begins as the printed account does', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    await page.goto('/');
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    expect(await page.locator('.story h2').allTextContents()).toEqual(['What was not checked', '10 reports, of which 6 are separate', 'To check before publishing', 'The story']);
    expect(await page.locator('ol.checks > li').count()).toBeLessThanOrEqual(7);
  });

  it('follows a disputed figure to its passages', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    const check = page.locator('ol.checks > li', { hasText: 'million crowns' });
    expect(await check.locator('blockquote').count()).toBeGreaterThan(1);
    const words = await check.locator('blockquote mark').first().textContent();
    await check.locator('blockquote a').first().click();
    expect(page.url()).toContain('#passage');
    expect((await page.locator('#passage').textContent())?.replace(/\s+/g, ' ')).toBe(words);
    expect(await page.locator('.citation').textContent()).toContain(`“${words}”`);
    expect(await page.locator('aside .bytes mark').allTextContents()).not.toEqual([]);
    expect(await page.getByRole('link', { name: /^revised later:/ }).count()).toBeGreaterThan(0);
  });

  it('sees the raw bytes beside what they read as', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    await page.getByRole('link', { name: 'More of the raw bytes' }).click();
    expect(await page.locator('.decoded').textContent()).toContain('crowns');
    await page.goBack();
  });

  it('compares two versions', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    await page.goto('/');
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.getByRole('link', { name: /^Compare report/ }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Two versions compared');
    expect(await page.locator('tr.changed ins, tr.changed del').count()).toBeGreaterThan(0);
    await page.locator('tbody a').first().click();
    expect(await page.locator('#passage').count()).toBeGreaterThan(0);
  });

  it('searches, and a hit opens at its sentence', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    await page.getByLabel('Search reports').fill('guideline Maresk');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.locator('ol.hits mark').count()).toBeGreaterThan(0);
    await page.locator('ol.hits h2 a').first().click();
    expect(await page.locator('#passage').count()).toBeGreaterThan(0);
    expect(await page.locator('#decide form').count()).toBe(0);
  });

  it('signs in, decides who said it, sees it beside the program’s own, and undoes it', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    await page.goto('/sign-in');
    await page.getByLabel('Token').fill('not the token');
    await page.getByRole('main').getByRole('button').click();
    expect(await page.getByRole('alert').textContent()).toContain('not the token');
    await page.getByLabel('Token').fill(TOKEN);
    await page.getByRole('main').getByRole('button').click();
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.locator('.quotation .cite').first().click();
    const said = page.locator('details.decide', { hasText: 'Who said it?' });
    await said.locator('summary').click();
    await said.getByLabel('Speaker').fill('Runa Halvorsen');
    await said.getByLabel('Your name').fill('Ola Desk');
    await said.getByLabel('Reason').fill('It stands so in the recording.');
    await said.getByRole('button', { name: 'Decide' }).click();
    const decision = page.locator('aside .decisions li');
    expect(await decision.textContent()).toMatch(/who said it: Runa Halvorsen\. On .*\. Decided by Ola Desk on .*: It stands so in the recording\. The program says: (?!Runa)/);
    await page.goto('/judgements');
    expect(await page.locator('.decisions.long > li').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.decisions.long > li').count()).toBe(0);
  });

  it('dismisses a difference, which then stays out of sight until that is undone', async ({ skip }) => {
    if (browser === null) skip('no Chromium starts here');
    await page.goto('/');
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    const story = page.url();
    const differing = page.locator('ol.checks > li', { hasText: 'carry' });
    expect(await differing.count()).toBe(1);
    await differing.getByRole('link', { name: /Look into it/ }).click();
    await page.locator('details.decide summary').click();
    await page.getByLabel(/dismissed/).check();
    await page.getByLabel('Your name').fill('Ola Desk');
    await page.getByLabel('Reason').fill('A slip of one reporter.');
    await page.getByRole('button', { name: 'Decide' }).click();
    expect(page.url()).toBe(story);
    expect(await differing.count()).toBe(0);
    await page.goto('/judgements');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.goto(story);
    expect(await differing.count()).toBe(1);
    expect(server.defects).toEqual([]);
  });
});
