import { NO_PLAIN_NAME } from '../../language/en/names/name-forms.ts';
import type { Account } from '../../model/account.ts';
import type { AccountEntity, Place } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import { byUnits } from '../../text/order.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { Passage, Passages } from './passage.ts';
import { rolesIn } from './roles.ts';

/** A person or body of a story, as its reports name them. */
export interface WhoLine {
  readonly name: string;
  /** What they are, in the reports' words: at most three. */
  readonly roles: readonly string[];
  /** Other spellings and short forms that the name does not hold: at most four. */
  readonly aliases: readonly string[];
  /** Where reports first name them: at most eight. */
  readonly passages: readonly Passage[];
}

/** So many people and bodies are told of, and so much of each. */
const MOST = { people: 40, bodies: 20, roles: 3, aliases: 4, passages: 8 } as const;

/** Who is who in each story, by its id, found in one pass over the account: people first, those of most reports first. */
export function whoByStory({ entities, reports, stories }: Account, passages: Passages): (story: string) => readonly WhoLine[] {
  const storyOf = new Map(stories.flatMap((story) => story.reports.map((report) => [report, story.id] as const)));
  const authors = new Set(reports.flatMap(authorsOf));
  const byStory = new Map<string, AccountEntity[]>();
  for (const entity of entities) {
    if (authors.has(entity.name)) continue;
    for (const story of new Set(entity.members.map(({ report }) => storyOf.get(report)))) {
      if (story === undefined) continue;
      const named = byStory.get(story);
      if (named === undefined) byStory.set(story, [entity]);
      else named.push(entity);
    }
  }
  return (story) => {
    const named = (byStory.get(story) ?? [])
      .filter(({ name }) => !NO_PLAIN_NAME.test(name))
      .map((entity) => ({ entity, roles: rolesIn(entity.roles), reports: reportsOf(entity) }))
      .sort((a, b) => b.reports - a.reports || byUnits(a.entity.name, b.entity.name));
    const people = named.filter(({ entity, roles, reports: count }) => entity.type === 'person' && (roles.length > 0 || count > 1));
    const bodies = named.filter(({ entity, reports: count }) => entity.type === 'organization' && count > 1);
    return [...people.slice(0, MOST.people), ...bodies.slice(0, MOST.bodies)].map(({ entity, roles }): WhoLine => ({
      name: entity.name,
      roles: entity.type === 'person' ? roles.slice(0, MOST.roles) : [],
      aliases: otherForms(entity).slice(0, MOST.aliases),
      passages: passages.all(firstIn(entity)).slice(0, MOST.passages),
    }));
  };
}

function authorsOf({ bylines, contributors, outlet, agency, credit }: Report): readonly string[] {
  return [...bylines, ...contributors, ...[outlet, agency, credit].filter((name) => name !== null)];
}

function reportsOf({ members }: AccountEntity): number {
  return new Set(members.map(({ report }) => report)).size;
}

/** The first place of each report. */
function firstIn({ evidence }: AccountEntity): readonly Place[] {
  return [...new Map(evidence.toReversed().map((place) => [place.report, place])).values()];
}

/** The forms of a name of which some word is not in it: other spellings, initials, an office in place of the name. */
function otherForms({ name, aliases }: AccountEntity): readonly string[] {
  const own = new Set(wordsOf(name).map(({ key }) => key));
  return aliases.filter((alias) => wordsOf(alias).some(({ key }) => !own.has(key)));
}
