import { ACCORDING, AS, COMMA } from '../../../language/en/grammar/grammar-hashes.ts';
import type { Time } from '../../../model/figure.ts';
import type { Entity, Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { MarkContext } from '../context.ts';
import { datelineSpan } from '../dateline.ts';
import type { Names } from '../names/index.ts';
import type { Attribution } from './attribution.ts';
import type { View } from './view/view.ts';
import { Tag } from '../../../language/tagger.ts';
import { englishModel } from '../../../language/en/model/load.ts';
import { findAttributions } from './attribute.ts';
import { OccasionReader } from './occasions/occasion.ts';
import { occasionsOf, withoutSpeaker } from './occasions/occasions.ts';
import { SpeakerResolver } from './speakers/speaker.ts';
import { innerClause } from './edges/relayed-clause.ts';
import { contentSpans, cueSpan, sourceRange } from './edges/spans.ts';
import { partsByClause } from './frames/clauses.ts';
import { governing } from './frames/frame.ts';
import { relayerBehind } from './cues/quoted-as-saying.ts';
import { onlyQuotes, quotedFrom } from './cues/quoted-from.ts';
import { withoutOthersWords } from './others-words.ts';
import { viewOf } from './view/view.ts';

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
  const dateline = datelineSpan(context);
  // The colon behind "TELMA: " is nobody's cue.
  const attributions = findAttributions(view, model).filter(({ head }) => tokens.starts[head] !== dateline?.[1]);
  const resolver = new SpeakerResolver(view, names);
  const speakers = new Map<Attribution, string | null>();
  const open: Quote[] = [];
  for (const [i, a] of attributions.entries()) {
    const outer = enclosing(attributions, i);
    const speaker = resolver.resolve(a, sourceRange(view, a), outer === null ? null : speakers.get(outer) ?? null, outer !== null && (outer.turn !== undefined || view.quotedAt[a.head]! >= 0));
    speakers.set(a, speaker);
  }
  const occasions = occasionsOf(view, attributions, speakers, new OccasionReader(view, names, times));
  for (const [i, a] of attributions.entries()) {
    if (isRelay(view, attributions, i) || onlyQuotes(view, a)) continue;
    const outer = enclosing(attributions, i);
    const another = quotedFrom(view, a);
    const told = speakers.get(a) ?? null;
    const relayedBy = another !== null ? told : outer === null ? resolver.relayer(relayerBehind(view, a.head)) : speakers.get(outer) ?? null;
    for (const part of partsByClause(view, a)) {
      const speaker = another === null ? told : resolver.relayer(another);
      const occasion = withoutSpeaker(occasions.get(a) ?? null, speaker === null ? undefined : resolver.entity(speaker));
      const quote = quoteOf(view, part, { speaker, relayedBy: relayedBy === speaker ? null : relayedBy, occasion });
      if (quote !== null) open.push(quote);
    }
  }
  open.sort((a, b) => a.content[0]![0] - b.content[0]![0] || a.cue[0]![0] - b.cue[0]![0]);
  const { tags, quoted } = view;
  const quotes = withoutOthersWords(open, { tokens, tags, quoted, names: names.names });
  return { quotes: quotes.map((q, i) => ({ ...q, id: `q${i + 1}` })), entities: resolver.entities };
}

/** How many attributions on either side are looked at for one that holds another. */
const NEAR = 10;

/** The attribution whose content holds another's cue and content: who passes the other's words on. */
function enclosing(attributions: readonly Attribution[], index: number): Attribution | null {
  const inner = attributions[index]!;
  let best: Attribution | null = null;
  for (let i = Math.max(0, index - NEAR); i < attributions.length && i < index + NEAR; i++) {
    const a = attributions[i]!;
    if (a === inner || a.content.from > inner.head || inner.head >= a.content.to || a.content.from > inner.content.from || inner.content.to > a.content.to) {
      continue;
    }
    if (best === null || a.content.to - a.content.from < best.content.to - best.content.from) best = a;
  }
  return best;
}

/** True for the "according to" of "…, he said, according to …": it is kept as who relays the other's words, not as a quotation of its own. */
function isRelay(view: View, attributions: readonly Attribution[], index: number): boolean {
  const a = attributions[index]!;
  if (view.tokens.hashes[a.head] !== ACCORDING && innerClause(view, a) === null) return false;
  return attributions
    .slice(Math.max(0, index - NEAR), index)
    .some((b) => a.content.from <= b.head && b.head < a.content.to && b.content.to <= b.head && b.content.from <= a.content.from + 2);
}

function quoteOf(view: View, a: Attribution, { speaker, relayedBy, occasion }: Pick<Quote, 'speaker' | 'relayedBy' | 'occasion'>): Quote | null {
  const { spans, kind } = contentSpans(view, a);
  if (spans.length === 0) return null;
  const range = sourceRange(view, a);
  const source: Span[] = range === null ? [] : [[view.tokens.starts[range[0]]!, view.tokens.ends[range[1] - 1]!]];
  const { frame, polarity } = governing(view, a);
  // He does not accept that it “gambled”, as Quill has said: it is another who denies.
  const whose = polarity === 'negated' && isRemark(view, a) ? null : speaker;
  return { id: '', kind, content: spans, cue: [cueSpan(view, a.head)], source, speaker: whose, frame, polarity, relayedBy, occasion };
}

/** Most words of who spoke before behind the "as" that opens a remark. */
const LONGEST_REMARK = 8;

/** True for who and what a remark behind the words names: “…”, | as the owner | has said. */
function isRemark({ tags, quotedAt, tokens: { hashes } }: View, { content, source }: Attribution): boolean {
  if (source === null || content.to > source.from) return false;
  for (let i = source.from - 1; i >= content.to && i >= source.from - LONGEST_REMARK; i--) {
    if (hashes[i] === AS) return tags[i - 1] === Tag.punct || quotedAt[i - 1]! >= 0;
    if (tags[i] === Tag.verb || hashes[i] === COMMA) return false;
  }
  return false;
}
