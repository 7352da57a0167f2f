import type { Account } from '../../model/account.ts';
import type { Passage, Passages } from './passage.ts';
import { WORDS, dayInWords } from './words.ts';

/** A line of prose with the passages that prove it. */
export interface ProvenLine {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** An entry of the timeline. */
export interface TimelineLine extends ProvenLine {
  readonly edtf: string;
  readonly day: string;
}

/** Who is for or against what. */
export function positionsOf(account: Account, passages: Passages, reports: ReadonlySet<string>): readonly ProvenLine[] {
  const name = namesOf(account);
  return account.positions.filter((p) => p.evidence.some((e) => reports.has(e.report)))
    .map((p) => ({ text: `${name(p.holder)} ${WORDS.stance[p.stance]}: ${p.on}`, passages: passages.all(p.evidence) }));
}

/** What ties one body or person to another. */
export function relationsOf(account: Account, passages: Passages, reports: ReadonlySet<string>): readonly ProvenLine[] {
  const name = namesOf(account);
  return account.relations.filter((r) => r.evidence.some((e) => reports.has(e.report)))
    .map((r) => ({ text: `${name(r.from)} ${WORDS.relation[r.type]} ${name(r.to)}`, passages: passages.all(r.evidence) }));
}

/** What happened when, earliest first. */
export function timelineOf(account: Account, passages: Passages, reports: ReadonlySet<string>): readonly TimelineLine[] {
  return account.timeline.filter((t) => t.evidence.some((e) => reports.has(e.report)))
    .map((t) => ({ edtf: t.date, day: dayInWords(t.date), text: t.what.replace(/\s+/g, ' '), passages: passages.all(t.evidence) }));
}

/** What one report has and another does not carry. */
export function notCarriedOf(account: Account, passages: Passages, reports: ReadonlySet<string>): readonly ProvenLine[] {
  return account.omissions.filter((o) => reports.has(o.report)).map((o) => ({
    text: `${passages.number(o.report)} does not carry ${o.kind === 'cut-from-parent' ? `a passage of ${passages.number(o.from)}, which it copies` : 'what separate reports agree on'}`,
    passages: passages.all([{ report: o.from, span: o.span }]),
  }));
}

function namesOf(account: Account): (id: string) => string {
  const names = new Map(account.entities.map((e) => [e.id, e.name]));
  return (id) => names.get(id) ?? id;
}
