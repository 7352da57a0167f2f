import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { VOTING_WORDS, tallyIn, type Tally } from '../../../language/en/figures/vote-tallies.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Span } from '../../../model/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Difference } from '../difference.ts';
import type { Prepared } from '../prepared.ts';
import type { Versions } from '../versions.ts';

/** A vote's outcome in a report. */
interface Told extends Pick<Tally, 'yes' | 'no'> {
  readonly page: Prepared;
  readonly span: Span;
  /** Stems of the words of its sentence. */
  readonly stems: ReadonlySet<string>;
}

/** More outcomes than this are a table of votes. */
const MOST = 40;
/** So many words of two sentences, those of any vote aside, must be the same that their votes cannot both be right. */
const SURE = 2;

/**
 * Outcomes of a vote that differ from report to report ("10 votes to two", "nine votes to three"), where each report tells of one vote alone and the two
 * have a number, or all who voted, in common; each outcome by the first report that tells it.
 */
export function voteDifferences(pages: readonly Prepared[], { areOfOneStory }: Pick<Versions, 'areOfOneStory'>): Difference[] {
  const all = pages.flatMap(onlyVote);
  const told = [...Map.groupBy(all, ({ yes, no }) => `${yes} ${no}`).values()].map(([first]) => first!).slice(0, MOST);
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): Difference[] => {
      const shared = [...a.stems].filter((word) => b.stems.has(word)).length;
      if (!mayBeOneVote(a, b) || shared === 0) return [];
      const isVersion = areOfOneStory(a.page.report.id, b.page.report.id);
      return [{ kind: 'figure', severity: shared >= SURE && !isVersion ? 'conflict' : 'difference', items: [itemOf(a), itemOf(b)] }];
    }),
  );
}

/** The outcome that a report tells, where it tells one alone. */
function onlyVote(page: Prepared): Told[] {
  const { text } = page.report;
  const found = page.sentences.flatMap(({ span: [start, end] }): Told[] => {
    const tally = tallyIn(text.slice(start, end));
    if (tally === null) return [];
    const { yes, no, at } = tally;
    return [{ page, yes, no, span: [start + at[0], start + at[1]], stems: stemsOf(text.slice(start, end)) }];
  });
  return new Set(found.map(({ yes, no }) => `${yes} ${no}`)).size === 1 ? found.slice(0, 1) : [];
}

/** Stems that stand in what is told of any vote. */
const VOTING: ReadonlySet<string> = new Set(VOTING_WORDS.map(stem));

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).filter(({ key }) => !FUNCTION_WORDS.has(key) && !/\d/.test(key)).map(({ key }) => stem(key)).filter((word) => !VOTING.has(word)));
}

/** True for outcomes that differ and have something in common. */
function mayBeOneVote(a: Told, b: Told): boolean {
  if (a.yes === b.yes && a.no === b.no) return false;
  return a.yes === b.yes || a.no === b.no || a.yes + a.no === b.yes + b.no;
}

function itemOf({ page: { report }, span }: Told): Difference['items'][0] {
  return { report: report.id, span, reading: report.text.slice(...span) };
}
