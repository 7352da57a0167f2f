import type { Match } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import { merged, unitsOutside } from './quoted.ts';

/** What trace keeps of a report while it is compared with others. */
export interface Traced {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quoted: readonly Span[];
  /** Earliest and latest time of publication in milliseconds, or `null` when unknown. */
  readonly published: readonly [number, number] | null;
  /** The paragraphs by which it owns up to errors. */
  readonly corrections: () => readonly Span[];
  /** Whether its title names it an update. */
  readonly isUpdate: () => boolean;
  /** Whether its title names it a brief. */
  readonly isBrief: () => boolean;
  /** Whether its last line sends readers on to the whole. */
  readonly readsOn: () => boolean;
  /** Units outside quotations. */
  readonly ownUnits: () => number;
  readonly outlet: string | null;
  /** The outlet that its text credits. */
  readonly credit: string | null;
  /** The wire service whose story it is. */
  readonly service: string | null;
  /** Its short lines, those that were removed from its text among them. */
  readonly ownLines: () => readonly string[];
  /** The wire services and outlets that its running text credits with what it tells. */
  readonly relays: () => ReadonlySet<string>;
  /** Whether it is what a body sent out in its own name. */
  readonly isRelease: () => boolean;
  /** Whether it is a wire service's first word of an event. */
  readonly isAlert: () => boolean;
  /** How many dead it opens with. */
  readonly deathToll: () => number | null;
}

/** A paragraph of one report is held by another when so much of it stands there. */
const HELD = 0.6;

/** Two reports that share wording, with the paragraphs of each that the other holds. */
export interface Pair {
  readonly a: Traced;
  readonly b: Traced;
  readonly match: Match;
  readonly heldA: readonly boolean[];
  readonly heldB: readonly boolean[];
  /** Units of shared wording outside quotations, in the report that has less of it. */
  readonly ownWords: number;
  /** Share of the units outside quotations that stand in the other report. */
  readonly ownShareA: number;
  readonly ownShareB: number;
}

/** Compares two reports, paragraph by paragraph, by the passages that they share. */
export function compared(match: Match, a: Traced, b: Traced): Pair {
  const inA = merged(match.passages.map((passage) => passage.a));
  const inB = merged(match.passages.map((passage) => passage.b));
  const ownA = sum(inA.map((span) => unitsOutside(span, a.quoted)));
  const ownB = sum(inB.map((span) => unitsOutside(span, b.quoted)));
  return {
    a, b, match, heldA: held(a, inA), heldB: held(b, inB), ownWords: Math.min(ownA, ownB),
    ownShareA: ownA / Math.max(1, a.ownUnits()), ownShareB: ownB / Math.max(1, b.ownUnits()),
  };
}

/** The same pair seen from the other side. */
export function turned(pair: Pair): Pair {
  const { a, b, match, heldA, heldB, ownShareA, ownShareB } = pair;
  const passages = match.passages.map((passage) => ({ a: passage.b, b: passage.a })).sort((x, y) => x.a[0] - y.a[0]);
  return {
    ...pair, a: b, b: a, heldA: heldB, heldB: heldA, ownShareA: ownShareB, ownShareB: ownShareA,
    match: { a: match.b, b: match.a, passages, shareOfA: match.shareOfB, shareOfB: match.shareOfA },
  };
}

function held({ paragraphs }: Traced, passages: readonly Span[]): boolean[] {
  return paragraphs.map((paragraph) => unitsOutside(paragraph, passages) <= (1 - HELD) * (paragraph[1] - paragraph[0]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
