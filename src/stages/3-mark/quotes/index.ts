import type { Time } from '../../../model/figure.ts';
import type { Entity, Occasion, Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { MarkContext } from '../context.ts';
import type { Names } from '../names/index.ts';
import type { Attribution } from './attribution.ts';
import type { View } from './view.ts';
import { englishModel } from '../../../language/en/model/load.ts';
import { findAttributions } from './attribute.ts';
import { OccasionReader } from './occasion.ts';
import { SpeakerResolver } from './speaker.ts';
import { contentSpans, cueSpan, sourceRange } from './spans.ts';
import { governing } from './frame.ts';
import { viewOf } from './view.ts';

/** What was said, and those who spoke: the entities of the names, with the speakers that only a role names added behind them. */
export interface Spoken {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}

/** Marks who said what: direct, mixed and indirect quotations with cue, speaker, governing clause and occasion. */
export function markQuotes(context: MarkContext, names: Names, times: readonly Time[]): Spoken {
  const { report, tokens, segments } = context;
  if (report.language !== null && report.language !== 'en') return { quotes: [], entities: names.entities };
  const model = englishModel();
  const view = viewOf(tokens, segments.paragraphs, segments.sentences, model.tagger);
  const attributions = findAttributions(view, model);
  const resolver = new SpeakerResolver(view, names);
  const speakers = new Map<Attribution, string | null>();
  const open: Quote[] = [];
  for (const a of attributions) {
    const outer = enclosing(attributions, a);
    const speaker = resolver.resolve(a, sourceRange(view, a), outer === null ? null : speakers.get(outer) ?? null);
    speakers.set(a, speaker);
  }
  const occasions = occasionsOf(view, attributions, speakers, new OccasionReader(view, names, times));
  for (const a of attributions) {
    const quote = quoteOf(view, a, speakers.get(a) ?? null);
    if (quote === null) continue;
    const outer = enclosing(attributions, a);
    const relayedBy = outer === null ? null : speakers.get(outer) ?? null;
    open.push({ ...quote, relayedBy: relayedBy === quote.speaker ? null : relayedBy, occasion: occasions.get(a) ?? null });
  }
  open.sort((a, b) => a.content[0]![0] - b.content[0]![0] || a.cue[0]![0] - b.cue[0]![0]);
  return { quotes: open.map((q, i) => ({ ...q, id: `q${i + 1}` })), entities: resolver.entities };
}

/** The attribution whose content holds another's cue and content: who passes the other's words on. */
function enclosing(attributions: readonly Attribution[], inner: Attribution): Attribution | null {
  let best: Attribution | null = null;
  for (const a of attributions) {
    if (a === inner || a.content.from > inner.head || inner.head >= a.content.to || a.content.from > inner.content.from || inner.content.to > a.content.to) continue;
    if (best === null || a.content.to - a.content.from < best.content.to - best.content.from) best = a;
  }
  return best;
}

function quoteOf(view: View, a: Attribution, speaker: string | null): Quote | null {
  const { spans, kind } = contentSpans(view, a);
  if (spans.length === 0) return null;
  const range = sourceRange(view, a);
  const source: Span[] = range === null ? [] : [[view.tokens.starts[range[0]]!, view.tokens.ends[range[1] - 1]!]];
  return { id: '', kind, content: spans, cue: [cueSpan(view, a.head)], source, speaker, ...governing(view, a), relayedBy: null, occasion: null };
}

/** The occasion of each attribution: what its own sentence tells, else what an earlier one told, while the speaker stays the same. */
function occasionsOf(view: View, attributions: readonly Attribution[], speakers: ReadonlyMap<Attribution, string | null>, reader: OccasionReader): Map<Attribution, Occasion> {
  const out = new Map<Attribution, Occasion>();
  const bySentence = new Map<number, Attribution[]>();
  for (const a of attributions) {
    const s = view.sentenceAt[a.head]!;
    bySentence.set(s, [...(bySentence.get(s) ?? []), a]);
  }
  let current: Occasion | null = null;
  let speaker: string | null = null;
  for (let s = 0; s < view.sentences.length; s++) {
    const here = bySentence.get(s) ?? [];
    const said = here.flatMap((a) => [a.content, ...a.tails.map(([from, to]) => ({ from, to }))]).sort((a, b) => a.from - b.from);
    const told = reader.read(view.sentences[s]!, said, here.length > 0);
    if (told !== null) {
      current = told;
      speaker = null;
    }
    for (const a of here) {
      const who = speakers.get(a) ?? null;
      if (speaker === null) speaker = who;
      if (current !== null && who === speaker) out.set(a, current);
      else if (who !== speaker) current = told;
    }
  }
  return out;
}
