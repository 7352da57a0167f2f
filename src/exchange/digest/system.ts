import { PRESENT_TIE } from '../../language/en/deeds/relation-cues.ts';
import type { Relation } from '../../model/account.ts';
import type { AccountEntity } from '../../model/relation.ts';
import { byUnits } from '../../text/order.ts';
import { nameOf } from './names.ts';
import type { StoryParts } from './parts.ts';
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
export function positionsOf({ positions }: StoryParts, entities: ReadonlyMap<string, AccountEntity>, passages: Passages): readonly ProvenLine[] {
  return positions.map((p) => ({ text: `${nameOf(p.holder, entities)} ${WORDS.stance[p.stance]}: ${p.on}`, passages: passages.all(p.evidence) }));
}

/** What ties one body or person to another, past where no passage tells it as standing now; of each person all offices in one line. */
export function relationsOf({ relations }: StoryParts, entities: ReadonlyMap<string, AccountEntity>, passages: Passages): readonly ProvenLine[] {
  const offices = Map.groupBy(relations.filter(({ type }) => type === 'holds-office'), ({ from }) => from);
  return [
    ...tieLines(relations.filter(({ type }) => type !== 'holds-office'), entities, passages),
    ...[...offices].map(([from, held]) => ({
      text: `${nameOf(from, entities)}: ${held.map(({ to }) => to).join('; ')}`,
      passages: passages.all(held.flatMap(({ evidence }) => evidence)),
    })),
  ];
}

/** Ties as lines, in their order, but for the members of a body, which are one line where there are several: "members of the Lakes Pact: Mirat, Telma". */
export function tieLines(ties: readonly Relation[], entities: ReadonlyMap<string, AccountEntity>, passages: Passages): readonly ProvenLine[] {
  const members = Map.groupBy(ties.filter(({ type }) => type === 'member-of'), ({ to }) => to);
  return ties.flatMap((tie): readonly ProvenLine[] => {
    const all = tie.type === 'member-of' ? members.get(tie.to)! : [];
    if (all.length < 2) return [tieLine(tie, entities, passages)];
    return tie === all[0] ? [membersLine(all, entities, passages)] : [];
  });
}

function membersLine(ties: readonly Relation[], entities: ReadonlyMap<string, AccountEntity>, passages: Passages): ProvenLine {
  const names = ties.map(({ from }) => nameOf(from, entities)).sort(byUnits);
  const places = new Map(ties.flatMap(({ evidence }) => evidence.map((place) => [`${place.report} ${place.span[0]}`, place] as const)));
  return { text: `${WORDS.membersOf} ${nameOf(ties[0]!.to, entities)}: ${names.join(', ')}`, passages: passages.all([...places.values()]) };
}

/** One tie as a line: "Telma set up the Lakes Pact". */
function tieLine(tie: Relation, entities: ReadonlyMap<string, AccountEntity>, passages: Passages): ProvenLine {
  return { text: `${nameOf(tie.from, entities)} ${tieInWords(tie, passages)} ${nameOf(tie.to, entities)}`, passages: passages.all(tie.evidence) };
}

function tieInWords({ type, evidence }: Relation, passages: Passages): string {
  const past = WORDS.pastRelation[type];
  return past === undefined || passages.all(evidence).some(({ words }) => PRESENT_TIE.test(words)) ? WORDS.relation[type] : past;
}

/** What happened when, earliest first. */
export function timelineOf({ timeline }: StoryParts, passages: Passages): readonly TimelineLine[] {
  return timeline.map((t) => ({ edtf: t.date, day: dayInWords(t.date), text: t.what.replace(/\s+/g, ' '), passages: passages.all(t.evidence) }));
}

/** A passage that reports lack. */
export interface NotCarriedLine {
  /** "cut from the report that was copied", or "separate reports agree on it". */
  readonly why: string;
  /** Numbers of the reports that lack it. */
  readonly missing: readonly number[];
  readonly passage: Passage;
}

/** What reports lack, a line for each passage: what a copy cut, and what separate reports of the event agree on. */
export function notCarriedOf({ omissions }: StoryParts, passages: Passages): readonly NotCarriedLine[] {
  const byPassage = Map.groupBy(omissions, ({ from, span, kind }) => `${from}\u001f${span[0]}\u001f${span[1]}\u001f${kind}`);
  return [...byPassage.values()].flatMap((same) => {
    const { from, span, kind } = same[0]!;
    const passage = passages.at({ report: from, span });
    return passage === null
      ? []
      : [{ why: WORDS.omission[kind], missing: [...new Set(same.map((o) => passages.number(o.report)))].sort((x, y) => x - y), passage }];
  });
}
