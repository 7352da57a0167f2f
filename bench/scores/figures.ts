import type { Figure } from '../../src/model/figure.ts';
import type { Figures } from '../figures.ts';
import { Tally, f1Figures } from '../figures.ts';
import { pairUp } from '../pairing.ts';

/** A gold quantity, as the set writes it. */
export interface Quantity {
  readonly change: string;
  readonly value: string | number;
  readonly unit: string;
  readonly normalized_unit: string;
}

/** One sentence: its quantities, and the figures found. */
export interface FiguresCase {
  readonly gold: readonly Quantity[];
  readonly found: readonly Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'unitText' | 'bound'>[];
}

const CHANGES: Readonly<Record<string, string>> = { '~': 'about', '>': 'more', '<': 'less' };

/** Values match as equal numbers (a range at both ends); the unit when the found unit or its wording equals the gold surface or normal form. */
export function scoreFigures(cases: readonly FiguresCase[]): Figures {
  const n = new Tally();
  for (const { gold, found } of cases) {
    n.add('gold', gold.length);
    n.add('found', found.length);
    n.add('quiet', gold.length === 0);
    n.add('kept quiet', gold.length === 0 && found.length === 0);
    const score = (a: Quantity, b: FiguresCase['found'][number]): number => (sameNumbers(numbersIn(a.value), valuesOf(b)) ? 1 + Number(sameUnit(a, b)) : 0);
    for (const [i, j] of pairUp(gold, found, score, 1)) {
      n.add('value');
      n.add('value + unit', sameUnit(gold[i]!, found[j]!));
      n.add('value + bound', sameBound(gold[i]!.change, found[j]!.bound));
    }
  }
  const all = (name: string): Figures => f1Figures(name, n.of(name), n.of('found'), n.of('gold'));
  return {
    ...all('value'),
    ...all('value + unit'),
    ...all('value + bound'),
    'sentences with none, kept quiet': n.of('kept quiet'),
    'sentences with none': n.of('quiet'),
  };
}

/** The numbers that a value is written with; a hyphen between digits is a range, not a sign. */
export function numbersIn(value: string | number): readonly number[] {
  const written = String(value).replaceAll(',', '').replace(/(?<=\d)\s*-\s*(?=\d)/g, ' ');
  return (written.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).map(Number);
}

/** Whether two lists hold the same numbers, to one part in a million, and at least one. */
function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.length > 0 && a.every((x, i) => Math.abs(x - b[i]!) <= 1e-6 * Math.max(1, Math.abs(x)));
}

/** The numbers of a figure: its value, or the ends of its range. */
export function valuesOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): readonly number[] {
  return value === null ? [low, high].filter((end) => end !== null) : numbersIn(value);
}

function sameBound(change: string, bound: string): boolean {
  const wanted = CHANGES[change];
  if (wanted === undefined) return bound === '' || bound === 'exact';
  return bound.includes(wanted) || (wanted === 'more' && bound.includes('least')) || (wanted === 'less' && bound.includes('most'));
}

function sameUnit(a: Quantity, b: Pick<Figure, 'unit' | 'unitText'>): boolean {
  const given = [unitForm(b.unit), unitForm(b.unitText)];
  return [unitForm(a.unit), unitForm(a.normalized_unit)].some((form) => given.includes(form));
}

const UNIT_FORMS: Readonly<Record<string, string>> = {
  '%': 'percentage',
  percent: 'percentage',
  'per cent': 'percentage',
  pct: 'percentage',
  $: 'dollar',
  us$: 'dollar',
  usd: 'dollar',
  'us dollar': 'dollar',
  eur: 'euro',
  '\u20ac': 'euro',
  gbp: 'pound sterling',
  '\u00a3': 'pound sterling',
  'year-old': 'year of age',
};

function unitForm(unit: string | null | undefined): string {
  const plain = String(unit ?? '').normalize('NFKC').toLowerCase().replace(/^[ .-]+|[ .-]+$/g, '');
  const form = Object.hasOwn(UNIT_FORMS, plain) ? UNIT_FORMS[plain]! : plain;
  return (form.match(/[a-z0-9%$\u20ac\u00a3/\u00b0\u03bc]+/g) ?? []).map((word) => word.replace(/(?<=[a-z]{2})s$/, '')).join(' ');
}
