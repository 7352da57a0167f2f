import { addressingVerbs, occasionNouns } from '../../../../language/en/words/word-sets.ts';
import { FOR, OF, TO, WITH } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Time } from '../../../../model/figure.ts';
import type { Occasion } from '../../../../model/quote.ts';
import type { Names } from '../../names/index.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import {
  ANSWERING_NOUNS, AUDIENCE_NOUNS, OCCASION_LINKS, OCCASION_MODIFIERS, PLACE_PREPOSITIONS, SPEAKING_BEFORE, SPEAKING_VERBS,
  TALKING_VERBS, TIME_AFTER,
} from '../../../../language/en/speech/occasions.ts';
import { SUBJECT_PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind, tokenAt } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { firstFrom, startOf } from '../../../../text/first-from.ts';
import { DaysOfCues } from './days-of-cues.ts';
import { Free, type SaidRange } from './free.ts';
import { leavesScene, tellsLaterDay } from './scenes.ts';
import { headOf } from '../phrases/phrase-head.ts';

const MODIFIERS = new WordSet(OCCASION_MODIFIERS);
const AUDIENCES = new WordSet(AUDIENCE_NOUNS);
const ANSWERS = new WordSet(ANSWERING_NOUNS);
const LINKS = new WordSet(OCCASION_LINKS);
const LATER = new WordSet(TIME_AFTER);
/** Subjects of a clause of their own. */
const PERSON = new WordSet(SUBJECT_PRONOUNS);
const SPEAKING = new WordSet(SPEAKING_VERBS);
const SPEAKING_AWAY = new WordSet(SPEAKING_BEFORE);
const TALKING = new WordSet(TALKING_VERBS);
const IN = new WordSet(PLACE_PREPOSITIONS);

/** What a sentence tells of an occasion; a scene ("speaking to reporters in …") holds for the paragraphs that follow, "told reporters" for its own alone. */
export interface Told {
  /** `null` where it tells that somebody spoke, and no more. */
  readonly occasion: Occasion | null;
  readonly scene: boolean;
}

/** What each sentence tells of an occasion of speaking, outside of what is said in it; `null` where it tells nothing. */
export class OccasionReader {
  readonly #view: View;
  readonly #names: Names;
  readonly #times: readonly Time[];
  readonly #days: DaysOfCues;

  constructor(view: View, names: Names, times: readonly Time[]) {
    this.#view = view;
    this.#names = names;
    this.#times = times;
    this.#days = new DaysOfCues(view, times);
  }

