import { ACCORDING, BY, COMMA, DEAR, LIKE, OF, THAT, TO, WITH } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { OPENING_PARTICIPLES } from '../../../../language/en/names/common-capitals.ts';
import { DATELINE_WITH_AGENCY } from '../../../../language/en/speech/attribution-patterns.ts';
import { ACCUSING_VERBS, CROWD_LINKS, CROWD_NOUNS, SPEECH_PARTICIPLES } from '../../../../language/en/speech/speech-verbs.ts';
import { Shape, TokenKind, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { isCalledByNobody } from '../cues/called.ts';
import { isPutTo, whoAsks } from '../cues/put-to.ts';
import { quotedSpeaker } from '../cues/quoted-as-saying.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { callingVerbs, speechForms, timeHeads, formsOfBe, subordinators } from '../../../../language/en/words/word-sets.ts';
import { turnedSubject } from '../cues/turned.ts';
import { isBehindTown } from './behind-town.ts';

/** A phrase that may name the speaker: token indexes `[from, to)`; `part` when it is the possessor in a larger phrase. */
export interface SourceCandidate {
  readonly from: number;
  readonly to: number;
  readonly part: boolean;
}

const OPENING = new WordSet(OPENING_PARTICIPLES);
const CROWD = new WordSet(CROWD_NOUNS);
const AMID = new WordSet(CROWD_LINKS);
const PARTICIPLES = new WordSet(SPEECH_PARTICIPLES);
const ACCUSING = new WordSet(ACCUSING_VERBS);

/** How many tokens from its cue a speaker is looked for. */
export const FARTHEST = 120;

/** The phrases of the cue's sentence that may name who speaks, outside the content. */
export function sourceCandidates(view: View, head: number, content: ContentCandidate): SourceCandidate[] {
  if (isOfCrowd(view, head)) return [];
  const sure = sureSource(view, head);
  if (sure === null && (isPutTo(view, head) || isCalledByNobody(view, head))) return [];
  if (sure !== null) return [{ ...sure, part: false }];
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const out: SourceCandidate[] = [];
  const end = Math.min(sentence.to, head + FARTHEST);
  for (let k = Math.max(sentence.from, head - FARTHEST); k < end; k++) {
    const index = view.chunkAt[k]!;
    if (index < 0) continue;
    const { from, to } = view.chunks[index]!;
    k = to - 1;
    if (namesNobody(view, from, to, sentence.from)) continue;
    const inContent = from < content.to && to > content.from;
    if (!inContent && !(from <= head && head < to)) out.push({ from, to, part: false });
    const owner = isLikeOwned(view, from, to, head) ? 0 : ownerEnd(view, from, to);
    if (owner > 0 && !(from < content.to && owner > content.from) && !(from <= head && head < owner)) out.push({ from, to: owner, part: true });
  }
  return out;
}

/** True where the cue is a verb that the marking took for what somebody owns: "comments like | Ada Quill's show | that". */
function isLikeOwned({ tokens: { hashes } }: View, from: number, to: number, head: number): boolean {
  return from <= head && head === to - 1 && hashes[from - 1] === LIKE && hashes[to] === THAT;
}

/** Who speaks where the words around the cue leave no choice: “…,” said Ada Quill; quoted Ada Quill as saying; `null` elsewhere. */
export function sureSource(view: View, head: number): Chunk | null {
  const turned = turnedSubject(view, head);
  return turned >= 0
    ? view.chunks[turned]!
    : (quotedSpeaker(view, head)
        ?? (isPutTo(view, head) || isCalledByNobody(view, head)
          ? whoAsks(view, head)
          : (withSubject(view, head) ?? withLetters(view, head) ?? besideParticiple(view, head) ?? roleAndName(view, head) ?? behindTurned(view, head) ?? withinClause(view, head))));
}

/** True for the noun of "to cries of “…”, he sat down": he does not speak. */
function isOfCrowd(view: View, head: number): boolean {
  return head > 0 && CROWD.has(view.tokens.hashes[head]!) && AMID.has(view.tokens.hashes[head - 1]!) && view.tokens.hashes[head + 1] === OF;
}

/** Whom "with" gives to a participle: "…, with its director, Paula Reyes, calling the outlook “grim”"; `null` elsewhere. */
function withSubject(view: View, head: number): Chunk | null {
  const { tokens } = view;
  if (!isParticiple(view, head)) return null;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  let at = head;
  for (let phrases = 0; phrases < 2; phrases++) {
    if (at > from && view.tags[at - 1] === Tag.punct) at--;
    const chunk = at > from ? view.chunkAt[at - 1]! : -1;
    if (chunk < 0 || view.chunks[chunk]!.from <= from) return null;
    at = view.chunks[chunk]!.from;
    if (tokens.hashes[at - 1] === WITH) return at - 2 > from && view.tags[at - 2] === Tag.punct ? view.chunks[chunk]! : null;
  }
  return null;
}

/**
 * An office and, between commas, who holds it, right behind quoted words, or behind a comma where it is the office of what was told of: "…,” its mayor, Ada Quill, |
 * said", "The town is ready, its mayor, Ada Quill, | said"; `null` elsewhere.
 */
function roleAndName(view: View, head: number): Chunk | null {
  const { chunkAt, chunks, quotedAt, tags, tokens } = view;
  if (head < 5 || quotedAt[head]! >= 0 || !speechForms.has(tokens.hashes[head]!) || tokens.hashes[head - 1] !== COMMA || tags[head - 2] !== Tag.propn) return null;
  const name = chunks[chunkAt[head - 2]!];
  const role = name === undefined || tokens.hashes[name.from - 1] !== COMMA ? undefined : chunks[chunkAt[name.from - 2]!];
  if (name === undefined || role === undefined || role.to !== name.from - 1 || role.from < 4) return null;
  const opens = tokens.kinds[role.from - 1] === TokenKind.quote || (tokens.hashes[role.from - 1] === COMMA && tags[role.from] === Tag.pron);
  if (!opens) return null;
  // What is somebody's and has a name of two words is a person, whatever the noun: "its tinkerer, Ada Quill".
  const isSomebody = roleType(tokenText(tokens, role.to - 1).toLowerCase()) === 'person' || (tags[role.from] === Tag.pron && name.to > name.from + 1);
  return isSomebody ? { from: role.from, to: name.to } : null;
}

/** Who spoke right before a participle that goes on with what was said: "…, said | Norvath's Ada Quill, calling it “late”"; `null` elsewhere. */
function behindTurned(view: View, head: number): Chunk | null {
  const { chunkAt, chunks, tokens: { hashes } } = view;
  const before = head > 2 && hashes[head - 1] === COMMA && isParticiple(view, head) ? chunkAt[head - 2]! : -1;
  if (before < 0 || (!callingVerbs.has(hashes[head]!) && !speechForms.has(hashes[head]!))) return null;
  const { from, to } = chunks[before]!;
  return to === head - 1 && from > 0 && turnedSubject(view, from - 1) === before ? chunks[before]! : null;
}

function isParticiple({ tokens: { text, ends } }: View, i: number): boolean {
  return text.startsWith('ing', ends[i]! - 3);
}

/** The body whose letters stand in brackets between its name and its verb, behind a comma: "…, the Ministry of Ports (MOP) said"; `null` elsewhere. */
function withLetters({ tokens, tags, chunkAt, chunks, quotedAt, sentences, sentenceAt }: View, head: number): Chunk | null {
  const { hashes, text, starts, ends, shapes } = tokens;
  if (head < 5 || !speechForms.has(hashes[head]!) || quotedAt[head]! >= 0 || shapes[head - 2] !== Shape.upper) return null;
  if (text[starts[head - 1]!] !== ')' || text[starts[head - 3]!] !== '(' || ends[head - 2]! - starts[head - 2]! > LONGEST_LETTERS) return null;
  const { from: first } = sentences[sentenceAt[head]!]!;
  let whole = chunks[chunkAt[head - 4]!];
  while (whole !== undefined && whole.from > first + 1 && hashes[whole.from - 1] === OF) {
    const before: Chunk | undefined = chunks[chunkAt[whole.from - 2]!];
    whole = before === undefined ? undefined : { from: before.from, to: head - 3 };
  }
  return whole !== undefined && whole.to === head - 3 && whole.from > first && hashes[whole.from - 1] === COMMA && tags[head - 4] === Tag.propn
    ? { from: whole.from, to: head - 3 }
    : null;
}

/** Letters that a body goes by have so many at most. */
const LONGEST_LETTERS = 8;

/** Who stands right before a participle of speech, behind "by" or "according to": "driven out by a crowd of protesters chanting"; `null` elsewhere. */
function besideParticiple({ tokens, tags, chunkAt, chunks }: View, head: number): Chunk | null {
  if (head < 3 || !PARTICIPLES.has(tokens.hashes[head]!) || tags[head - 1] !== Tag.noun || chunkAt[head - 1]! < 0) return null;
  const { from } = chunks[chunkAt[head - 1]!]!;
  const whole = tokens.hashes[from - 1] === OF && chunkAt[from - 2]! >= 0 ? chunks[chunkAt[from - 2]!]!.from : from;
  const leads = tokens.hashes[whole - 1] === BY || (tokens.hashes[whole - 1] === TO && tokens.hashes[whole - 2] === ACCORDING);
  const type = leads ? roleType(tokenText(tokens, head - 1).toLowerCase()) : null;
  return type === 'person' || type === 'group' ? { from, to: head } : null;
}

/**
 * Who speaks in a clause within another: the name between "that" and its verb ("Quill said that | Jan Vos had said"), whoever stands between "as" and it
 * ("They wept as | the judge told them"), what "that" goes on about ("a post that called"), whom another accuses of it ("accused | Jan Vos of calling");
 * `null` elsewhere.
 */
function withinClause(view: View, head: number): Chunk | null {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt } = view;
  if (!speechForms.has(hashes[head]!) && !callingVerbs.has(hashes[head]!)) return null;
  const [group] = verbGroup(view, head);
  if (group < 2 || quotedAt[head]! >= 0) return null;
  if (hashes[group - 1] === COMMA) return apposedBehindThat(view, group - 1);
  const before = chunks[chunkAt[group - 1]!];
  if (before !== undefined && hashes[group - 1] !== THAT) {
    const opener = before.to === group && before.from > 0 ? hashes[before.from - 1]! : 0;
    return (opener === THAT && tags[group - 1] === Tag.propn) || (subordinators.has(opener) && leadsToWords(view, group, head)) ? before : null;
  }
  const other = chunks[chunkAt[group - 2]!];
  if (other === undefined || other.to !== group - 1) return null;
  if (hashes[group - 1] === THAT) return roleType(tokenText(view.tokens, group - 2).toLowerCase()) === 'document' ? other : null;
  return hashes[group - 1] === OF && other.from > 0 && ACCUSING.has(hashes[other.from - 1]!) ? other : null;
}

