import type { Gathering } from '../../../model/event.ts';
import type { Time } from '../../../model/figure.ts';
import type { Matching } from '../../../model/match.ts';
import type { Report } from '../../../model/report.ts';
import type { Edtf, Span } from '../../../model/span.ts';
import { containsEdtf, hullOf } from '../../../calendar/edtf-days.ts';
import { parseEdtf, type EdtfValue } from '../../../calendar/edtf.ts';
import { DisjointSets } from '../../../text/disjoint-sets.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';

/** A passage may stop so many units short of its sentence: the closing mark or a stop may differ. */
const SHORT_OF = 3;

/** One expression of time of one report. */
interface Place {
  readonly report: Report;
  readonly time: Time;
  readonly value: EdtfValue;
}

/** What an expression of time is now read as. */
type Reading = Pick<Time, 'value' | 'edtf'>;

/**
 * Reads the expressions of time of sentences that reports of one event copied from each other alike: "on Thursday" was written once, and means one
 * day in all of them. It means what the report leaves least open, where that fits all; else what it meant in the report that was surely published
 * first, since a stale sentence keeps its day. Reports in `decided` stay as they are.
 */
export function readCopiesAlike(reports: readonly Report[], gathering: Gathering, { matches }: Matching, decided: ReadonlySet<string>): readonly Report[] {
  const eventOf = new Map(gathering.events.flatMap((event) => event.reports.map((id) => [id, event.id] as const)));
  const places = new Places(reports);
  for (const { a, b, passages } of matches) {
    if (eventOf.has(a) && eventOf.get(a) === eventOf.get(b)) for (const passage of passages) places.join(a, passage.a, b, passage.b);
  }
  const anew = places.readings(decided);
  return anew.size === 0 ? reports : reports.map((report) => withReadings(report, anew.get(report.id)));
}

/** An expression by its number, with the sentence that it stands in. */
interface Told {
  readonly number: number;
  readonly sentence: Span;
}

/** The expressions of time that stand for days, those of one copied sentence together. */
class Places {
  readonly #all: Place[] = [];
  /** The numbers of each report's expressions that stand in a sentence, by place, with that sentence. */
  readonly #of = new Map<string, SpanIndex<Told>>();
  readonly #sets = new DisjointSets();

