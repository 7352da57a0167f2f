import { CONTRASTING, JOINED_CLAUSE } from '../../../language/en/speech/joined-clauses.ts';
import { speechVerbs } from '../../../language/en/words/word-sets.ts';
import { Tag } from '../../../language/tagger.ts';
import type { Mention, Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { firstFrom } from '../../../text/first-from.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';
import { tokenAt } from '../../../text/words/tokens.ts';
import type { View } from './view/view.ts';

/** What the words of others are found by: the report as the finders of attributions see it, and who is named where. */
export type Others = Pick<View, 'tokens' | 'tags' | 'quoted'> & { readonly names: readonly Mention[] };

/**
 * The quotations without the words of others that stand behind a comma in them: of "Vell said they would yield, a step that Quill called “an idea”" Vell's
 * end before that step and are indirect; of "Vell said it was “late,” while Quill blamed “the rain”" they end before "while".
 */
export function withoutOthersWords(quotes: readonly Quote[], others: Others): readonly Quote[] {
  const byContent = new SpanIndex(quotes, ({ content }) => content);
  const byMarks = new SpanIndex(others.quoted.map(({ inner }) => inner), (span) => [span]);
  const marksIn = (content: readonly Span[]): readonly Span[] => content.flatMap((part) => byMarks.overlapping(part).filter((inner) => contains(part, inner)));
  return quotes.map((quote) => {
    if (quote.kind !== 'mixed') return quote;
    const marks = marksIn(quote.content);
    const ofOthers = marks.map((inner) =>
      byContent.overlapping(inner).find((other) => isInside(other, quote) && other.content.some((part) => contains(part, inner))),
    );
    const [first] = ofOthers;
    const areAllOthers = first !== undefined && !ofOthers.includes(undefined);
    const end = areAllOthers ? endBefore(others.tokens.text, quote, first) : clauseOfAnother(quote, marks, others);
    if (end === null) return quote;
    const content = upTo(quote.content, end);
    return { ...quote, kind: areAllOthers || marksIn(content).length === 0 ? 'indirect' : 'mixed', content, frame: upTo(quote.frame, end) };
  });
}

/** How far behind its conjunction, in units, the name of another stands at most, with an office before it. */
const LONGEST_OFFICE = 60;

/** A closing mark with the comma in it, which belongs to the words before; a comma alone does not. */
const CLOSED = /^(?:,["\u201d\u2019'])?/;

/**
 * The end before a clause in which another who is named speaks words in quotation marks of their own, or `null`. Behind "while" any verb tells of them;
 * behind "and" and "but" one of speech, since the speaker's own words may go on there.
 */
function clauseOfAnother({ content, speaker, cue }: Quote, marks: readonly Span[], { tokens, tags, names }: Others): number | null {
  for (const [start, end] of content) {
    if (cue.some(([at]) => at > start)) continue;
    for (const { 0: joint, 1: word, index } of tokens.text.slice(start, end).matchAll(JOINED_CLAUSE)) {
      const from = start + index + joint.length;
      const name = names[firstFrom(names, ({ span }) => span[0], from)];
      if (name === undefined || name.span[1] > Math.min(end, from + LONGEST_OFFICE) || name.entity === speaker) continue;
      const verb = tokenAt(tokens, name.span[1] + 1);
      const tells = CONTRASTING.has(word!) ? tags[verb] === Tag.verb : speechVerbs.has(tokens.hashes[verb] ?? 0);
      if (tells && marks.some(([mark]) => mark > name.span[1])) return start + index + CLOSED.exec(joint)![0].length;
    }
  }
  return null;
}

/** The comma before the phrase in which the other speaks, where it stands in what the outer one says behind the cue; else the end of all. */
function endBefore(text: string, { content, cue }: Quote, { source, cue: [first] }: Quote): number {
  const at = Math.min(first![0], ...source.map(([start]) => start));
  const part = content.find((one) => contains(one, [at, at]));
  const comma = part === undefined || cue.some(([start]) => contains(part, [start, start])) ? -1 : text.lastIndexOf(',', at);
  return part === undefined || comma <= part[0] ? text.length : comma;
}

function upTo(spans: readonly Span[], end: number): readonly Span[] {
  return spans.filter(([start]) => start < end).map(([start, to]): Span => [start, Math.min(to, end)]);
}

/** True where another speaks whose cue stands in the words of the outer one. */
function isInside(inner: Quote, outer: Quote): boolean {
  return (
    inner !== outer
    && inner.speaker !== null
    && inner.speaker !== outer.speaker
    && inner.cue.every((cue) => outer.content.some((part) => contains(part, cue)))
  );
}