/** The name between commas behind a phrase that "that" opens, at its second comma: "that the accused, | Ada Quill, | had said"; `null` elsewhere. */
function apposedBehindThat({ tokens: { hashes }, tags, chunkAt, chunks }: View, comma: number): Chunk | null {
  const named = chunks[chunkAt[comma - 1]!];
  if (named === undefined || named.from < 3 || tags[comma - 1] !== Tag.propn || hashes[named.from - 1] !== COMMA) return null;
  const role = chunks[chunkAt[named.from - 2]!];
  return role !== undefined && role.from > 0 && hashes[role.from - 1] === THAT ? named : null;
}

/** Tokens between a verb and the words it leads to, at most: "told | the weeping boy: | “…”". */
const LONGEST_ADDRESSEE = 5;

/** True for a verb in the active voice behind which "that" or a quotation follows. */
function leadsToWords({ quotedAt, sentences, sentenceAt, tokens: { hashes } }: View, group: number, head: number): boolean {
  for (let i = group; i < head; i++) if (formsOfBe.has(hashes[i]!)) return false;
  const end = Math.min(head + 2 + LONGEST_ADDRESSEE, sentences[sentenceAt[head]!]!.to);
  for (let i = head + 1; i < end; i++) if (hashes[i] === THAT || quotedAt[i]! >= 0) return true;
  return false;
}

