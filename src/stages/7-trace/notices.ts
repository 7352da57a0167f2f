import { ABOUT_A_STORY, CORRECTION_LABELS, OWNS_UP, TAKEN_BACK, WITHDRAWAL_LABELS } from '../../language/en/page/versions.ts';
import type { Change, Descent, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import { foldTypography } from '../../text/fold.ts';
import { agencyOf, carrierOf } from './carrier.ts';
import { publishedWithin } from './published.ts';
import { stemOfMatter, tellingSentences, type TellingSentence } from './retelling/telling-sentences.ts';

/** A longer report is a corrected version, not a notice about one, in UTF-16 units. */
const LONGEST = 1200;
/** Least share of a notice's words of matter that the story it is about must hold. */
const HELD = 0.3;
/** Words of matter that a sentence of the story must share with the notice, to be what it puts right. */
const PUT_RIGHT = 4;
/** Shortest title that a notice can name a story by, in words. */
const SHORTEST_TITLE = 4;
/** More notices than this, and more stories of one house, are a flood: the rest stay reports of their own. */
const MOST = 400;

/**
 * Notices by which an outlet or a wire service puts a story of its own right, or takes it back ("In a story published March 8 about …, the NPA erroneously
 * reported …"): each belongs to the story that it is about, and is no further report of the event. One that shares the story's wording belongs to it already.
 */
export function noticesAbout(reports: readonly Report[], lineages: readonly Lineage[]): Descent[] {
  const alone = new Set(lineages.filter((lineage) => lineage.reports.length === 1).flatMap((lineage) => lineage.reports));
  const notices = reports.filter(isNotice);
  if (notices.length === 0) return [];
  const others = new Set(notices);
  const stories = Map.groupBy(reports.filter((report) => !others.has(report)), houseOf);
  const words = new Map<Report, ReadonlySet<string>>();
  const wordsIn = (story: Report): ReadonlySet<string> => {
    const known = words.get(story) ?? new Set(tellingSentences(story, [], stemOfMatter).flatMap(({ words }) => words));
    words.set(story, known);
    return known;
  };
  return notices.filter(({ id }) => alone.has(id)).slice(0, MOST).flatMap((notice) => {
    const said = tellingSentences(notice, [], stemOfMatter, 1);
    const [best] = (stories.get(houseOf(notice)) ?? []).filter((story) => houseOf(story) !== null && !isLater(story, notice)).slice(0, MOST)
      .map((story) => ({ story, aptness: aptnessOf(story, wordsIn(story), notice, said) })).filter(({ aptness }) => aptness > 0)
      .sort((x, y) => y.aptness - x.aptness || (x.story.id < y.story.id ? -1 : 1));
    return best === undefined ? [] : [descentOf(best.story, notice, said)];
  });
}

/** True for a short text that says it is about another story, and what was wrong with that. */
function isNotice({ title, text, paragraphs }: Report): boolean {
  if (text.length > LONGEST || paragraphs.length === 0) return false;
  const labelled = isLabelled(title, CORRECTION_LABELS);
  const opening = text.slice(...paragraphs[0]!);
  return (ABOUT_A_STORY.test(opening) && (labelled || OWNS_UP.test(opening))) || (isLabelled(title, WITHDRAWAL_LABELS) && TAKEN_BACK.test(text));
}

function isLabelled(title: string | null, labels: readonly string[]): boolean {
  const words = title?.toLowerCase() ?? '';
  return labels.some((label) => words.startsWith(label) && !/^[\p{L}\p{N}]/u.test(words.slice(label.length)));
}

/** The wire service or outlet that a report is of; `null` where none is known. */
function houseOf(report: Report): string | null {
  const service = agencyOf(report);
  return service === null ? report.outlet && `outlet ${report.outlet}` : `service ${service}`;
}

function isLater(story: Report, notice: Report): boolean {
  const [a, b] = [publishedWithin(story), publishedWithin(notice)];
  return a !== null && b !== null && a[0] > b[1];
}

/** How surely the notice is about the story: it names its title, its day, or holds its words; 0 where it surely is not. */
function aptnessOf(story: Report, told: ReadonlySet<string>, notice: Report, said: readonly TellingSentence[]): number {
  const words = new Set(said.flatMap(({ words }) => words));
  const held = [...words].filter((key) => told.has(key)).length / Math.max(1, words.size);
  const named = namesTitle(notice.text, story.title);
  if (held < HELD && !named) return 0;
  return held + (named ? 2 : 0) + (namesDay(notice, story) ? 1 : 0);
}

function namesTitle(text: string, title: string | null): boolean {
  return title !== null && title.split(/\s+/).length >= SHORTEST_TITLE && plain(text).includes(plain(title));
}

function plain(text: string): string {
  return foldTypography(text).toLowerCase();
}

/** True when a day that the notice names is the day of the story. */
function namesDay({ times }: Report, { published }: Report): boolean {
  return published !== null && times.some(({ edtf }) => edtf !== null && edtf === published.slice(0, edtf.length) && edtf.length >= '2000-01-01'.length);
}

function descentOf(story: Report, notice: Report, said: readonly TellingSentence[]): Descent {
  return { from: story.id, to: notice.id, kind: 'update', carrier: carrierOf(story, notice), share: 0, matches: [], changes: putRight(story, notice, said) };
}

/** The sentence of the story that most of a notice is about: corrected by the sentence of that which is nearest to it, or taken back with the story. */
function putRight(story: Report, notice: Report, said: readonly TellingSentence[]): Change[] {
  const all = new Set(said.flatMap(({ words }) => words));
  const [wrong] = tellingSentences(story, [], stemOfMatter)
    .map(({ span, words }) => ({ span, words, shared: sharedOf(words, all) }))
    .sort((x, y) => y.shared - x.shared || x.span[0] - y.span[0]);
  if (wrong === undefined || wrong.shared < PUT_RIGHT) return [];
  if (TAKEN_BACK.test(notice.text)) return [{ kind: 'removed', from: wrong.span, to: [0, 0] }];
  const corrected = new Set(wrong.words);
  const [right] = said.toSorted((x, y) => sharedOf(y.words, corrected) - sharedOf(x.words, corrected) || x.span[0] - y.span[0]);
  return [{ kind: 'corrected', from: wrong.span, to: right!.span }];
}

/** What a number that stands in both weighs in words: it is mostly what was wrong. */
const NUMBER = 3;

function sharedOf(words: readonly string[], others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += /\d/.test(word) ? NUMBER : 1;
  return shared;
}
