import { Prose } from './prose.ts';
import { Random } from './random.ts';

/** A made-up report. */
export interface MadeUp {
  readonly id: string;
  readonly text: string;
}

/** A pair that shares wording by design. */
export interface Planted {
  readonly a: string;
  readonly b: string;
  /** Share of the shorter's characters that come from the other. */
  readonly containment: number;
}

/** House lines, by which unrelated reports of one outlet share wording. */
const HOUSE_LINES = 12;

/** Copies are taken from the last so many originals. */
const LATELY = 2000;

/**
 * Made-up reports of about `units` characters. Three in ten take a share of 0.3 to 1 of their text from an earlier one, paragraphs in order,
 * one word in `edit` changed, quotes and percent signs restyled; every report ends with one of a few house lines.
 */
export function copies(
  count: number,
  seed: number,
  { units = 3000, edit = 60 } = {},
): { readonly reports: readonly MadeUp[]; readonly planted: readonly Planted[] } {
  const random = new Random(seed);
  const prose = new Prose(random);
  const house = Array.from({ length: HOUSE_LINES }, () => prose.paragraph());
  const originals: { readonly id: string; readonly paragraphs: readonly string[] }[] = [];
  const reports: MadeUp[] = [];
  const planted: Planted[] = [];
  for (let number = 0; number < count; number++) {
    const id = `r${String(number).padStart(7, '0')}`;
    const parent = number > 20 && random.next() < 0.3 ? random.pick(originals) : null;
    const share = parent === null ? 0 : 0.3 + 0.7 * random.next();
    const taken = parent === null ? [] : take(parent.paragraphs, share * units, random, edit);
    const own = prose.paragraphs(Math.max(0, units * (1 - share)) * (0.8 + 0.4 * random.next()));
    const text = [...taken, ...own, random.pick(house)].join('\n\n');
    reports.push({ id, text });
    if (parent !== null) {
      planted.push({ a: parent.id, b: id, containment: taken.join('\n\n').length / Math.min(text.length, parent.paragraphs.join('\n\n').length) });
    } else if (originals.push({ id, paragraphs: own }) > LATELY) originals.shift();
  }
  return { reports, planted };
}

/** The first paragraphs of a text, up to `units` characters, edited and restyled. */
function take(paragraphs: readonly string[], units: number, random: Random, edit: number): string[] {
  const out: string[] = [];
  for (let k = 0, length = 0; k < paragraphs.length && length < units; k++) {
    const room = units - length;
    const paragraph = paragraphs[k]!.length <= room ? paragraphs[k]! : paragraphs[k]!.slice(0, Math.max(60, room));
    out.push(paragraph.split(' ').map((word) => (random.below(edit) === 0 ? `${word}ish` : word)).join(random.next() < 0.1 ? '\u00a0' : ' '));
    length += paragraph.length + 2;
  }
  return out;
}
