import { sizeOf } from './words.ts';
import { titleOf } from '../../src/exchange/digest/reports.ts';
import type { Report } from '../../src/model/report.ts';
import { html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { type ByteWindow, byteTable } from './bytes.ts';
import { type Page, heading, trail } from './layout.ts';

/** Some of a report's raw bytes beside what they were read as, with the pages before and behind. */
export function rawPage(report: Report, window: ByteWindow, size: number, decoded: string): Page {
  const { start, bytes } = window;
  const end = start + bytes.length;
  return {
    title: `Raw bytes of ${titleOf(report)}`,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.report(report.id), titleOf(report)]])}${
      heading('Raw bytes', `${titleOf(report)} · bytes ${start} to ${end} of ${sizeOf(size)}, read as ${report.charset}`)}
<nav class="turn" aria-label="Parts of the bytes">${
  start > 0 && html`<a rel="prev" href="${ADDRESS.raw(report.id, Math.max(0, start - bytes.length))}">Earlier bytes</a>`} ${
    end < size && html`<a rel="next" href="${ADDRESS.raw(report.id, end)}">Later bytes</a>`}</nav>
<div class="beside"><section aria-label="Bytes">${byteTable(window)}</section><section aria-label="What they read as"><h2>Read as</h2>
  <pre class="decoded" tabindex="0">${decoded}</pre></section></div>`,
  };
}
