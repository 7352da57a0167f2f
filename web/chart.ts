import type { CommitmentLine, ValueLine } from '../src/exchange/digest/figures.ts';
import type { Bound } from '../src/model/figure.ts';
import { type Markup, html } from './html.ts';

const NAMES = 190;
const PLOT = 470;
const ROW = 26;
const HEAD = 44;

/** A value with its party, as it is drawn. */
interface Drawn {
  readonly party: string;
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** Figures against commitments, a drawing for each scale on which both are known; the table below it says the same in words. */
export function commitmentCharts(commitments: readonly CommitmentLine[]): readonly Markup[] {
  return [...Map.groupBy(commitments, (c) => c.scale)].flatMap(([scale, same]) => {
    const values = valuesOf(same);
    return values.length === 0 ? [] : [chart(scale, same, values)];
  });
}

function valuesOf(commitments: readonly CommitmentLine[]): readonly Drawn[] {
  const drawn = commitments.flatMap((c) =>
    c.values.flatMap((v) => (v.range === null ? [] : [{ party: v.party, words: v.value, low: v.range[0], high: v.range[1], bound: v.bound }])),
  );
  return [...new Map(drawn.map((d) => [`${d.party}\u001f${d.words}`, d])).values()]
    .sort((a, b) => b.high - a.high || (a.party < b.party ? -1 : 1))
    .slice(0, 24);
}

function chart(scale: string, commitments: readonly CommitmentLine[], values: readonly Drawn[]): Markup {
  const lines = thresholdsOf(commitments);
  const top = Math.max(...values.map((v) => v.high), ...lines.map((l) => l.at), 0) * 1.12 || 1;
  const least = Math.min(...values.map((v) => v.low), ...lines.map((l) => l.at), 0);
  const x = (value: number): number => Math.round(NAMES + ((value - least) / (top - least)) * PLOT);
  const height = HEAD + lines.length * 15 + values.length * ROW + 14;
  const first = HEAD + lines.length * 15 - 26;
  return html`<figure class="chart"><div class="scroll" tabindex="0" role="group" aria-label="Drawing: values against commitments">
    <svg class="drawing" width="${NAMES + PLOT + 90}" height="${height}" viewBox="0 0 ${NAMES + PLOT + 90} ${
    height}" role="img" aria-label="${inWords(scale, lines, values)}">
<text class="how" x="0" y="12">${scale === '' ? 'as counted' : scale}</text>
  <line class="edge" x1="${x(Math.max(0, least))}" x2="${x(Math.max(0, least))}" y1="${first}" y2="${height - 8}"/>${
    lines.map((l, i) => html`<line class="threshold" x1="${x(l.at)}" x2="${x(l.at)}" y1="${12 + i * 15}" y2="${height - 8}"/>
      <text class="how" x="${x(l.at) + 5}" y="${16 + i * 15}">${l.words}</text>`)}${
    values.map((v, i) => valueRow(v, first + 12 + i * ROW, x))}</svg></div>
      <figcaption>Reported values (dots; an arrow where only a bound is known) against what is asked, proposed or agreed (lines).</figcaption></figure>`;
}

function valueRow({ party, words, low, high, bound }: Drawn, y: number, x: (value: number) => number): Markup {
  return html`<text x="0" y="${y + 9}">${party.length > 26 ? `${party.slice(0, 25)}…` : party}</text>
    <line class="guide" x1="${NAMES}" x2="${NAMES + PLOT}" y1="${y + 5}" y2="${y + 5}"/>${openEnd(OPEN[bound], x(low), y)}
    <rect class="${OPEN[bound] === 0 ? 'dot' : 'dot open'}" x="${x(low) - 5}" y="${y}" width="${x(high) - x(low) + 10}" height="10" rx="5"/>
    <text class="how" x="${x(high) + (OPEN[bound] === 1 ? 44 : 10)}" y="${y + 9}">${words}</text>`;
}

/** To which side a value is open: "less than 3 %" lies somewhere to the left of its dot. */
const OPEN: Readonly<Record<Bound, -1 | 0 | 1>> = { exact: 0, about: 0, 'more-than': 1, 'at-least': 1, 'less-than': -1, 'at-most': -1 };

function openEnd(side: -1 | 0 | 1, at: number, y: number): Markup | null {
  if (side === 0) return null;
  const end = at + side * 36;
  return html`<path class="arrow" d="M${at + side * 6} ${y + 5} H${end} m${side * -6} -4 L${end} ${y + 5} l${side * -6} 4"/>`;
}

interface Threshold {
  readonly at: number;
  readonly words: string;
}

/** The commitments' thresholds, those of one number on one line. */
function thresholdsOf(commitments: readonly CommitmentLine[]): readonly Threshold[] {
  return [...Map.groupBy(commitments, (c) => c.at)].sort(([a], [b]) => a - b).map(([at, same]) => ({
    at, words: `${[...new Set(same.map((c) => c.standing))].join(', ')}: ${same[0]!.threshold.replace(/ of .*$/, '')}`,
  }));
}

function inWords(scale: string, lines: readonly Threshold[], values: readonly Pick<ValueLine & Drawn, 'party' | 'words'>[]): string {
  return `Chart${scale === '' ? '' : ` in ${scale}`}. ${lines.map((l) => l.words).join('; ')}. Reported: ${values.map((v) => `${v.party} ${v.words}`).join('; ')}.`;
}
