import type { Restored } from '../../../../src/model/report.ts';
import type { Spoken } from '../../../../src/stages/3-mark/quotes/index.ts';
import type { Time } from '../../../../src/model/figure.ts';
import type { Names } from '../../../../src/stages/3-mark/names/index.ts';
import { markNames } from '../../../../src/stages/3-mark/names/index.ts';
import { markQuotes } from '../../../../src/stages/3-mark/quotes/index.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';
import { segment } from '../../../../src/stages/2-segment/index.ts';
import { tokenize } from '../../../../src/text/words/tokenize.ts';

/** A report of which only the text and the language are known. */
function bareReport(text: string, language: string | null = 'en'): Restored {
  return {
    id: 'r', key: null, origin: 'test', captured: null, charset: 'utf-8', text, language, title: null, outlet: null, credit: null, agency: null, bylines: [], contributors: [], dateline: null,
    published: null, happened: null, evidence: { published: [], happened: [], title: [], outlet: [], agency: [], bylines: [] }, removed: [], repairs: [], map: [], notices: [],
  };
}

/** Names and quotations of a text. */
export function readText(text: string, times: readonly Time[] = [], language: string | null = 'en', dateline: Restored['dateline'] = null): Spoken & { readonly names: Names } {
  const context = { report: { ...bareReport(text, language), dateline }, segments: segment(text, language), tokens: tokenize(text), lexemes: lexemesOf(text) };
  const names = markNames(context);
  return { ...markQuotes(context, names, times), names };
}

/** The name of whoever speaks in the last quotation of a text; `undefined` where nobody is told. */
export function lastSpeaker(text: string): string | undefined {
  const { quotes, entities } = readText(text);
  return entities.find((e) => e.id === quotes.at(-1)!.speaker)?.name;
}
