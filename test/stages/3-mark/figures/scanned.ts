import { readTimes } from '../../../../src/calendar/expressions/read.ts';
import { numberNeighbours } from '../../../../src/language/en/figures/number-neighbours.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import type { Entity, Mention } from '../../../../src/model/quote.ts';
import { markFigures } from '../../../../src/stages/3-mark/figures/index.ts';
import type { FigureScan } from '../../../../src/stages/3-mark/figures/scan.ts';
import type { Names } from '../../../../src/stages/3-mark/names/index.ts';
import { StraySpaces } from '../../../../src/text/numbers/stray-spaces.ts';
import { lexemeAt, lexemesOf } from '../../../../src/text/words/lexemes.ts';
import { tokenize } from '../../../../src/text/words/tokenize.ts';
import { reportOf } from '../../../support/account.ts';

const DAY = '2031-03-05';

/** A text with a bar before the word at which a reader is to begin (the first where there is no bar), as readers of figures look at it. */
export function scanned(marked: string): { readonly scan: FigureScan; readonly at: number } {
  const bar = Math.max(0, marked.indexOf('|'));
  const text = marked.replaceAll('|', '');
  const lexemes = lexemesOf(text, new StraySpaces(text, numberNeighbours));
  const times = readTimes(lexemes, DAY, timeWords);
  const timeAt = new Int32Array(lexemes.count).fill(-1);
  times.forEach(({ span }, index) => timeAt.fill(index, lexemeAt(lexemes, span[0]), lexemeAt(lexemes, span[1] - 1) + 1));
  return { scan: { lexemes, times, timeAt, dollar: 'dollar' }, at: lexemes.start.findIndex((start) => start >= bar) };
}

/** The names of a text, each an entity of its own. */
export function namesIn(text: string, names: readonly string[]): Names {
  const entities = names.map((name, i): Entity => ({ id: `e${i + 1}`, type: 'organization', name, aliases: [], roles: [] }));
  return { entities, names: names.map((name, i): Mention => ({ span: [text.indexOf(name), text.indexOf(name) + name.length], entity: `e${i + 1}` })) };
}

/** The figures of one sentence a line; `names` are the names in it, each an entity of its own. */
export function figuresOf(text: string, names: readonly string[] = [], place: string | null = null): readonly Figure[] {
  const report = reportOf('r', text, { dateline: place === null ? null : { place, agency: null } });
  const lexemes = lexemesOf(text, new StraySpaces(text, numberNeighbours));
  return markFigures({ report, segments: report, tokens: tokenize(text), lexemes }, namesIn(text, names), readTimes(lexemes, DAY, timeWords));
}
