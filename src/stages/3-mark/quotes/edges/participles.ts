import { AND, COMMA, THAT, WHO, WITH } from '../../../../language/en/grammar/grammar-hashes.ts';
import { SPEECH_PARTICIPLES } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { verbOfSubject } from '../phrases/clause-opening.ts';
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
 * Who says what a participle tells right behind them, beside another who says something so: "with some saying it was late and | one skipper | asking"; `null` where
 * nobody does.
 */
export function speakerBeside({ tokens: { hashes }, chunkAt, chunks, sentences, sentenceAt, quotedAt, tags }: View, head: number): Chunk | null {
  const own = chunks[chunkAt[head - 1] ?? -1];
  // Behind a name a participle may be taken for a noun of its phrase.
  if (own === undefined || own.from === head || (own.to !== head && own.to !== head + 1) || !PARTICIPLES.has(hashes[head]!) || tags[own.from - 1] !== Tag.cconj || quotedAt[head]! >= 0) return null;
  for (let i = own.from - 2; i > sentences[sentenceAt[head]!]!.from; i--) {
    const first = hashes[i] === WITH ? chunks[chunkAt[i + 1]!] : undefined;
    if (first !== undefined && first.from === i + 1 && PARTICIPLES.has(hashes[first.to]!)) return { from: own.from, to: head };
  }
  return null;
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
 * An attribution by "and saying", or by the verb itself, given to the subject of the clause that it stands in: "Quill called the mayor, and | Bram Osten, the
 * chair, | sent her a letter citing costs and saying".
 */
export function withNearestSubject(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt } = view;
  if (a.source === null || a.source.to > a.head || tags[a.head] !== Tag.verb || quotedAt[a.head]! >= 0) return a;
  const goesOn = PARTICIPLES.has(hashes[a.head]!);
  // "Quill, who left, and Osten, the chair, have said": both.
  if (!goesOn && hashes[a.source.to] === COMMA) return a;
  for (let i = a.head - 2; i > a.source.to; i--) {
    if (hashes[i] === WHO || hashes[i] === THAT) return a;
    if (hashes[i] !== AND || hashes[i - 1] !== COMMA || quotedAt[i]! >= 0) continue;
    const subject = chunks[chunkAt[i + 1]!];
    if (subject === undefined || subject.from !== i + 1 || tags[subject.to - 1] !== Tag.propn || view.verbsBefore[i]! === view.verbsBefore[a.source.to]!) continue;
    const verb = verbOfSubject(view, subject, goesOn ? a.head : a.head + 1);
    return (goesOn ? verb >= 0 : verb >= verbGroup(view, a.head)[0]) ? { ...a, source: { ...subject, part: false } } : a;
  }
  return a;
}