/** True for a phrase that tells a time ("this week") or in what country a town is, for a participle before its comma, and for a dateline before its dash: "TELMA \u2014", "Telma (RW) \u2013". */
function namesNobody(view: View, from: number, to: number, start: number): boolean {
  const { tokens } = view;
  if (tokens.hashes[from] === DEAR || isOpeningParticiple(view, from, to, start) || isBehindTown(view, from, to)) return true;
  if (from === start && to === from + 1 && OPENING.has(tokens.hashes[from]!) && tokens.shapes[from] === Shape.capital) return true;
  if (timeHeads.has(tokens.hashes[to - 1]!)) return ownerEnd(view, from, to) === 0;
  if (start === 0 && tokens.ends[to - 1]! <= (DATELINE_WITH_AGENCY.exec(tokens.text)?.[0].length ?? 0)) return true;
  return tokens.shapes[start] === Shape.upper && isInDateline(view, to, start);
}

/** True for the "Weeping" of "Weeping, Ada Quill told the court": who speaks stands behind its comma. */
function isOpeningParticiple(view: View, from: number, to: number, start: number): boolean {
  const { chunkAt, chunks, tags, tokens: { hashes } } = view;
  const next = from === start && to === from + 1 && hashes[to] === COMMA && isParticiple(view, from) ? chunks[chunkAt[to + 1]!] : undefined;
  return next !== undefined && (tags[next.from] === Tag.propn || tags[next.from] === Tag.pron) && (tags[next.to] === Tag.verb || tags[next.to] === Tag.aux);
}

/** Longest dateline, in tokens. */
const LONGEST_DATELINE = 12;

/** True for words up to `to` of a sentence that opens with a dateline: "TELMA, Norvath (Rook Wire) \u2014", names and brackets only as far as its dash. */
function isInDateline({ tokens }: View, to: number, start: number): boolean {
  for (let i = start; i < tokens.count && i < start + LONGEST_DATELINE; i++) {
    const kind = tokens.kinds[i]!;
    if (kind === TokenKind.dash) return to <= i;
    if (
      kind === TokenKind.word
        ? tokens.shapes[i]! < Shape.capital
        : kind !== TokenKind.bracket && kind !== TokenKind.number && kind !== TokenKind.stop && tokens.text[tokens.starts[i]!] !== ','
    ) {
      return false;
    }
  }
  return false;
}

/** Where the possessor in a phrase ends ("Oduya" in "Oduya's claim", "his" in "his claim"), or 0. */
function ownerEnd(view: View, from: number, to: number): number {
  const { tokens, tags } = view;
  for (let i = from + 1; i < to; i++) if (tokens.kinds[i] === TokenKind.clitic && tags[i] === Tag.part) return i;
  return tags[from] === Tag.pron && to > from + 1 ? from + 1 : 0;
}
