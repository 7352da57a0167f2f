import { z } from 'zod';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { StoreReader } from '../store/store.ts';
import { findAnchor } from '../text/align/anchor.ts';
import { overlaps } from '../text/span.ts';
import { WORDS } from '../exchange/digest/words.ts';
import { headOf } from './evidence.ts';
import { NotThere, tool } from './tool.ts';

/** Most UTF-16 units of text in one answer. */
const MOST = 4000;

/** A stretch of a report, with what was marked in it. */
export const readPassage = tool({
  name: 'read_passage',
  title: 'Read a passage',
  description: `Gives a stretch of a report's restored text, at most ${MOST} characters, by its span or by its words, with the quotations in it, their speakers, and the clause that governs them. Without either it gives the start.`,
  input: z.object({
    report: z.string(),
    start: z.number().int().min(0).optional().describe('First character'),
    end: z.number().int().min(0).optional().describe('Character behind the last'),
    words: z.string().min(1).max(2000).optional().describe('Words of the passage, to find it by; small changes do not matter'),
    around: z.number().int().min(0).max(2000).default(200).describe('Characters before and behind'),
  }),
  answer: async (store, { report: id, start, end, words, around }) => {
    const report = await reportOf(store, id);
    const place = placeOf(report, start, end, words);
    const from = Math.max(0, place[0] - around);
    const to = Math.min(report.text.length, place[1] + around, from + MOST);
    return {
      ...headOf(report),
      origin: report.origin,
      length: report.text.length,
      span: [from, to],
      text: report.text.slice(from, to),
      passage: place,
      quotations: quotationsIn(report, [from, to]),
      notices: report.notices.filter(({ span }) => span !== undefined && overlaps(span, [from, to])).map(({ message }) => message),
    };
  },
});

async function reportOf(store: StoreReader, id: string): Promise<Report> {
  const found = await store.report(id);
  if (found !== null) return found;
  const successor = await store.successor('report', id);
  const report = successor === null ? null : await store.report(successor);
  if (report === null) throw new NotThere(`There is no report ${id}. search_reports and read_story give the ids.`);
  return report;
}

function placeOf({ text }: Report, start: number | undefined, end: number | undefined, words: string | undefined): Span {
  if (words !== undefined) {
    const found = findAnchor(text, { exact: words, prefix: '', suffix: '' });
    if (found === null) throw new NotThere('These words do not stand in the report, nor most of them in this order.');
    return found;
  }
  const from = Math.min(start ?? 0, text.length);
  return [from, Math.max(from, Math.min(end ?? from + MOST, text.length))];
}

function quotationsIn({ text, quotes, entities }: Report, within: Span): object[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const words = (spans: readonly Span[]): string => spans.map(([a, b]) => text.slice(a, b)).join(' … ');
  return quotes.filter(({ content }) => content.some((span) => overlaps(span, within))).map(({ kind, content, frame, polarity, speaker, relayedBy }) => ({
    form: WORDS.quote[kind], spans: content, words: words(content), clause: words(frame), polarity: WORDS.polarity[polarity],
    speaker: speaker === null ? null : names.get(speaker) ?? null, relayed_by: relayedBy === null ? null : names.get(relayedBy) ?? null,
  }));
}
