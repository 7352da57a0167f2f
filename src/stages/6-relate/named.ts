import { BODY_NOUNS } from '../../language/en/deeds/relation-cues.ts';
import type { Gathering } from '../../model/event.ts';
import type { Entity } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { wordsOf } from '../../text/words/words.ts';
import { withoutAccents } from '../../text/fold.ts';
import { ownerOf } from './owners.ts';
import { bodyKey, groupKey, namesNobody, namesNoText, personKey, type NameKey } from './name-key.ts';

/** One report's entity, with what it is compared by. */
export interface Named {
  readonly report: string;
  readonly entity: Entity;
  readonly key: NameKey;
  /** It has no name, only a word that stands for anybody: it is nobody whom another report knows too. */
  readonly nameless: boolean;
  /** Whose body it is, where that is told. */
  readonly owner: string | null;
  /** Event and story of the report; empty where it lies in none. */
  readonly event: string;
  readonly story: string;
  /** Words are told to be its own. */
  readonly speaks: boolean;
  /** Words of its roles. */
  readonly roleWords: ReadonlySet<string>;
  /** The words that first name it; where no name does, the first that tell it as a speaker. */
  readonly first: Span | null;
}

/** Every entity of every report, reports in order of their ids. */
export function namedOf(reports: readonly Report[], gathering: Gathering): Named[] {
  const event = new Map(gathering.events.flatMap(({ id, reports: members }) => members.map((report) => [report, id] as const)));
  const story = new Map(gathering.stories.flatMap(({ id, reports: members }) => members.map((report) => [report, id] as const)));
  return reports.toSorted((x, y) => (x.id < y.id ? -1 : 1)).flatMap((report) => {
    const first = firstMentions(report);
    const speakers = new Set(report.quotes.map(({ speaker }) => speaker));
    return report.entities
      .map(asBody)
      .map(
        (entity): Named => ({
          report: report.id,
          entity,
          key: entity.type === 'person' ? personKey(entity.name) : entity.type === 'group' ? groupKey(entity.name) : bodyKey(entity.name),
          nameless: namesNobody(entity.name) || (entity.type === 'document' && namesNoText(entity.name)),
          owner: ownerOf(report, entity),
          event: event.get(report.id) ?? '',
          story: story.get(report.id) ?? '',
          speaks: speakers.has(entity.id),
          roleWords: new Set(entity.roles.flatMap((role) => wordsOf(withoutAccents(role)).map(({ key }) => key)).filter((word) => word.length > 3)),
          first: first.get(entity.id) ?? null,
        }),
      );
  });
}

/** Where each entity of a report stands first: a speaker may have a description alone ("residents of the estate"). */
function firstMentions({ names, quotes }: Report): ReadonlyMap<string, Span> {
  const spoken = quotes.flatMap(({ speaker, source }) => (speaker === null || source[0] === undefined ? [] : [[speaker, source[0]] as const]));
  return new Map([...spoken.reverse(), ...names.map(({ span, entity }) => [entity, span] as const).reverse()]);
}

/** "The Lakes Pact said": a name of several words that ends in a word for a body is a body's, whatever its report took it for. */
function asBody(entity: Entity): Entity {
  const words = entity.name.split(/\s+/);
  return entity.type === 'person' && words.length > 2 && BODY_NOUNS.has(words.at(-1)!.toLowerCase()) && /^\p{Lu}/u.test(words.at(-1)!)
    ? { ...entity, type: 'organization' }
    : entity;
}
