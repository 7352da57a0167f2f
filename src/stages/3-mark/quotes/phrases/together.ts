import { ACCORDING, AND, COMMA, FOR, OF, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { PARTY_LABEL } from '../../../../language/en/names/name-forms.ts';
import { givenNames, subordinators, titleHeads } from '../../../../language/en/words/word-sets.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenText } from '../../../../text/words/tokens.ts';
import { headOf } from './phrase-head.ts';
import { roleType } from './role-words.ts';
import { subjectList } from './subject-list.ts';
import { verbGroup } from './verb-group.ts';

/** How many may speak together. */
const MOST = 5;

/** Several who speak together. */
export interface Together {
  /** The phrase of each, without what hangs on it; a single one where "and" joins two callings of one person. */
  readonly phrases: readonly Chunk[];
  /** Where the words for all of them begin and end. */
  readonly from: number;
  readonly to: number;
}

/**
 * Those who speak together, where "and" joins the phrase at `source` to others right before the verb, or right behind a turned one: "Ada Quill, the
 * mayor, and Bram Osten said", “…,” said Jonas and Mette Friis; `null` where one speaks alone. An office beside a name is nobody more.
 */
export function speakersTogether(view: View, source: Chunk, head: number): Together | null {
  const names = source.from < head ? namesTogether(view, source, head) : null;
  if (names !== null) return names;
  const list = listed(view, firstOf(view, source, head), head);
  if (list === null || !endsList(view, list.to, source, head)) return null;
  const phrases = withoutOffices(view, list.phrases);
  return phrases.length > 0 && phrases.every((one) => maySpeak(view, one)) ? { ...list, phrases } : null;
}

/** The names of a list that is the subject of the verb: alone at the beginning of their sentence, or as examples of a noun: "firms like Merrow and Tidewell". */
function namesTogether(view: View, source: Chunk, head: number): Together | null {
  const list = subjectList(view, head);
  if (list === null || source.from < list.from || source.from >= list.to || (list.noun !== null && !list.examples)) return null;
  const opens = list.noun !== null || list.from === view.sentences[view.sentenceAt[head]!]!.from;
  return opens && list.phrases.every((one) => view.tags[headOf(view, one.from, one.to)] === Tag.propn && !endsWithTitle(view, one.to)) ? list : null;
}

/**
 * The name that opens the sentence or a clause, or stands behind a comma, where "and" joins the source to it: "Ada Quill and | Bram Osten said", "after Orun
 * and | Telma asked"; else the source.
 */
function firstOf({ chunkAt, chunks, tags, tokens: { hashes }, sentences, sentenceAt }: View, source: Chunk, head: number): Chunk {
  if (source.from < 2 || source.from > head || hashes[source.from - 1] !== AND || tags[source.from - 2] !== Tag.propn) return source;
  const before = chunks[chunkAt[source.from - 2]!];
  if (before === undefined || before.to !== source.from - 1) return source;
  const opener = hashes[before.from - 1]!;
  return before.from === sentences[sentenceAt[head]!]!.from || opener === COMMA || opener === THAT || subordinators.has(opener) ? before : source;
}

/** The phrases that commas and one "and" join to the first. */
function listed(view: View, source: Chunk, head: number): Together | null {
  const { chunkAt, chunks, tokens: { hashes, count } } = view;
  const phrases = [source];
  let at = behindParty(view, withLink(view, source.to));
  for (let joined = false; !joined && phrases.length < MOST; ) {
    joined = hashes[at] === AND || (hashes[at] === COMMA && hashes[at + 1] === AND);
    if (!joined && hashes[at] !== COMMA) return null;
    at += hashes[at] === COMMA && joined ? 2 : 1;
    const chunk = at < count ? chunkAt[at]! : -1;
    if (chunk < 0 || chunks[chunk]!.from !== at || (source.from < head && at >= head)) return null;
    phrases.push(chunks[chunk]!);
    at = behindParty(view, chunks[chunk]!.to);
    if (joined) return { phrases, from: source.from, to: at };
  }
  return null;
}

/** The end of what "of" or "for" ties to a phrase, where "and" joins a person to it: "Sheriff Quill of Norby | and Bram Osten". */
function withLink({ chunkAt, chunks, tokens: { hashes, count } }: View, at: number): number {
  const linked = (hashes[at] === OF || hashes[at] === FOR) && at + 1 < count ? chunkAt[at + 1]! : -1;
  const end = linked < 0 ? at : chunks[linked]!.to;
  return hashes[end] === AND && (givenNames.has(hashes[end + 1]!) || titleHeads.has(hashes[end + 1]!)) ? end : at;
}

/** Behind the party and state that a comma sets beside a name: "Quill, R-Norby". */
function behindParty(view: View, at: number): number {
  return view.tokens.hashes[at] === COMMA && isParty(view, at + 1) ? at + 2 : at;
}

function isParty({ tokens: { text, starts, ends, count } }: View, at: number): boolean {
  return at < count && PARTY_LABEL.test(text.slice(starts[at], ends[at]));
}

/** True where the verb stands right behind the list, or where the list is the last of its clause behind the verb. */
function endsList(view: View, end: number, source: Chunk, head: number): boolean {
  const [group] = verbGroup(view, head);
  if (source.from < head && goesOnByParticiple(view, end, head)) return true;
  if (source.from < head) return end === group || (end + 1 === group && view.tokens.hashes[end] === COMMA && isParty(view, end - 1));
  const { tags, sentences, sentenceAt } = view;
  const isBehind = source.from === head + 1 || (source.from === head + 2 && view.tokens.hashes[head] === ACCORDING);
  return isBehind && (end >= sentences[sentenceAt[head]!]!.to || tags[end] === Tag.punct || tags[end] === Tag.adp);
}

/** True where those of the list do something, and go on behind a comma by saying: "Orun and Telma asked the court to stop it, | saying". */
function goesOnByParticiple({ tokens: { hashes, text, ends }, tags }: View, end: number, head: number): boolean {
  return end < head - 1 && hashes[head - 1] === COMMA && text.startsWith('ing', ends[head]! - 3) && (tags[end] === Tag.verb || tags[end] === Tag.aux);
}

/** The list without the offices beside names: "Ada Quill, the mayor," and "the mayor, Ada Quill,", "fisherman and poet | Ada Quill". */
function withoutOffices(view: View, list: readonly Chunk[]): readonly Chunk[] {
  const named = list.filter(({ from, to }, i) =>
    view.tags[headOf(view, from, to)] === Tag.propn && !endsWithTitle(view, to) && !(list.length > 2 && i > 0 && view.tags[from] === Tag.det),
  );
  if (named.length > 0) return list.length > 2 || isBareTitle(view, list[0]!) ? named : list;
  // One article for both: "the former mayor and poet".
  return list.length === 2 && view.tags[list[0]!.from] === Tag.det && list.every(({ to }) => endsWithTitle(view, to)) && isBareTitle(view, list[1]!)
    ? [list[0]!]
    : list;
}

/** True for "the mayor", "Telma Minister"; not for a surname that is a title as well. */
function endsWithTitle({ tokens: { hashes } }: View, to: number): boolean {
  return titleHeads.has(hashes[to - 1]!) && !(to > 1 && givenNames.has(hashes[to - 2]!));
}

/** True for a calling without an article: "businessman", "Telma Minister". */
function isBareTitle(view: View, { from, to }: Chunk): boolean {
  return view.tags[from] !== Tag.det && view.tags[from] !== Tag.pron && endsWithTitle(view, to);
}

/** True for a name, and for a noun for people, bodies or texts. */
function maySpeak(view: View, { from, to }: Chunk): boolean {
  const head = headOf(view, from, to);
  return view.tags[head] === Tag.propn || titleHeads.has(view.tokens.hashes[to - 1]!) || roleType(tokenText(view.tokens, head).toLowerCase()) !== null;
}
