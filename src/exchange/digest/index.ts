import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Account } from '../../model/account.ts';
import { type AgreedLine, agreedOf } from './agreed.ts';
import { type BodyLine, bodiesOf, isToldOf } from './bodies.ts';
import { type Check, checksOf } from './checks.ts';
import { type CopyNode, copiesOf } from './copies.ts';
import { type DecisionLine, decisionsOf } from './decisions.ts';
import { type CommitmentLine, type FigureLine, changedCounts, commitmentsOf, figuresOf } from './figures.ts';
import { partsByStory } from './parts.ts';
import { passagesOf } from './passage.ts';
import { type SpeakerSaid, quotationsOf } from './quotations.ts';
import { type Independence, independenceOf } from './reports.ts';
import { type NotCarriedLine, type ProvenLine, type TimelineLine, notCarriedOf, positionsOf, relationsOf, timelineOf } from './system.ts';
import { type UncheckedLine, uncheckedOf } from './unchecked.ts';
import { type WhoLine, whoByStory } from './who.ts';
import { dayInWords } from './words.ts';

/** One event, as it is told. */
export interface EventDigest {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly copies: readonly CopyNode[];
}

/** One running story, as it is told. */
export interface StoryDigest {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  readonly events: readonly EventDigest[];
  readonly said: readonly SpeakerSaid[];
  /** The people and bodies that its reports name, with what they are. */
  readonly who: readonly WhoLine[];
  /** Bodies that reports describe, with how they are run and what is counted of them. */
  readonly bodies: readonly BodyLine[];
  readonly commitments: readonly CommitmentLine[];
  readonly figures: readonly FigureLine[];
  readonly positions: readonly ProvenLine[];
  /** The ties that are not told of a body. */
  readonly relations: readonly ProvenLine[];
  readonly timeline: readonly TimelineLine[];
  readonly notCarried: readonly NotCarriedLine[];
}

/** An account in the order in which a person reads it: the terminal and the page both tell this. */
export interface Digest {
  /** What was not read, not dated or not compared, in plain sentences; first of all. */
  readonly unchecked: readonly UncheckedLine[];
  /** What people decided, in the order in which they are given. */
  readonly decisions: readonly DecisionLine[];
  readonly independence: Independence;
  /** All differences, ranked; the first seven are to be checked before publishing. */
  readonly checks: readonly Check[];
  /** What separate reports tell alike in their own prose: at most seven. */
  readonly agreed: readonly AgreedLine[];
  /** Stories, the one with most reports first. */
  readonly stories: readonly StoryDigest[];
}

/** Puts an account into reading order and the newsroom's words. */
export function digestOf(account: Account): Digest {
  const passages = passagesOf(account);
  const partsOf = partsByStory(account);
  const entities = new Map(account.entities.map((e) => [e.id, e]));
  const events = new Map(account.events.map((e) => [e.id, e]));
  const copies = copiesOf(account);
  const whoOf = whoByStory(account, passages);
  const changed = changedCounts(account);
  return {
    unchecked: uncheckedOf(account),
    decisions: decisionsOf(account, passages),
    independence: independenceOf(account),
    checks: checksOf(account, passages),
    agreed: agreedOf(account, passages),
    stories: account.stories.toSorted((a, b) => b.reports.length - a.reports.length).map((story) => {
      const parts = partsOf(story.id);
      const bodies = bodiesOf(parts, story.reports, entities, passages);
      return {
        id: story.id,
        title: story.title,
        reports: story.reports.length,
        events: story.events
          .map((id) => events.get(id))
          .filter((e) => e !== undefined)
          .sort((a, b) => dayOrder(a.date) - dayOrder(b.date))
          .map((e) => ({ id: e.id, title: e.title, day: dayInWords(e.date), copies: copies(e.reports) })),
        said: quotationsOf(parts, entities, passages),
        who: whoOf(story.id),
        bodies,
        commitments: commitmentsOf(parts, entities, passages),
        figures: figuresOf(parts, changed, passages),
        positions: positionsOf(parts, entities, passages),
        relations: relationsOf({ ...parts, relations: parts.relations.filter((tie) => !isToldOf(bodies, tie, entities)) }, entities, passages),
        timeline: timelineOf(parts, passages),
        notCarried: notCarriedOf(parts, passages),
      };
    }),
  };
}

/** The first day of a date, by which events are told in order; those of which none is known come last. */
function dayOrder(date: string | null): number {
  const value = date === null ? null : parseEdtf(date);
  return value === null ? Number.MAX_SAFE_INTEGER : hullOf(value).first;
}
