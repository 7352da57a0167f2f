import { DATELINE } from '../../language/en/grammar/clause-patterns.ts';
import { BODY_MENTIONS, BODY_NOUNS, COUNTED_OF_BODIES, KEPT_RULE, MET_TIMES, SIZE_OF_BODY } from '../../language/en/deeds/relation-cues.ts';
import { FOUNDING_RULE } from '../../language/en/deeds/founding-rules.ts';
import { formedBody, isFormedBody } from '../../language/en/deeds/formed-bodies.ts';
import type { Commitment, Relation } from '../../model/account.ts';
import type { Figure } from '../../model/figure.ts';
import type { AccountEntity, Place } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { contains } from '../../text/span.ts';
import { wordsOf } from '../../text/words/words.ts';
import { nameOf } from './names.ts';
import type { StoryParts } from './parts.ts';
import type { Passages } from './passage.ts';
import { tidy } from './passage.ts';
import { type ProvenLine, tieLines } from './system.ts';

/** A body that reports describe: how it came to be and is run, and what they count of it. */
export interface BodyLine {
  readonly name: string;
  readonly ties: readonly ProvenLine[];
  /** Sentences that tell what it rests on or guarantees, or count its members, meetings or money, in the reports' words. */
  readonly counts: readonly ProvenLine[];
}

/** So many bodies, and so many counts of each, are told; so many sentences of a report are looked at. */
const MOST = { bodies: 4, counts: 8, looked: 200 } as const;
/** Longest paragraph, in units, that speaks of one body throughout. */
const ONE_SUBJECT = 600;
/** Longest sentence, in units, that is told as a count. */
const LONGEST = 320;
/** Two sentences tell the same when this share of the shorter one's words stands in the other. */
const ALIKE = 0.7;

/** The bodies that a story's reports describe, the one most is told of first. */
export function bodiesOf(parts: StoryParts, reports: readonly string[], entities: ReadonlyMap<string, AccountEntity>, passages: Passages): readonly BodyLine[] {
  const known = new Map([...entities.values()].flatMap(({ id, members }) => members.map(({ report, entity }) => [`${report} ${entity}`, id] as const)));
  const counted = new Set([...membered(reports, known, passages), ...parts.relations.filter(({ type }) => type === 'member-of').map(({ to }) => to)]);
  const bodies = [...described(parts, entities, new Set([...counted, ...founded(reports, known, passages)])), ...formed(parts, reports)].map((body): BodyLine => ({
    name: body.name,
    ties: tieLines(parts.relations.filter(({ type, to }) => type !== 'holds-office' && to === body.id), entities, passages),
    counts: countsOf(body, counted.size === 1 && counted.has(body.id), passages),
  }))
    .sort((a, b) => b.ties.length + b.counts.length - a.ties.length - a.counts.length || (a.name < b.name ? -1 : 1));
  return toldOnce(bodies).filter(({ ties, counts }) => ties.length > 0 || counts.length > 0).slice(0, MOST.bodies);
}

/** Bodies without the sentences that are told of one before them: what is told of a body and of its member is told of the body. */
function toldOnce(bodies: readonly BodyLine[]): readonly BodyLine[] {
  const told = new Set<string>();
  return bodies.map((body) => {
    const counts = body.counts.filter(({ text }) => !told.has(text));
    for (const { text } of counts) told.add(text);
    return { ...body, counts };
  });
}

/** True for a tie that is told with the body it makes or runs. */
export function isToldOf(bodies: readonly BodyLine[], { type, to }: Relation, entities: ReadonlyMap<string, AccountEntity>): boolean {
  return type !== 'holds-office' && bodies.some(({ name }) => name === nameOf(to, entities) && (entities.has(to) || isFormedBody(to)));
}

/** A body as the digest tells of it; `entity` is `null` in a report that names it by its form alone ("the contact group"). */
interface Told {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly report: string; readonly entity: string | null }[];
}

/** Bodies that no report gives a name, but that something is tied to. */
function formed({ relations }: StoryParts, reports: readonly string[]): readonly Told[] {
  const ids = new Set(relations.filter(({ type, to }) => type !== 'holds-office' && isFormedBody(to)).map(({ to }) => to));
  return [...ids].map((id) => ({ id, name: id, members: reports.map((report) => ({ report, entity: null })) }));
}

