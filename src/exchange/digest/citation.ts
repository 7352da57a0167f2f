import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../text/span.ts';
import { clauseOf, occasionInWords } from './quotations.ts';
import { nameOf, titleOf } from './reports.ts';
import { WORDS, dayInWords } from './words.ts';

/** A passage as it is to be cited: never without the clause that governs it. */
export interface CitedPassage {
  readonly words: string;
  /** The clause that governs the words, where it does not stand among them; or empty. */
  readonly clause: string;
  /** "denied by its clause" and the like, or empty. */
  readonly polarity: string;
  /** Whose words they are, or empty where they are the report's own or nobody is known. */
  readonly speaker: string;
  readonly occasion: string;
  /** Title and outlet of the report. */
  readonly report: string;
  readonly day: string;
}

/** The passage of a report at a span, with all that a citation of it must say. */
export function citedPassage(report: Report, span: Span): CitedPassage {
  const quote = report.quotes.find((q) => q.content.some((c) => overlaps(c, span)));
  return {
    words: report.text.slice(span[0], span[1]).replace(/\s+/g, ' ').trim(),
    clause: quote === undefined ? '' : clauseOf(report, quote, span), polarity: quote === undefined ? '' : WORDS.polarity[quote.polarity],
    speaker: quote === undefined ? '' : speakerOf(report, quote), occasion: occasionInWords(quote?.occasion ?? null),
    report: `“${titleOf(report).replaceAll('“', '‘').replaceAll('”', '’')}”, ${nameOf(report)}`, day: dayInWords(report.published),
  };
}

/** The passage as plain text to be copied, a line each for the words, the speaker, the report and the address. */
export function citationText({ words, clause, polarity, speaker, occasion, report, day }: CitedPassage, address: string): string {
  const said = [speaker, occasion].filter((w) => w !== '').join(', ');
  const bound = polarity === '' ? '' : ` [${polarity}]`;
  return [`${clause === '' ? '' : `${clause} … `}“${words}”${bound}`, ...(said === '' ? [] : [`— ${said}`]), `${report}, ${day}`, address].join('\n');
}

function speakerOf({ entities }: Report, { speaker, relayedBy }: Quote): string {
  const named = (id: string | null): string => entities.find((e) => e.id === id)?.name ?? '';
  const relay = named(relayedBy);
  return [named(speaker) || 'speaker not known', relay === '' ? '' : `passed on by ${relay}`].filter((w) => w !== '').join(', ');
}
