import type { Figure, Time } from '../../model/figure.ts';
import type { Mention, Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import { lazily } from '../../text/lazily.ts';
import { SpanIndex } from '../../text/span-index.ts';

/** The persons of a report. */
export interface Persons {
  /** Their ids in the report. */
  readonly ids: ReadonlySet<string>;
  /** The last words of their names, as written; of names of one word none. */
  readonly lastNames: ReadonlySet<string>;
  /** The last words of their names, in small letters; of names of one word that. */
  readonly lastWords: ReadonlySet<string>;
}

/** The marks of a report, found by where they stand or what they say without going through all of them; each is made when it is first asked for. */
export interface MarksAt {
  readonly names: () => SpanIndex<Mention>;
  /** By what they quote. */
  readonly quotes: () => SpanIndex<Quote>;
  readonly figures: () => SpanIndex<Figure>;
  readonly times: () => SpanIndex<Time>;
  /** The figures of each value, in order. */
  readonly figuresOf: () => ReadonlyMap<number | null, readonly Figure[]>;
  readonly persons: () => Persons;
}

/** Makes the marks of a report findable. What is asked for each pair of passages must not cost a walk through a report. */
export function marksAt({ names, quotes, figures, times, entities }: Report): MarksAt {
  return {
    names: lazily(() => new SpanIndex(names, ({ span }) => [span])),
    quotes: lazily(() => new SpanIndex(quotes, ({ content }) => content)),
    figures: lazily(() => new SpanIndex(figures, ({ span }) => [span])),
    times: lazily(() => new SpanIndex(times, ({ span }) => [span])),
    figuresOf: lazily(() => Map.groupBy(figures, ({ value }) => value)),
    persons: lazily(() => personsOf(entities)),
  };
}

/** The last of some words, in small letters. */
export function lastWordOf(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1)!;
}

function personsOf(entities: Report['entities']): Persons {
  const persons = entities.filter(({ type }) => type === 'person');
  return {
    ids: new Set(persons.map(({ id }) => id)),
    lastNames: new Set(persons.flatMap(({ name }) => {
      const last = name.slice(name.lastIndexOf(' ') + 1);
      return last === name || name.startsWith(`${last} `) ? [] : [last];
    })),
    lastWords: new Set(persons.map(({ name }) => lastWordOf(name))),
  };
}
