import { BARE_STANCES, MATTER, OWN_VOTE } from '../../../language/en/deeds/stance-cues.ts';
import { DENIED, SUPPOSED } from '../../../language/en/deeds/no-stance.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { clauseAround } from '../clause.ts';
import { shorten, type Stance } from './stance.ts';

/** Who takes a stance in the clause of a sentence whose words for it stand at a place; `null` where nobody is named. */
type HolderAt = (sentence: Span, clause: Span, at: number) => string | null;

/** Who all take it, where several stand in a row right before the words for it; empty for one. */
type RowAt = (sentence: Span, at: number) => readonly string[];

/**
 * Stances of which no word follows the verb: "Telma opposed any wall. Orun was in favour." They are on what the stance right before them was on, else on
 * the matter that the sentence before opens with ("The proposal was put to the vote. Orun voted against."); where neither is told, only a vote that
 * tells more by itself is taken.
 */
export function bareIn({ text, sentences, paragraphs }: Report, told: readonly Stance[], holderAt: HolderAt, rowAt: RowAt): Stance[] {
  const known = new SpanIndex(told, ({ span }) => [span]);
  const places = new SpanIndex(paragraphs, (span) => [span]);
  const found: Stance[] = [];
  const votes: Stance[] = [];
  sentences.forEach((sentence, i) => {
    const words = text.slice(...sentence);
    const cue = BARE_STANCES.find(({ pattern }) => pattern.test(words));
    const match = cue?.pattern.exec(words);
    if (cue === undefined || match == null) return;
    const at: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
    if (SUPPOSED.test(text.slice(sentence[0], at[0])) || DENIED.test(text.slice(sentence[0], at[0]))) return;
    const before = sentences[i - 1];
    const holder = holderAt(sentence, clauseAround(text, sentence, at), at[0]);
    const row = rowAt(sentence, at[0]);
    const holders = row.length > 0 ? row : holder === null ? [] : [holder];
    const beside = known.overlapping(sentence).find((other) => other.span[0] >= sentence[0] && !holders.includes(other.holder));
    if (before === undefined || holders.length === 0) return;
    const [paragraph] = places.overlapping(sentence);
    const own = paragraph !== undefined && before[0] >= paragraph[0];
    const last = beside !== undefined ? beside : own ? found.findLast(({ span }) => span[1] === before[1]) ?? known.overlapping(before).at(-1) : undefined;
    const on = last?.on ?? MATTER.exec(shorten(text.slice(...before)))?.[0];
    const vote = OWN_VOTE.exec(shorten(text.slice(at[0], clauseAround(text, sentence, at)[1])));
    if (on !== undefined) found.push(...holders.map((one) => ({ holder: one, on, stance: cue.stance, span: [before[0], sentence[1]] as const })));
    else if (vote !== null) votes.push(...holders.map((one) => ({ holder: one, on: vote[0], stance: cue.stance, span: sentence })));
  });
  return [...found, ...votes];
}