/** Bodies that a report names right behind how many members they have: "the 12-nation Orla Pact". */
function membered(reports: readonly string[], entities: ReadonlyMap<string, string>, passages: Passages): readonly string[] {
  return reports.flatMap((id) => {
    const report = passages.report(id);
    if (report === undefined) return [];
    const named = new SpanIndex(report.names, ({ span }) => [span]);
    return report.figures
      .filter((figure) => SIZE_OF_BODY.test(report.text.slice(...figure.span)))
      .flatMap(({ span: [, end] }) => named.overlapping([end, end + NAME_BEHIND]).flatMap(({ entity }) => entities.get(`${id} ${entity}`) ?? []));
  });
}

/** Bodies of which a report tells first in a sentence on what they rest or what they guarantee. */
function founded(reports: readonly string[], entities: ReadonlyMap<string, string>, passages: Passages): readonly string[] {
  return reports.flatMap((id) => {
    const report = passages.report(id);
    if (report === undefined) return [];
    const named = new SpanIndex(report.names, ({ span }) => [span]);
    return founding(report).flatMap((sentence) => entities.get(`${id} ${named.overlapping(sentence)[0]?.entity}`) ?? []);
  });
}

/** Units behind a number of members in which a name begins that has them. */
const NAME_BEHIND = 3;

/** Bodies that something is tied to, whose rules are told, or whose members or foundations are told (`told`). */
function described({ relations, commitments }: StoryParts, entities: ReadonlyMap<string, AccountEntity>, told: ReadonlySet<string>): readonly Told[] {
  const ids = new Set([
    ...told,
    ...relations.filter(({ type }) => type !== 'holds-office' && type !== 'supports').map(({ to }) => to),
    ...commitments.filter(setsRule).flatMap(({ party }) => party ?? []),
  ]);
  return [...ids]
    .map((id) => entities.get(id))
    .filter((entity) => entity !== undefined && entity.type !== 'person' && entity.type !== 'place') as readonly Told[];
}

const RULES: ReadonlySet<string> = new Set(['guideline', 'proposed', 'agreed']);

/** True for a rule of a body; a sum that is only offered is somebody's gift. */
function setsRule({ standing, threshold: { unit, of } }: Commitment): boolean {
  return RULES.has(standing) && (standing !== 'proposed' || unit === 'percentage' || of !== null);
}

/** What is counted of a body, and who of its members kept its rules; where it is the `only` one with members, also where that is told apart from it. */
function countsOf(body: Told, only: boolean, passages: Passages): readonly ProvenLine[] {
  const told: { text: string; keys: ReadonlySet<string>; places: Place[] }[] = [];
  for (const { report: id, entity } of body.members) {
    const report = passages.report(id);
    if (report === undefined) continue;
    const kept = new Set(keeping(report));
    const isTold = (span: Span): boolean => speaksOf(report, span, entity, body) || (only && kept.has(span) && isOfNoOther(report, span, entity, body));
    for (const sentence of unquoted(report, [...founding(report), ...counting(report), ...kept]).filter(isTold)) {
      const text = withoutDateline(tidy(report.text.slice(...sentence)), report);
      const keys = new Set(wordsOf(text).map(({ key }) => key));
      const same = told.find((other) => alike(other.keys, keys));
      if (same === undefined) told.push({ text, keys, places: [{ report: id, span: sentence }] });
      else same.places.push({ report: id, span: sentence });
    }
  }
  return told.toSorted((a, b) => b.places.length - a.places.length).slice(0, MOST.counts).map(({ text, places }) => ({ text, passages: passages.all(places) }));
}

/** True where most words are shared and no number of the one is missing in the other. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isNumber = (key: string): boolean => /\d/.test(key);
  return (
    a.intersection(b).size >= ALIKE * Math.min(a.size, b.size)
    && [...a].filter(isNumber).every((key) => b.has(key))
    && [...b].filter(isNumber).every((key) => a.has(key))
  );
}

function withoutDateline(text: string, { dateline }: Report): string {
  return dateline === null ? text : text.replace(DATELINE, '').trimStart();
}

/** The first of some sentences, each once, that are short and in the reporter's words. */
function unquoted({ quotes }: Report, sentences: readonly Span[]): readonly Span[] {
  const quoted = new SpanIndex(quotes.filter(({ kind }) => kind === 'direct'), ({ content }) => content);
  return [...new Set(sentences)].filter((sentence) => sentence[1] - sentence[0] <= LONGEST && quoted.overlapping(sentence).length === 0).slice(0, MOST.looked);
}

/** The sentences of the reporter that tell on what a body rests, what its rules say or what it guarantees; what people say of it is told elsewhere. */
function founding({ text, sentences, quotes, entities }: Report): readonly Span[] {
  if (!FOUNDING_RULE.test(text)) return [];
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const said = new SpanIndex(quotes.filter(({ speaker }) => speaker !== null && people.has(speaker)), ({ content }) => content);
  return sentences.filter((sentence) => FOUNDING_RULE.test(text.slice(...sentence)) && said.overlapping(sentence).length === 0);
}

