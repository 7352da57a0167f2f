import { BEFORE_ROLE, QUALIFIER_BEFORE, ROLE_ARTICLE, ROLE_QUALIFIER } from '../../language/en/names/role-qualifiers.ts';
import type { Claim, ReadingEvidence } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Identify } from './identity.ts';
import { makeClaim } from './claim.ts';
import type { LineageAt } from './lineage-at.ts';
import type { Prepared } from './prepared.ts';

/** A role that a report gives a person, right before or behind the name. */
interface Held {
  readonly report: string;
  readonly span: Span;
  readonly text: string;
  readonly person: string;
  /** The role without what qualifies it, and what does ("former", "deputy"). */
  readonly base: string;
  readonly qualifiers: string;
}

/**
 * One claim for each person to whom two reports give one role qualified in two ways ("secretary", "deputy secretary"), which nobody holds at once; its standing
 * is unknown. Nothing of a role that one report itself gives in both ways.
 */
export function roleClaims(pages: readonly Prepared[], identify: Identify, lineageAt: LineageAt): Claim[] {
  const byRole = Map.groupBy(pages.flatMap((page) => rolesHeld(page, identify)), ({ person, base }) => `${person} ${base}`);
  return [...byRole.values()].flatMap((held) => {
    const perReport = Map.groupBy(held, ({ report }) => report);
    const torn = [...perReport.values()].some((own) => new Set(own.map(({ qualifiers }) => qualifiers)).size > 1);
    const readings = Map.groupBy(held, ({ qualifiers }) => qualifiers);
    if (torn || readings.size < 2) return [];
    const sorted = [...readings.values()].map((same) => ({ text: same[0]!.text, evidence: same.map((one) => evidenceOf(one, lineageAt)) }))
      .sort((a, b) => b.evidence.length - a.evidence.length || (a.text < b.text ? -1 : 1));
    return [{ ...makeClaim('role', held[0]!.person, sorted, 0), standing: 'unknown' as const }];
  });
}

function evidenceOf({ report, span }: Held, lineageAt: LineageAt): ReadingEvidence {
  return { report, span, lineage: lineageAt(report, span), attributed: false };
}

function rolesHeld({ report }: Prepared, identify: Identify): Held[] {
  const persons = new Map(report.entities.filter(({ type }) => type === 'person').map((entity) => [entity.id, entity]));
  return report.names.flatMap(({ span, entity }) => (persons.get(entity)?.roles ?? []).flatMap((role) => {
    const place = roleBefore(report.text, span, role) ?? roleBehind(report.text, span, role);
    const person = identify(report.id, entity);
    if (place === null || person === null) return [];
    const text = report.text.slice(place[0], place[1]);
    return [{ report: report.id, span: place, text, person: person.id, ...parted(text) }];
  }));
}

/** "Former President Olaf Brandt": where the role before a name stands, with what qualifies it; `null` where other words may belong to it. */
function roleBefore(text: string, [start]: Span, role: string): Span | null {
  const from = start - role.length - 1;
  if (from < 0 || text.slice(from, start) !== `${role} `) return null;
  const before = text.slice(Math.max(0, from - 24), from);
  const qualifier = QUALIFIER_BEFORE.exec(before);
  if (qualifier !== null) return [from - qualifier[0].length, start - 1];
  return BEFORE_ROLE.test(before) ? [from, start - 1] : null;
}

/** "Ann Lee, secretary of the board": where the role behind a name stands. */
function roleBehind(text: string, [, end]: Span, role: string): Span | null {
  return text.startsWith(`, ${role}`, end) ? [end + 2, end + 2 + role.length] : null;
}

function parted(text: string): { readonly base: string; readonly qualifiers: string } {
  let base = text.toLowerCase().replace(/\s+/g, ' ').replace(ROLE_ARTICLE, '');
  const qualifiers: string[] = [];
  for (let match = ROLE_QUALIFIER.exec(base); match !== null; match = ROLE_QUALIFIER.exec(base)) {
    qualifiers.push(match[1]!);
    base = base.slice(match[0].length);
  }
  return { base, qualifiers: qualifiers.sort().join(' ') };
}
