import { AND, COMMA, THAT, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { SPEECH_PARTICIPLES } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { subjectBeforeParticiple } from '../phrases/participle-clause.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const PARTICIPLES = new WordSet(SPEECH_PARTICIPLES);
/** Attributions before one that are looked at for the one whose words it goes on about. */
const NEAR = 6;

/**
 * An attribution by a verb to what a participle before it is about, given to the subject with which the sentence opens: "A lawyer representing | Ada Quill
 * | said", "A skipper with a habit of suing | the port | said".
 */
export function withoutObjectOfParticiple(view: View, a: Attribution): Attribution {
  const { source, head } = a;
  if (source === null || source.part || source.from > head || view.quotedAt[head]! >= 0 || source.to !== verbGroup(view, head)[0]) return a;
  const subject = subjectBeforeParticiple(view, head);
  return subject === null ? a : { ...a, source: { from: subject.from, to: subject.to, part: false } };
}

/**
 * The attributions, each by a participle behind a comma to somebody whom another's words are about given to whoever says those: "Quill defended claims that
 * the Tide Office is spying, | saying".
 */
export function withMainSubjects(view: View, found: readonly Attribution[]): Attribution[] {
  return found.map((a, i) => {
    const source = byParticiple(view, a) ? toldOfBy(view, found.slice(Math.max(0, i - NEAR), i), a) : null;
    return source === null ? a : { ...a, source };
  });
}

/** True for a participle of speech behind a comma whose speaker stands before it. */
function byParticiple({ tokens: { hashes }, quotedAt }: View, { source, head }: Attribution): boolean {
  return source !== null && source.to < head && hashes[head - 1] === COMMA && PARTICIPLES.has(hashes[head]!) && quotedAt[head]! < 0;
}

/** The source of the attribution before a participle whose words are on something "that" somebody does whom the participle was given to; `null` for none. */
function toldOfBy({ tags, tokens: { hashes }, sentenceAt }: View, before: readonly Attribution[], a: Attribution): Attribution['source'] {
  const { from, to } = a.source!;
  if (hashes[from - 1] !== THAT || tags[from - 2] !== Tag.noun) return null;
  const outer = before.find(({ source, head, content }) =>
    source !== null && source.from < head && head < from && sentenceAt[head] === sentenceAt[from] && content.from < from && to <= content.to && content.to <= a.head,
  );
  return outer?.source ?? null;
}

/**
 * An attribution by "and saying", given to the subject of the clause that it goes on with: "Quill called the mayor, and | Bram Osten, the chair, | sent her a
 * letter citing costs and saying".
 */
export function withNearestSubject(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt } = view;
  if (a.source === null || a.source.to > a.head || !PARTICIPLES.has(hashes[a.head]!) || quotedAt[a.head]! >= 0) return a;
  for (let i = a.head - 2; i > a.source.to; i--) {
    if (hashes[i] === WHO || hashes[i] === THAT) return a;
    if (hashes[i] !== AND || hashes[i - 1] !== COMMA || quotedAt[i]! >= 0) continue;
    const subject = chunks[chunkAt[i + 1]!];
    if (subject === undefined || subject.from !== i + 1 || tags[subject.to - 1] !== Tag.propn || view.verbsBefore[i]! === view.verbsBefore[a.source.to]!) continue;
    return opensClause(view, subject, a.head) ? { ...a, source: { ...subject, part: false } } : a;
  }
  return a;
}

/** Tokens of what stands between commas behind a name, at most. */
const LONGEST_APPOSED = 14;

/** True for a subject with its verb right behind it, or behind what two commas set beside it, before `end`. */
function opensClause({ tokens: { hashes, kinds }, tags }: View, { to }: Chunk, end: number): boolean {
  let at = to;
  if (hashes[to] === COMMA) {
    at = to + 1;
    while (at < end && at < to + LONGEST_APPOSED && hashes[at] !== COMMA && kinds[at] !== TokenKind.quote) at++;
    if (hashes[at] !== COMMA) return false;
    at++;
  }
  return at < end && (tags[at] === Tag.verb || tags[at] === Tag.aux);
}
