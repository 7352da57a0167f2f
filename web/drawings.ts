import type { CopyNode } from '../src/exchange/digest/copies.ts';
import type { TimelineLine } from '../src/exchange/digest/system.ts';
import { hullOf } from '../src/calendar/edtf-days.ts';
import { parseEdtf } from '../src/calendar/edtf.ts';
import { civilOf } from '../src/calendar/days.ts';
import { type Markup, html } from './html.ts';
import type { Links } from './links.ts';

const ROW = 46;
const COLUMN = 310;
const BOX = 270;

/** The tree of copies, drawn: parents to the left, what was made from them to the right; `name` labels a report. */
export function copiesDrawing(roots: readonly CopyNode[], name: (node: CopyNode) => string, links: Links): Markup | null {
  if (roots.every((r) => r.children.length === 0)) return null;
  const placed = place(roots.filter((r) => r.children.length > 0));
  const height = Math.max(...placed.map((p) => p.row)) * ROW + ROW;
  const width = Math.max(...placed.map((p) => p.depth)) * COLUMN + BOX + 10;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Tree of copies">
    <svg class="drawing" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Who copied whom">${
    placed.filter((p) => p.above !== null).map(({ depth, row, above }) => html`<path class="edge" d="M${(depth - 1) * COLUMN + BOX} ${
      above! * ROW + ROW / 2} C${depth * COLUMN - 10} ${above! * ROW + ROW / 2} ${(depth - 1) * COLUMN + BOX + 20} ${row * ROW + ROW / 2} ${
        depth * COLUMN} ${row * ROW + ROW / 2}"/>`)}${
    placed.map(({ node, depth, row }) => html`<a href="${links.report(node.number)}">
      <rect class="box" x="${depth * COLUMN}" y="${row * ROW + 5}" width="${BOX}" height="${ROW - 10}" rx="6"/>
      <text x="${depth * COLUMN + 10}" y="${row * ROW + 21}">${fit(`${node.number} ${name(node)}`, 36)}</text>
      <text class="how" x="${depth * COLUMN + 10}" y="${row * ROW + 35}">${fit(node.how.split(', ').slice(0, 2).join(', '), 44)}</text></a>`)}</svg></div>`;
}

interface Placed {
  readonly node: CopyNode;
  readonly depth: number;
  readonly row: number;
  readonly above: number | null;
}

function place(roots: readonly CopyNode[]): readonly Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  const walk = (node: CopyNode, depth: number, above: number | null): void => {
    const row = next;
    placed.push({ node, depth, row, above });
    node.children.forEach((child) => walk(child, depth + 1, row));
    if (node.children.length === 0) next++;
  };
  roots.forEach((root) => walk(root, 0, null));
  return placed;
}

const LINE = 860;

/** The timeline as dots and bars on one line of days; the list below it says what each is. */
export function timelineDrawing(entries: readonly TimelineLine[], id: (index: number) => string): Markup | null {
  const placed = entries.flatMap(({ edtf, day }, index) => {
    const value = parseEdtf(edtf);
    return value === null ? [] : [{ ...hullOf(value), day, index }];
  }).filter((e) => Number.isFinite(e.first) && Number.isFinite(e.last));
  if (placed.length < 2) return null;
  const stops = [...new Set(placed.flatMap((e) => [e.first, e.last]))].sort((a, b) => a - b);
  const x = scaleOf(stops);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Timeline">
    <svg class="drawing" width="${LINE}" height="92" viewBox="0 0 ${LINE} 92" role="group" aria-label="Days">
    <line class="edge" x1="10" x2="${LINE - 10}" y1="50" y2="50"/>${
    ticks(stops, x).map(({ at, label }) => html`<text class="how" x="${at}" y="84" text-anchor="middle">${label}</text>
      <line class="edge" x1="${at}" x2="${at}" y1="50" y2="68"/>`)}${
    placed.map(({ first, last, day, index }, i) => html`<a href="#${id(index)}"><title>${day}</title>
      <rect class="dot" x="${x(first) - 5}" y="${40 - (i % 3) * 13}" width="${Math.max(10, x(last) - x(first) + 10)}" height="10" rx="5"/></a>`)}</svg></div>`;
}

/** Places days by their order and, gently, by their distance: the square root keeps a far anniversary from squeezing the week in question. */
function scaleOf(stops: readonly number[]): (day: number) => number {
  const at = new Map<number, number>();
  let sum = 0;
  stops.forEach((stop, i) => {
    sum += i === 0 ? 0 : Math.sqrt(stop - stops[i - 1]!) + 1;
    at.set(stop, sum);
  });
  const total = Math.max(sum, 1);
  return (day) => Math.round(30 + ((at.get(day) ?? 0) / total) * (LINE - 60));
}

function ticks(stops: readonly number[], x: (day: number) => number): readonly { readonly at: number; readonly label: string }[] {
  const shown: { at: number; label: string }[] = [];
  for (const stop of stops) {
    const at = x(stop);
    if (shown.length > 0 && at - shown.at(-1)!.at < 76) continue;
    const { year, month, day } = civilOf(stop);
    shown.push({ at, label: `${day}.${month}.${year}` });
  }
  return shown;
}

function fit(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}
