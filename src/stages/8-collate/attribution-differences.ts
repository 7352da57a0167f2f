import type { DisputeItem } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import type { Difference } from './difference.ts';
import type { Prepared } from './prepared.ts';
import type { Comparison, Side } from './quotation-differences.ts';

/** Whom a report's entity is in the whole account: its account id and its name. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds whom an entity of a report stands for. */
export type Identify = (report: string, entity: string) => Identity | null;

/** Words that are so far alike are the same words, whoever is said to have spoken them. */
const ALIKE = 0.7;
const FEWEST = 5;

/** Where two reports give the same words, between quotation marks, to different speakers; `null` when either names none. */
export function attributionDifference(comparison: Comparison, identify: Identify): Difference | null {
  const { a, b, pairs, density } = comparison;
  if (!b.quoted || density < ALIKE || pairs.length < FEWEST) return null;
  const [quoteA, quoteB] = [quoteOf(a, pairs[0]!.a), quoteOf(b, pairs[0]!.b)];
  if (quoteA === null || quoteB === null) return null;
  const [speakerA, speakerB] = [speakerOf(a.page, quoteA, identify), speakerOf(b.page, quoteB, identify)];
  if (speakerA === null || speakerB === null || samePerson(speakerA, speakerB)) return null;
  return { kind: 'attribution', severity: 'conflict', items: [itemOf(a.page, quoteA), itemOf(b.page, quoteB)] };
}

function quoteOf(side: Side, word: number): Quote | null {
  const { utterance } = side.words[word]!;
  return side.page.utterances[utterance]?.quote ?? null;
}

function speakerOf(page: Prepared, quote: Quote, identify: Identify): Identity | null {
  return quote.speaker === null || quote.source.length === 0 ? null : identify(page.report.id, quote.speaker);
}

function samePerson(a: Identity, b: Identity): boolean {
  if (a.id === b.id) return true;
  const names = new Set([a.name, ...a.aliases].map(lastWord));
  return [b.name, ...b.aliases].some((name) => names.has(lastWord(name)));
}

function lastWord(name: string): string {
  return name.toLowerCase().replace(/['\u2019]s$/, '').split(/\s+/).at(-1)!;
}

function itemOf(page: Prepared, quote: Quote): DisputeItem {
  const span = quote.source[0]!;
  return { report: page.report.id, span, reading: page.report.text.slice(span[0], span[1]) };
}
