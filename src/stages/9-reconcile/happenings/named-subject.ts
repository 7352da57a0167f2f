import { KIN } from '../../../language/en/names/kin.ts';
import { sexOf } from '../../../language/en/names/sex.ts';
import { PERSON_NOUNS, PRONOUNS } from '../../../language/en/grammar/pronouns.ts';
import type { Entity, Mention } from '../../../model/quote.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { SpanIndex } from '../../../text/span-index.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Told } from './told.ts';

/** How many sentences before a pronoun are searched for whom it stands for, and how far back, in units. */
const SENTENCES = 3;
const REACH = 700;

/** Where the names and the sentences of a report stand. */
interface Placed {
  readonly names: SpanIndex<Mention>;
  readonly sentences: SpanIndex<Span>;
}

const OPENING_PRONOUN = /^(He|She)\s/;
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS);

/**
 * What is told, with the name of the person whom the pronoun it opens with stands for, in square brackets as editors set what they add: "She [Ada Quill] flew".
 * The words as they are where more than one person, or one without a name, is told of right before, or where the sex is another.
 */
export function withSubject(report: Report, { names, sentences }: Placed, { what, span }: Told): string {
  const pronoun = OPENING_PRONOUN.exec(what)?.[1];
  const person = pronoun === undefined ? null : personBefore(report, names, sentencesBefore(sentences, span[0]));
  if (person === null) return what;
  const sex = sexOf(person.name, person.roles);
  return sex === 'u' || sex === PRONOUNS[pronoun!.toLowerCase()]?.sex ? `${pronoun} [${person.name}]${what.slice(pronoun!.length)}` : what;
}

/** The only person told of in the sentences before; `null` where there is none, where there are several, or somebody without a name. */
function personBefore(report: Report, names: SpanIndex<Mention>, before: Span | null): Entity | null {
  if (before === null) return null;
  const people = new Map(report.entities.filter(({ type }) => type === 'person').map((entity) => [entity.id, entity]));
  const named = new Set(names.overlapping(before).flatMap(({ entity }) => people.get(entity) ?? []));
  const [person] = named;
  if (person === undefined || named.size > 1 || !person.name.includes(' ')) return null;
  return wordsOf(report.text, before).some(({ key }) => PERSONS.has(key) || key in KIN) ? null : person;
}

function sentencesBefore(sentences: SpanIndex<Span>, start: number): Span | null {
  const before = sentences.overlapping([Math.max(0, start - REACH), start]).filter(([from, end]) => end <= start && from >= start - REACH).slice(-SENTENCES);
  return before.length === 0 ? null : [before[0]![0], before.at(-1)![1]];
}
