import type { Edtf, RawSpan, Span } from './span.ts';
import type { Piece } from './text.ts';
import type { Entity, Mention, Quote } from './quote.ts';
import type { Figure, Time } from './figure.ts';
import type { Notice } from './notice.ts';

/** Why a value was taken or rejected, and where that stands. */
export interface Evidence {
  readonly value: string;
  /** One plain phrase: what the place is, or why the value was rejected. */
  readonly why: string;
  readonly raw?: RawSpan;
  readonly span?: Span;
  /** The other report that the evidence comes from. */
  readonly report?: string;
  readonly accepted: boolean;
}

/** Kinds of furniture that restore takes out of a report. */
export type RemovedKind =
  | 'title' | 'byline' | 'credit' | 'caption' | 'teaser' | 'share' | 'advertisement' | 'navigation' | 'date-line'
  | 'copyright' | 'related' | 'rule' | 'other';

/** Furniture taken out of a report, kept with its raw place. */
export interface Removed {
  readonly kind: RemovedKind;
  readonly raw: RawSpan;
  readonly text: string;
}

/** Damage that restore undid: the raw bytes `raw` now read as the text at `span`. */
export interface Repair {
  readonly kind: 'mojibake' | 'entity' | 'control' | 'line-wrap' | 'lost-bytes';
  /** The single-byte character set that the damage went through, for `mojibake` and `lost-bytes`. */
  readonly codec?: string;
  readonly raw: RawSpan;
  readonly span: Span;
}

/** Where a report says it was written, and for which agency. */
export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
}

/** What a report is called and who made it, as its page or its own words say. */
export interface Imprint {
  readonly title: string | null;
  readonly outlet: string | null;
  /** The outlet that the text credits. */
  readonly credit: string | null;
  readonly agency: string | null;
  readonly bylines: readonly string[];
  readonly contributors: readonly string[];
  readonly dateline: Dateline | null;
}

/** What restore makes of a capture: the clean text with its map, and what it knows of the report. */
export interface Restored extends Imprint {
  /** As given, else a hash of bytes and origin (20 hexadecimal digits). */
  readonly id: string;
  /** As given, or `null`. */
  readonly key: string | null;
  readonly origin: string;
  readonly captured: string | null;
  /** The character set that the identity pieces of the map decode with (a WHATWG label, or an iconv name where WHATWG has none). */
  readonly charset: string;
  readonly text: string;
  /** ISO 639-1 code, or `null` when it could not be told. */
  readonly language: string | null;
  /** When it was published, as far as its own bytes prove. */
  readonly published: Edtf | null;
  /** When what it reports happened. */
  readonly happened: Edtf | null;
  readonly evidence: Readonly<Record<EvidenceField, readonly Evidence[]>>;
  readonly removed: readonly Removed[];
  readonly repairs: readonly Repair[];
  readonly map: readonly Piece[];
  readonly notices: readonly Notice[];
}

/** The fields of a report that carry evidence. */
export type EvidenceField = 'published' | 'happened' | 'title' | 'outlet' | 'agency' | 'bylines';

/** Paragraphs and sentences of a text, in order; every sentence lies in one paragraph. */
export interface Segments {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** What is marked in one report. */
export interface Marks {
  readonly entities: readonly Entity[];
  readonly names: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  /** What was noticed while restoring, and what marking had to leave. */
  readonly notices: readonly Notice[];
}

/** One outlet's article, restored from a capture, segmented and marked: a pure function of its own bytes. */
export interface Report extends Restored, Segments, Marks {}
