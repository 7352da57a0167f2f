import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { Skipped } from './skipped.ts';

/** What all candidates of one cue are looked at with: found once for a cue, since it has some fifty candidates. */
export interface CueSetting {
  readonly head: number;
  readonly stem: number;
  readonly tag: number;
  /** The class of the token behind the cue. */
  readonly nextTag: number;
  /** Where the cue's verb group begins. */
  readonly group: number;
  /** What stands right before its verb group: 0 a word, 1 a comma or the like, 2 a quotation mark, 3 nothing in the sentence. */
  readonly lead: number;
  /** The quotation that the cue lies in, or -1. */
  readonly quote: number;
  /** Where its sentence begins and ends. */
  readonly start: number;
  readonly end: number;
  /** What lies between the cue and the start to its right that is looked at. */
  readonly skipped: Skipped;
}

/** The setting of the cue that `head` heads. */
export function settingOf(view: View, head: number): CueSetting {
  const { from, to } = view.sentences[view.sentenceAt[head]!]!;
  const [group] = verbGroup(view, head);
  return {
    head,
    stem: view.stems[head]!,
    tag: view.tags[head]!,
    nextTag: view.tags[head + 1] ?? 0,
    group,
    lead: leadKind(view, group, from),
    quote: view.quotedAt[head]!,
    start: from,
    end: to,
    skipped: new Skipped(head),
  };
}

function leadKind(view: View, group: number, start: number): number {
  if (group === start) return 3;
  return view.tags[group - 1] !== Tag.punct ? 0 : view.tokens.kinds[group - 1] === TokenKind.quote ? 2 : 1;
}