  /** The occasion that a sentence tells; `said` are the stretches within it that are content, in order, `cues` the tokens of the cues. */
  read(sentence: Chunk, said: readonly SaidRange[], cues: readonly number[]): Told | null {
    const speaks = cues.length > 0;
    if (!speaks && !this.#speaksAway(sentence)) return null;
    const free = new Free(sentence, said);
    let event: string | null = null;
    let to: string | null = null;
    let speaking = false;
    const { hashes } = this.#view.tokens;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!free.has(i)) continue;
      if ((SPEAKING.has(hashes[i]!) && !this.#isTalk(i, sentence.to)) || addressingVerbs.has(hashes[i]!)) {
        speaking ||= SPEAKING_AWAY.has(hashes[i]!) && this.#view.quotedAt[i]! < 0;
        to ??= this.#audience(i, sentence.to, free);
      }
      if (LINKS.has(hashes[i]!) && !this.#isOfAnotherClause(i, cues, free) && !LATER.has(hashes[i - 1]!)) event ??= this.#event(i, sentence.to, free);
    }
    if (!speaks && !speaking) return null;
    if (event === null && to === null && !speaking) {
      if (this.#days.all(sentence, free, cues).every((day) => day === null)) return null;
      const when = this.#days.lasting(sentence, free, cues);
      return { occasion: when === null ? null : { when, where: null, to: null, event: null }, scene: false };
    }
    const where = this.#where(sentence, free);
    const when = this.#days.lasting(sentence, free, cues);
    const isBare = [when, where, to, event].every((told) => told === null);
    return { occasion: isBare ? null : { when, where, to, event }, scene: speaking || event !== null || where !== null };
  }

  /** True for a sentence that leaves the scene before it, by a time or channel of its own or a later day. */
  endsScene(sentence: Chunk, scene: Occasion | null): boolean {
    return leavesScene(this.#view, this.#times, sentence, scene) || tellsLaterDay(this.#view, this.#times, sentence, scene);
  }

  /** The day on which words were said in a sentence by one of its cues; `null` where it tells none. */
  dayOf(sentence: Chunk, said: readonly SaidRange[], cue: number): string | null {
    return this.#days.of(sentence, said, cue);
  }

  #speaksAway({ from, to }: Chunk): boolean {
    const { tokens, quotedAt } = this.#view;
    for (let i = from; i < to; i++) if (SPEAKING_AWAY.has(tokens.hashes[i]!) && quotedAt[i]! < 0) return true;
    return false;
  }

  /** True for a link behind a comma and a verb of another clause than the cue's: "he said, and …, he had been a guest | on a show", "as he likened it to a fall | during a speech". */
  #isOfAnotherClause(link: number, cues: readonly number[], free: Free): boolean {
    const cue = cues.findLast((at) => at < link);
    let verb = false;
    for (let i = link - 1; cue !== undefined && i > cue; i--) {
      if (!free.has(i)) continue;
      if (verb && this.#view.tags[i] === Tag.punct) return true;
      verb ||= this.#view.tags[i] === Tag.aux || (this.#view.tags[i] === Tag.verb && PERSON.has(this.#view.tokens.hashes[i - 1]!));
    }
    return false;
  }

  /** "Spoke with leaders Ada Quill and …": whom it names took part in a talk; what is quoted next is told of it, not to them. */
  #isTalk(verb: number, end: number): boolean {
    const { tokens, tags, chunkAt, chunks } = this.#view;
    const at = TALKING.has(tokens.hashes[verb]!) ? [verb + 1, verb + 2].find((i) => i < end && tokens.hashes[i] === WITH) : undefined;
    const chunk = at === undefined || at + 1 >= end ? -1 : chunkAt[at + 1]!;
    return chunk >= 0 && tags.subarray(chunks[chunk]!.from, chunks[chunk]!.to).includes(Tag.propn);
  }

  /** "told reporters", "speaking to lawmakers", "in an interview with …". */
  #audience(verb: number, end: number, free: Free): string | null {
    const { tokens, tags } = this.#view;
    let i = verb + 1;
    if (SPEAKING.has(tokens.hashes[verb]!)) {
      const talks = TALKING.has(tokens.hashes[verb]!);
      while (i < end && i < verb + 4 && tokens.hashes[i] !== TO && !(talks && tokens.hashes[i] === WITH)) i++;
      if (i >= end || (tokens.hashes[i] !== TO && !(talks && tokens.hashes[i] === WITH))) return null;
      i++;
    }
    const chunk = i < end ? this.#view.chunkAt[i]! : -1;
    if (chunk < 0 || !free.has(i) || this.#isTime(chunk)) return null;
    const { from, to } = this.#view.chunks[chunk]!;
    const head = headOf(this.#view, from, to);
    if (tags[head] === Tag.pron || (!AUDIENCES.has(tokens.hashes[head]!) && tags[head] !== Tag.propn)) return null;
    const of = tokens.hashes[to] === OF && to + 1 < end ? this.#view.chunkAt[to + 1]! : -1;
    return this.#words(i, of >= 0 ? this.#view.chunks[of]!.to : to);
  }

  /** True for a day or an hour: in "warned Wednesday" nobody is told who listened. */
  #isTime(chunk: number): boolean {
    const { tokens } = this.#view;
    const { from, to } = this.#view.chunks[chunk]!;
    const time = this.#times[firstFrom(this.#times, startOf, tokens.starts[from]!)];
    return time !== undefined && time.span[0] < tokens.ends[to - 1]!;
  }

  /** "during a press conference": the noun with the words that tell its kind; "in response to Quill's opening remarks": all that it answers. */
  #event(link: number, end: number, free: Free): string | null {
    const { tokens, tags } = this.#view;
    for (let i = link + 1; i < end && i < link + 9; i++) {
      if (!free.has(i) || (tags[i] === Tag.punct && tokens.kinds[i] !== TokenKind.dash)) return null;
      if (tags[i] === Tag.verb || tags[i] === Tag.aux) return null;
      if (
        !occasionNouns.has(tokens.hashes[i]!)
        || (i + 1 < end && MODIFIERS.has(tokens.hashes[i]!) && (occasionNouns.has(tokens.hashes[i + 1]!) || MODIFIERS.has(tokens.hashes[i + 1]!)))
      ) {
        continue;
      }
      // "in exchange for" tells of no talk, nor does "in Congress".
      if (i === link + 1 && (tokens.hashes[i + 1] === FOR || tokens.shapes[i] === Shape.capital)) return null;
      if (this.#namesBody(i)) return null;
      if (tokens.hashes[link + 2] === TO && ANSWERS.has(tokens.hashes[link + 1]!)) return this.#words(link + 1, i + 1);
      let from = i;
      while (from > link + 1 && (MODIFIERS.has(tokens.hashes[from - 1]!) || (tags[from - 1] === Tag.propn && tokens.kinds[from - 1] === TokenKind.word))) {
        from--;
      }
      return this.#words(from, i + 1);
    }
    return null;
  }

  /** True for a noun of occasions in the name of a body: "the Conference of Skippers", "the 12th Congress". */
  #namesBody(i: number): boolean {
    const { hashes, shapes } = this.#view.tokens;
    return shapes[i] === Shape.capital && ((hashes[i + 1] === OF && shapes[i + 2]! >= Shape.capital) || shapes[i - 1]! < Shape.capital);
  }

  /** A place behind "in" or "at". */
  #where(sentence: Chunk, free: Free): string | null {
    const { tokens } = this.#view;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!free.has(i) || !IN.has(tokens.hashes[i]!) || i + 1 >= tokens.count) continue;
      const next = tokens.starts[i + 1]!;
      const m = firstFrom(this.#names.names, startOf, next);
      const mention = this.#names.names[m];
      if (mention === undefined || mention.span[0] > next + 4 || !free.has(tokenAt(tokens, mention.span[0]))) continue;
      if (this.#names.entities[Number(mention.entity.slice(1)) - 1]?.type === 'place') return tokens.text.slice(mention.span[0], mention.span[1]);
    }
    return null;
  }

  #words(from: number, to: number): string {
    const { tokens } = this.#view;
    return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).replace(/\s+/g, ' ');
  }
}