/** The sentences that count members, meetings or money. */
function counting({ text, figures, sentences }: Report): readonly Span[] {
  const index = new SpanIndex(sentences, (sentence) => [sentence]);
  return figures.flatMap((figure) =>
    index.overlapping(figure.span).filter((sentence) => contains(sentence, figure.span) && isCount(figure, text.slice(...sentence))),
  );
}

/** The sentences that tell who of several named kept a rule and who did not. */
function keeping({ text, names, sentences }: Report): readonly Span[] {
  if (!KEPT_RULE.test(text)) return [];
  const named = new SpanIndex(names, ({ span }) => [span]);
  return sentences.filter((sentence) => KEPT_RULE.test(text.slice(...sentence)) && named.overlapping(sentence).length > 1);
}

function isCount({ value, unit, unitText, of, dimension }: Figure, sentence: string): boolean {
  if (value === 1) return false;
  if (dimension === 'money') return true;
  if (dimension === 'multiple') return MET_TIMES.test(sentence);
  return dimension === 'count' && COUNTED_OF_BODIES.test(`${unit ?? ''} ${unitText ?? ''} ${of ?? ''}`);
}

/**
 * True where the sentence names the body or has a noun that stands for it, or where its short paragraph, or else the sentence before it and itself, speak of
 * no other body.
 */
function speaksOf(report: Report, sentence: Span, entity: string | null, body: Told): boolean {
  if (isMeant(report, sentence, entity, body)) return true;
  const around = stretchAround(report, sentence);
  return isMeant(report, around, entity, body) && !speaksOfOthers(report, around, entity, body);
}

/** True where a report that names the body speaks of no other about a sentence. */
function isOfNoOther(report: Report, sentence: Span, entity: string | null, body: Told): boolean {
  return !speaksOfOthers(report, stretchAround(report, sentence), entity, body);
}

/** The short paragraph of a sentence, or else the sentence before it in the same paragraph and itself. */
function stretchAround({ paragraphs, sentences }: Report, sentence: Span): Span {
  const paragraph = paragraphs.find((span) => contains(span, sentence)) ?? sentence;
  if (paragraph[1] - paragraph[0] <= ONE_SUBJECT) return paragraph;
  const before = sentences.findLast(([start, end]) => start >= paragraph[0] && end <= sentence[0]);
  return [before?.[0] ?? sentence[0], sentence[1]];
}

function speaksOfOthers(report: Report, paragraph: Span, entity: string | null, body: Told): boolean {
  const others = new Set(report.entities.filter(({ id, type }) => id !== entity && (type === 'organization' || type === 'group')).map(({ id }) => id));
  return report.names.some((name) => others.has(name.entity) && contains(paragraph, name.span)) || speaksOfFormed(report, paragraph, body);
}

function isMeant(report: Report, stretch: Span, entity: string | null, { name }: Told): boolean {
  const { names, entities } = report;
  if (entity !== null && names.some((mention) => mention.entity === entity && contains(stretch, mention.span))) return true;
  const nouns = nounsIn(report, stretch);
  if (entity === null) return nouns.some(({ phrase }) => phrase !== null && name.endsWith(phrase));
  const isBody = (words: string): boolean => BODY_NOUNS.has(words.split(/\s+/).at(-1)!.toLowerCase());
  if (!isBody(name) || entities.filter((one) => one.type !== 'person' && isBody(one.name)).length !== 1) return false;
  return nouns.some(({ phrase }) => phrase === null || name.toLowerCase().endsWith(phrase));
}

/** True where a stretch speaks of a body that has no name but its form, and is not this one. */
function speaksOfFormed(report: Report, stretch: Span, { name }: Told): boolean {
  return nounsIn(report, stretch).some(({ phrase }) => phrase !== null && !name.toLowerCase().endsWith(phrase));
}

/** The nouns of a stretch that stand for bodies, and the form of the body that each stands for, `null` where none was named by its form before. */
function nounsIn({ text }: Report, stretch: Span): readonly { readonly phrase: string | null }[] {
  return [...text.slice(...stretch).matchAll(BODY_MENTIONS)].flatMap(({ 0: words, 1: own, 2: noun, index }) => {
    if (!BODY_NOUNS.has(noun!.toLowerCase()) || (own !== '' && !isFormedBody(`${own!.trim()} ${noun!}`))) return [];
    return [{ phrase: formedBody(text, stretch[0] + index + words.length, noun!)?.phrase ?? null }];
  });
}
