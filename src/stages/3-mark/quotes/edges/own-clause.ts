import { subordinators, timeHeads } from '../../../../language/en/words/word-sets.ts';
import { SIDE_HAPPENINGS } from '../../../../language/en/grammar/clause-words.ts';
import { AND, BUT, BY, COMMA, THAT, WHICH, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { PLAINEST_VERBS, REPORTING_NOUNS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { View } from '../view/view.ts';

const PLAIN = new WordSet(PLAINEST_VERBS);
const REPORTS = new WordSet(REPORTING_NOUNS);
/** Words that open a clause of what else happens, which "and" may go on with. */
const MEANWHILE = new WordSet(SIDE_HAPPENINGS);
/** How many tokens a clause on the subject may have before the name in it. */
const LONGEST_RELATIVE = 60;
/** How many tokens of when and how may stand between "who" and its verb. */
const LONGEST_ADVERBIAL = 4;

/**
 * An attribution by the verb of a clause on somebody, whose content runs on into the verb of the main clause, cut before that: "Quill, who said it “was
 * late”, | denied that she had slept".
 */
export function withinWhoClause(view: View, a: Attribution): Attribution {
  const { tokens: { hashes, shapes }, tags, quotedAt } = view;
  if (a.content.from < a.head || !isInWhoClause(view, a.head)) return a;
  for (let i = a.content.from + 1; i + 1 < a.content.to; i++) {
    if (hashes[i] !== COMMA || quotedAt[i + 1]! >= 0) continue;
    const verb = tags[i + 1] === Tag.adv ? i + 2 : i + 1;
    if (
      (tags[verb] === Tag.verb || tags[verb] === Tag.aux)
      && shapes[verb] === Shape.lower
      && !isParticiple(view, verb)
    ) {
      return { ...a, content: { ...a.content, to: i } };
    }
  }
  return a;
}

/** True where "who" opens the clause of the verb at a token, with no more than a time between. */
function isInWhoClause(view: View, head: number): boolean {
  const { tokens: { hashes }, tags } = view;
  const [group] = verbGroup(view, head);
  for (let i = group - 1; i >= Math.max(0, group - LONGEST_ADVERBIAL); i--) {
    if (hashes[i] === WHO) return true;
    if (tags[i] === Tag.verb || hashes[i] === COMMA) return false;
  }
  return false;
}

/** True for "adding", which goes on with what was said. */
function isParticiple({ tokens }: View, at: number): boolean {
  return tokens.text.startsWith('ing', tokens.ends[at]! - 3);
}

/**
 * An attribution to the subject of a clause that ends before its verb, given to the subject of its own: "Trade has stopped and | Ada Quill said", where
 * "trade" is no speaker.
 */
export function withJoinedSubject(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt } = view;
  const [group] = verbGroup(view, a.head);
  if (a.source === null || a.source.to >= group || a.content.from < a.head || quotedAt[a.head]! >= 0 || !PLAIN.has(hashes[a.head]!)) return a;
  const chunk = chunkAt[group - 1]!;
  if (chunk < 0 || chunks[chunk]!.to !== group) return a;
  const { from, to } = chunks[chunk]!;
  const joins = hashes[from - 1] === AND || hashes[from - 1] === BUT;
  if (!joins || from - 1 < a.source.to || tags[to - 1] !== Tag.propn || view.verbsBefore[from]! === view.verbsBefore[a.source.to]!) return a;
  return { ...a, source: { from, to, part: false } };
}

/**
 * An attribution to somebody whom a clause on the subject names behind "by", given to the subject: "The letter, which was signed by Ada Quill, the mayor, |
 * accused the port".
 */
export function withMainSubject(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks, sentences, sentenceAt } = view;
  const [group] = verbGroup(view, a.head);
  if (a.source === null || a.source.to > group || hashes[group - 1] !== COMMA || sentenceAt[a.source.from] !== sentenceAt[a.head]) return a;
  const opening = chunks[chunkAt[sentences[sentenceAt[a.head]!]!.from]!];
  const relative = opening === undefined ? -1 : opening.to + 1;
  if (relative < 0 || hashes[relative - 1] !== COMMA || (hashes[relative] !== WHICH && hashes[relative] !== WHO) || a.source.from <= relative || a.source.from > relative + LONGEST_RELATIVE) return a;
  const by = hashes.subarray(relative, a.source.from).indexOf(BY);
  const verb = by < 0 ? -1 : relative + by - 1;
  if (verb <= relative || tags[verb] !== Tag.verb || view.verbsBefore[group]! - view.verbsBefore[relative]! > view.verbsBefore[verb + 1]! - view.verbsBefore[relative]!) return a;
  return { ...a, source: { from: opening!.from, to: opening!.to, part: false } };
}

