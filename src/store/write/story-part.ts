import type { Account } from '../../model/account.ts';
import type { Story } from '../../model/event.ts';
import type { Place } from '../../model/relation.ts';

/**
 * An account's part on one story: all that touches one of its reports, and the ids of the reports, those of the story first, then others that an item
 * names.
 */
export interface StoryPart {
  /** Its list of reports is empty. */
  readonly account: Account;
  readonly reports: readonly string[];
}

/** Cuts the part of one story out of the account of its component. */
export function storyPart(account: Account, story: Story): StoryPart {
  const inside = new Set(story.reports);
  const touches = (places: readonly { readonly report: string }[]): boolean => places.some(({ report }) => inside.has(report));
  const names = new Set(account.reports.filter(({ id }) => inside.has(id)).flatMap(({ id, key, origin }) => [id, key, origin]));
  const part = {
    claims: account.claims.filter(({ readings }) => readings.some(({ evidence }) => touches(evidence))),
    disputes: account.disputes.filter(({ items }) => touches(items)),
    descents: account.descents.filter(({ from, to }) => inside.has(from) || inside.has(to)),
    lineages: account.lineages.filter(({ reports }) => reports.some((id) => inside.has(id))),
    commitments: account.commitments.filter(({ evidence, values }) => touches(evidence) || values.some((value) => touches(value.evidence))),
    positions: account.positions.filter(({ evidence }) => touches(evidence)),
    relations: account.relations.filter(({ evidence }) => touches(evidence)),
    timeline: account.timeline.filter(({ evidence }) => touches(evidence)),
    omissions: account.omissions.filter(({ report, from }) => inside.has(report) || inside.has(from)),
  };
  const outside = reportsNamed(part).filter((id) => !inside.has(id));
  const shown = new Set([...inside, ...outside]);
  const isShown = ({ report }: { readonly report: string }): boolean => shown.has(report);
  return {
    reports: [...story.reports, ...outside],
    account: {
      ...account,
      ...part,
      reports: [],
      unchecked: account.unchecked.filter(({ report }) => names.has(report)),
      entities: account.entities
        .filter(({ members }) => touches(members))
        .map((entity) => ({ ...entity, members: entity.members.filter(isShown), evidence: entity.evidence.filter(isShown) })),
      events: account.events.filter(({ id }) => story.events.includes(id)),
      stories: [story],
      judgements: account.judgements.filter(({ judgement }) => names.has(judgement.report)),
      notices: account.notices.filter(({ report }) => report === undefined || inside.has(report)),
    },
  };
}

function reportsNamed(
  part: Pick<Account, 'claims' | 'disputes' | 'descents' | 'lineages' | 'commitments' | 'positions' | 'relations' | 'timeline' | 'omissions'>,
): string[] {
  const places: readonly Pick<Place, 'report'>[] = [
    ...part.claims.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence)), ...part.disputes.flatMap(({ items }) => items),
    ...part.commitments.flatMap(({ evidence, values }) => [...evidence, ...values.flatMap((value) => value.evidence)]),
    ...[...part.positions, ...part.relations, ...part.timeline].flatMap(({ evidence }) => evidence),
  ];
  return [
    ...new Set([
      ...places.map(({ report }) => report),
      ...part.descents.flatMap(({ from, to }) => [from, to]),
      ...part.lineages.flatMap(({ reports }) => reports),
      ...part.omissions.flatMap(({ report, from }) => [report, from]),
    ]),
  ].sort();
}
