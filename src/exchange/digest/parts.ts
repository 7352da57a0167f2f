import type { Account, Commitment, Omission, Position, Relation, TimelineEntry } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';

/** What an account says of one running story. What several stories share stands in each of them. */
export interface StoryParts {
  readonly claims: readonly Claim[];
  readonly commitments: readonly Commitment[];
  readonly positions: readonly Position[];
  readonly relations: readonly Relation[];
  readonly timeline: readonly TimelineEntry[];
  readonly omissions: readonly Omission[];
}

/** The parts of each story, by its id, found in one pass over the account. */
export function partsByStory(account: Account): (story: string) => StoryParts {
  const storyOf = new Map(account.stories.flatMap((s) => s.reports.map((r) => [r, s.id] as const)));
  const evidenced = <T extends { readonly evidence: readonly { readonly report: string }[] }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> =>
    sorted(items, (item) => item.evidence.map((e) => storyOf.get(e.report)));
  const claims = sorted(account.claims, (c) => c.readings.flatMap((r) => r.evidence.map((e) => storyOf.get(e.report))));
  const commitments = evidenced(account.commitments);
  const positions = evidenced(account.positions);
  const relations = evidenced(account.relations);
  const timeline = evidenced(account.timeline);
  const omissions = sorted(account.omissions, (o) => [storyOf.get(o.report)]);
  return (story) => ({
    claims: claims.get(story) ?? [], commitments: commitments.get(story) ?? [], positions: positions.get(story) ?? [],
    relations: relations.get(story) ?? [], timeline: timeline.get(story) ?? [], omissions: omissions.get(story) ?? [],
  });
}

function sorted<T>(items: readonly T[], storiesOf: (item: T) => readonly (string | undefined)[]): ReadonlyMap<string, readonly T[]> {
  const byStory = new Map<string, T[]>();
  for (const item of items) {
    for (const story of new Set(storiesOf(item))) {
      if (story === undefined) continue;
      const list = byStory.get(story);
      if (list === undefined) byStory.set(story, [item]);
      else list.push(item);
    }
  }
  return byStory;
}
