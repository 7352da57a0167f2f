import { AND, COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { COMMA as COMMA_SIGN, SEMICOLON } from '../../../../text/characters.ts';
import { callingVerbs, speechForms } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import type { Attribution } from '../attribution.ts';
import { Side } from '../contents/candidates.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import { holdsMarks } from '../view/marks-within.ts';
import type { View } from '../view/view.ts';

/**
 * The attributions, each that holds what a second speaker says by the same verb, which is not told again, parted there: "Osten said the dam was “sound”, | Quill
 * that it was “rotten”"; "called it “sound”, | Quill “rotten”".
 */
export function withGapped(view: View, found: readonly Attribution[]): Attribution[] {
  return found.flatMap((a) => {
    const second = secondSpeaker(view, a);
    if (second === null) return [a];
    const { subject, to } = second;
    const begins = subject.to + (view.tokens.hashes[subject.to] === COMMA ? 1 : 0);
    return [
      { ...a, content: { ...a.content, to }, tails: [] },
      { ...a, content: { from: begins, to: a.content.to, side: Side.right }, clause: begins, source: { ...subject, part: false } },
    ];
  });
}

/** The name of who says the rest by the same verb, and where the first one's words end; `null` for nobody. */
function secondSpeaker(view: View, { head, content, source, turn }: Attribution): { readonly subject: Chunk; readonly to: number } | null {
  const { chunkAt, chunks, tags, quotedAt, tokens: { hashes } } = view;
  const isCalling = callingVerbs.has(hashes[head]!);
  if (source === null || content.from < head || turn !== undefined || quotedAt[head]! >= 0 || tags[source.to - 1] !== Tag.propn) return null;
  if (!isCalling && !speechForms.has(hashes[head]!)) return null;
  for (let i = content.from + 1; i + 2 < content.to; i++) {
    const subject = parts(view, i) ? chunks[chunkAt[i + 1]!] : undefined;
    if (subject === undefined || subject.from !== i + 1 || subject.to >= content.to || tags[i + 1] !== Tag.propn || tags[subject.to - 1] !== Tag.propn || quotedAt[i + 1]! >= 0) continue;
    const joined = hashes[i] === AND;
    const toldBefore = holdsMarks(view, content.from, i) || view.verbsBefore[i]! > view.verbsBefore[content.from]!;
    const to = joined && hashes[i - 1] === COMMA ? i - 1 : i;
    if (opensThat(view, subject.to) && toldBefore && (!joined || hashes[content.from] === THAT)) return { subject, to };
    if (isCalling && !joined && holdsMarks(view, content.from, i) && quotedAt[subject.to]! >= 0 && quotedAt[subject.to] !== quotedAt[i]) return { subject, to };
  }
  return null;
}

/** True for a comma, a semicolon or "and" outside quotation marks, or the comma within a closing one. */
function parts({ tokens: { hashes, text, starts } }: View, i: number): boolean {
  return hashes[i] === COMMA || hashes[i] === AND || text.charCodeAt(starts[i]!) === SEMICOLON || text.charCodeAt(starts[i - 1]!) === COMMA_SIGN;
}

/** True for a "that", over a comma, with the subject of its clause and a verb behind it: "that day" opens none. */
function opensThat({ chunkAt, chunks, tags, tokens: { hashes } }: View, at: number): boolean {
  const that = hashes[at] === COMMA ? at + 1 : at;
  const subject = hashes[that] === THAT ? chunks[chunkAt[that + 1]!] : undefined;
  return subject?.from === that + 1 && (tags[subject.to] === Tag.aux || tags[subject.to] === Tag.verb);
}