  constructor(reports: readonly Report[]) {
    for (const report of reports) {
      const sentences = new SpanIndex(report.sentences, (sentence) => [sentence]);
      const told = report.times.flatMap((time): Told[] => {
        const value = time.edtf === null || (time.type !== 'DATE' && time.type !== 'TIME') ? null : parseEdtf(time.edtf);
        const sentence = sentences.overlapping(time.span).find((one) => contains(one, time.span));
        return value === null || sentence === undefined
          ? []
          : [{ number: this.#all.push({ report, time, value }) - 1, sentence: withoutDateline(report, sentence) }];
      });
      this.#of.set(report.id, new SpanIndex(told, ({ number }) => [this.#all[number]!.time.span]));
    }
  }

  /** Takes the expressions of two aligned passages for one where they are of the same words, in their order, in sentences that the passages hold whole. */
  join(a: string, spanA: Span, b: string, spanB: Span): void {
    const [left, right] = [this.#within(a, spanA), this.#within(b, spanB)];
    let next = 0;
    for (const i of left) {
      const same = right.findIndex((j, k) => k >= next && wordsOf(this.#all[i]!) === wordsOf(this.#all[j]!));
      if (same < 0) continue;
      this.#sets.join(i, right[same]!);
      next = same + 1;
    }
  }

  /** What the expressions are read as where they are read otherwise than before, by report. */
  readings(decided: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<Time, Reading>> {
    const anew = new Map<string, Map<Time, Reading>>();
    for (const numbers of this.#sets.sets()) {
      const copies = numbers.flatMap((number) => this.#all[number] ?? []);
      const meant = copies.length < 2 ? null : meaningOf(copies);
      for (const { report, time } of meant === null ? [] : copies) {
        if (decided.has(report.id) || time.edtf === meant!.edtf) continue;
        anew.set(report.id, (anew.get(report.id) ?? new Map<Time, Reading>()).set(time, meant!));
      }
    }
    return anew;
  }

  #within(report: string, span: Span): number[] {
    const told = this.#of.get(report)?.overlapping(span) ?? [];
    return told.filter(({ sentence }) => span[0] <= sentence[0] + SHORT_OF && span[1] >= sentence[1] - SHORT_OF).map(({ number }) => number);
  }
}

/** A first sentence without the dateline that it opens with, which every outlet sets in its own way. */
function withoutDateline({ text, dateline, sentences }: Report, sentence: Span): Span {
  if (dateline === null || sentence !== sentences[0]) return sentence;
  const opening = DATELINE_END.exec(text.slice(sentence[0], Math.min(sentence[1], sentence[0] + LONGEST_DATELINE)));
  return opening === null ? sentence : [sentence[0] + opening[0].length, sentence[1]];
}

const LONGEST_DATELINE = 120;
const DATELINE_END = /^[^\n]*? ?(?:--|[\u2014\u2013_-]) /u;

function wordsOf({ report, time }: Place): string {
  return report.text.slice(time.span[0], time.span[1]).toLowerCase();
}

/** What copies of one expression mean, or `null` where nothing tells. */
function meaningOf(copies: readonly Place[]): Reading | null {
  if (copies.every(({ time }) => time.edtf === copies[0]!.time.edtf)) return null;
  const different = [...new Map(copies.map(({ time, value }) => [time.edtf, value])).values()];
  const fits = copies.find(({ value }) => different.every((other) => containsEdtf(other, value)));
  return (fits ?? firstPublished(copies))?.time ?? null;
}

/** The copy of the report that was surely published before those which say otherwise. */
function firstPublished(copies: readonly Place[]): Place | null {
  const days = copies.map(({ report }) => (report.published === null ? null : parseEdtf(report.published)));
  const hulls = days.map((day) => (day === null ? null : hullOf(day)));
  const earliest = new Map<Edtf | null, number>();
  copies.forEach(({ time: { edtf } }, i) => earliest.set(edtf, Math.min(earliest.get(edtf) ?? Infinity, hulls[i]?.first ?? -Infinity)));
  const [first, second] = [...earliest].sort(([, x], [, y]) => x - y);
  const earliestOther = (edtf: Edtf | null): number => (edtf === first![0] ? second?.[1] ?? Infinity : first![1]);
  return copies.find(({ time: { edtf } }, i) => hulls[i] !== null && hulls[i]!.last < earliestOther(edtf)) ?? null;
}

/** A report with some of its times read otherwise, and with them what its figures and quotations in the same sentence take from them. */
function withReadings(report: Report, readings: ReadonlyMap<Time, Reading> | undefined): Report {
  if (readings === undefined) return report;
  const moved = [...readings].flatMap(([time, { edtf }]) => {
    const sentence = report.sentences.find((one) => contains(one, time.span));
    return sentence === undefined ? [] : [{ sentence, before: time.edtf, edtf }];
  });
  const now = (day: Edtf | null, span: Span): Edtf | null => moved.find(({ sentence, before }) => before === day && contains(sentence, span))?.edtf ?? day;
  return {
    ...report,
    times: report.times.map((time) => ({ ...time, ...pick(readings.get(time)) })),
    figures: report.figures.map((figure) => ({ ...figure, asOf: now(figure.asOf, figure.span) })),
    quotes: report.quotes.map((quote) =>
      quote.occasion === null ? quote : { ...quote, occasion: { ...quote.occasion, when: now(quote.occasion.when, quote.cue[0] ?? quote.content[0]!) } },
    ),
  };
}

function pick(reading: Reading | undefined): Partial<Reading> {
  return reading === undefined ? {} : { value: reading.value, edtf: reading.edtf };
}
