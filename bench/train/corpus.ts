import { readFileSync } from 'node:fs';
import { unitsOf, type Unit } from '../../src/stages/1-restore/dump/units/units.ts';
import { alignBody } from './align.ts';

/** A dump to learn from, with the outlet that it came from and which of its units are body. */
export interface Sample {
  readonly id: string;
  readonly outlet: string;
  readonly units: readonly Unit[];
  readonly label: Uint8Array;
  readonly gold: string;
  /** True for a page as it was dumped, false for a variant made of one. */
  readonly whole: boolean;
}

/** Reads the dumps of both page sets under `data`. */
export function readCorpus(data: string): readonly Sample[] {
  return ['scrapinghub', 'fundus'].flatMap((set) => {
    const base = `${data}/pages/${set}`;
    return readFileSync(`${base}/gold.jsonl`, 'utf8').split('\n').filter(Boolean).flatMap((line) => {
      const record = JSON.parse(line) as { id: string; url?: string; body?: string };
      if (!record.body) return [];
      const units = unitsOf(readFileSync(`${base}/dump/${record.id}.txt`, 'utf8').replace(/\r/g, ''));
      const outlet = set === 'fundus' ? record.id.split('_')[0]!.slice(3) : outletOf(record.url ?? record.id);
      return [{ id: record.id, outlet, units, label: alignBody(units.map((u) => u.text), record.body), gold: record.body, whole: true }];
    });
  });
}

function outletOf(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url;
  return host.split('.').slice(-2).join('.');
}

/** The same dump as other scrapers would have left it: the article alone, the article with a little around it, and without blank lines. */
export function variantsOf(sample: Sample, random: () => number): readonly Sample[] {
  const first = sample.label.indexOf(1);
  const last = sample.label.lastIndexOf(1);
  if (first < 0) return [];
  const pick = (name: string, keep: (i: number) => boolean, blanks: boolean): Sample => {
    const at = sample.units.map((_, i) => i).filter(keep);
    return {
      ...sample, id: `${sample.id}/${name}`, whole: false, label: Uint8Array.from(at, (i) => sample.label[i]!),
      units: at.map((i) => (blanks ? sample.units[i]! : { ...sample.units[i]!, afterBlank: false })),
    };
  };
  const before = Math.floor(random() * 8);
  const after = Math.floor(random() * 8);
  const title = random() < 0.5;
  // A short report, as agencies send them: the beginning of the article with a line or two around it.
  const paragraphs = 2 + Math.floor(random() * 6);
  const short = bodyUnits(sample, paragraphs);
  const lead = Math.floor(random() * 5);
  return [
    pick('body', (i) => sample.label[i] === 1 || (title && i === 0), random() < 0.7),
    pick('near', (i) => i >= first - before && i <= last + after, random() < 0.7),
    pick('dense', () => true, false),
    pick('short', (i) => i === 0 || (i >= first - lead && i <= short), random() < 0.7),
  ];
}

/** The index of the nth unit of the body, or of the last where it has fewer. */
function bodyUnits(sample: Sample, n: number): number {
  const body = sample.units.flatMap((_, i) => (sample.label[i] === 1 ? [i] : []));
  return body[Math.min(n, body.length) - 1] ?? 0;
}