/**
 * An attribution to what a clause on its speaker is about, given to the speaker: "lawmakers who were briefed on | the plan | said".
 */
export function withRelativesSubject(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt, sentences, sentenceAt } = view;
  const [group] = verbGroup(view, a.head);
  if (a.source === null || a.source.part || a.source.to !== group || !hangsOn(view, a.source.from) || quotedAt[a.head]! >= 0) return a;
  const { from: first } = sentences[sentenceAt[a.head]!]!;
  for (let i = a.source.from - 2; i > first && i > group - LONGEST_RELATIVE && tags[i] !== Tag.punct; i--) {
    const subject = hashes[i] === WHO ? chunks[chunkAt[i - 1]!] : undefined;
    if (subject === undefined) continue;
    const verb = verbAfter(view, i + 1);
    const isOne = verb > i && verb < a.source.from && view.verbsBefore[verbGroup(view, verb)[1]]! === view.verbsBefore[group]!;
    return subject.to === i && isOne ? { ...a, source: { ...subject, part: false }, content: endingBefore(view, a.content, subject.from) } : a;
  }
  return a;
}

/** True for a phrase behind a preposition, which is no word that opens a clause. */
function hangsOn({ tokens: { hashes }, tags }: View, from: number): boolean {
  return tags[from - 1] === Tag.adp && !subordinators.has(hashes[from - 1]!);
}

/** A content that runs on into who says it, up to there. */
function endingBefore({ tags }: View, content: Attribution['content'], at: number): Attribution['content'] {
  return content.from < at && at < content.to ? { ...content, to: tags[at - 1] === Tag.punct ? at - 1 : at } : content;
}

/** The verb of the group that begins at a token, over its auxiliaries and adverbs; -1 where none does. */
function verbAfter({ tags }: View, from: number): number {
  let i = from;
  while (tags[i] === Tag.aux || tags[i] === Tag.adv) i++;
  return tags[i] === Tag.verb ? i : -1;
}

/**
 * An attribution by "and said" at the end of a side clause about somebody else, to nobody: of "Quill left after the mayor arrived | and asked" who asked is
 * for a reader to tell.
 */
export function withoutGuessAtSideClause(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt } = view;
  const [group] = verbGroup(view, a.head);
  if (a.source === null || a.source.to >= group || hashes[group - 1] !== AND || quotedAt[a.head]! >= 0) return a;
  for (let i = group - 2; i >= a.source.to && hashes[i] !== COMMA; i--) {
    const subject = MEANWHILE.has(hashes[i]!) ? chunks[chunkAt[i + 1]!] : undefined;
    if (subject === undefined || subject.from !== i + 1 || verbAfter(view, subject.to) < 0) continue;
    const isPerson = tags[subject.to - 1] === Tag.propn || roleType(tokenText(view.tokens, subject.to - 1).toLowerCase()) === 'person';
    return isPerson ? { ...a, source: null } : a;
  }
  return a;
}

/** An attribution whose content opens with the clause on its own subject, with that subject: "said | any talk that the quay had failed was “idle”". */
export function fromSubjectOfThat(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags, chunkAt, chunks } = view;
  const { from } = a.content;
  if (hashes[from] !== THAT || from <= a.head + 1 || !PLAIN.has(hashes[a.head]!)) return a;
  const chunk = chunkAt[from - 1]!;
  if (
    chunk < 0
    || chunks[chunk]!.from !== a.head + 1
    || chunks[chunk]!.to !== from
    || tags[a.head + 1] !== Tag.det
    || timeHeads.has(hashes[from - 1]!)
  ) {
    return a;
  }
  return { ...a, content: { ...a.content, from: a.head + 1 } };
}

/** An attribution by a noun behind a preposition, to the subject of the sentence, which is none of it: "The mayor has quit after | reports that she slept". */
export function withoutSubjectOfNoun(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, tags } = view;
  if (a.source === null || a.source.to >= a.head || a.content.from < a.head || !REPORTS.has(hashes[a.head]!)) return a;
  return tags[a.head - 1] === Tag.adp && !isOwned(view, a) ? { ...a, source: null } : a;
}

/** True for "after his reports", and where the preposition ties the noun to the source itself: "the mayor of reports". */
function isOwned({ verbsBefore }: View, { source, head }: Attribution): boolean {
  return verbsBefore[head]! === verbsBefore[source!.to]!;
}
