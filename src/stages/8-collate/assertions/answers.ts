import { HEDGING, SUPPOSING } from '../../../language/en/deeds/opposites.ts';
import { CLAUSE_ON_THING, GOES_ON_BEHIND, NOT_THE_ANSWER, SINGLE_ANSWERS, WHO_TELLS } from '../../../language/en/deeds/single-answers.ts';
import type { SingleAnswer } from '../../../language/en/deeds/single-answers.ts';
import { PRONOUNS } from '../../../language/en/grammar/pronouns.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Span } from '../../../model/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Difference, PlacedItem } from '../difference.ts';
import type { Prepared, PreparedSentence, PreparedWord } from '../prepared.ts';
import type { Versions } from '../versions.ts';
import { isLight } from '../word-forms.ts';
import { giveOtherDays } from './says-the-same.ts';
import { denies } from './statements.ts';

/** What a report's own prose answers to a question that has one answer. */
interface Answer extends Pick<SingleAnswer, 'kind' | 'whole'> {
  readonly page: Prepared;
  readonly days: readonly string[];
  readonly numbers: readonly string[];
  /** Stems of what is asked, of what is answered. */
  readonly question: ReadonlySet<string>;
  readonly answer: readonly string[];
  readonly span: Span;
}

/** Longer sentences are tables. */
const LONGEST = 400;
/** Words that begin with so many letters alike are one ("fault", "faulty"). */
const ROOT = 5;
/** A report with more answers than this is no report of one event. */
const MOST = 60;

/**
 * Where two reports answer in two ways what has one answer: what a blast is put down to, who won the cup, who beat whom, whom the police named as the driver.
 * What a report gives in both ways is left alone.
 */
export function answerDifferences(pages: readonly Prepared[], { areOfOneStory }: Pick<Versions, 'areOfOneStory'>): Difference[] {
  const all = pages.map((page) => page.sentences.flatMap((sentence) => answersIn(page, sentence)).slice(0, MOST));
  return all.flatMap((own, p) => all.slice(p + 1).flatMap((others) => own.flatMap((one) => others.flatMap((other): Difference[] => {
    if (!areOfOneQuestion(one, other) || areOneAnswer(one, other) || knows(one, other) || knows(other, one)) return [];
    const kind = areOfOneStory(one.page.report.id, other.page.report.id) ? 'revision' : 'wording';
    return [{ kind, severity: 'difference', items: [itemOf(one), itemOf(other)] }];
  }))));
}

function answersIn(page: Prepared, { from, to, span }: PreparedSentence): Answer[] {
  const { text } = page.report;
  const words = page.words.slice(from, to);
  const isOpen = ({ key, utterance, aside }: PreparedWord, w: number): boolean =>
    utterance >= 0 || aside || SUPPOSING.has(key) || HEDGING.has(key) || denies(words, w);
  if (span[1] - span[0] > LONGEST || words.some(isOpen)) return [];
  const told = text.slice(...span);
  if (told.trimEnd().endsWith('?') || NOT_THE_ANSWER.test(told)) return [];
  const clause = told.replace(WHO_TELLS, '');
  const days = page.marks.times().overlapping(span).flatMap(({ type, edtf }) => (type === 'DATE' && edtf !== null ? [edtf] : []));
  const numbers = words.flatMap(({ key }) => (/^\d/.test(key) ? [key] : []));
  return SINGLE_ANSWERS.flatMap(({ kind, whole, pattern }): Answer[] => {
    const groups = pattern.exec(clause)?.groups;
    if (groups === undefined || CLAUSE_ON_THING.test(Object.values(groups).join(' '))) return [];
    const answer = bare(groups['a']!);
    const stems = stemsOf(answer);
    const sides = groups['b'] === undefined ? stemsOf(bare(groups['q']!)) : [...stems.slice(-1), ...stemsOf(groups['b']).slice(-1)];
    const start = span[0] + told.indexOf(answer, told.length - clause.length);
    if (sides.length === 0 || stems.length === 0) return [];
    return [{ page, kind, whole, days, numbers, question: new Set(sides), answer: stems, span: [start, start + answer.length] }];
  });
}

/** The words themselves: without the rest of the sentence. */
function bare(words: string): string {
  return words.replace(GOES_ON_BEHIND, '').trim().replace(/[.,]+$/, '');
}

function stemsOf(words: string): string[] {
  return wordsOf(words).filter(({ key }) => !isLight(key) && !(key in PRONOUNS) && !/^\d/.test(key)).map(({ key }) => stem(key));
}

function areOfOneQuestion(a: Answer, b: Answer): boolean {
  if (a.kind !== b.kind || giveOtherDays(a, b)) return false;
  if (a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))) return false;
  const [fewer, more] = a.question.size <= b.question.size ? [a.question, b.question] : [b.question, a.question];
  return fewer.isSubsetOf(more) && (!(a.whole || b.whole) || fewer.size === more.size);
}

/** True where a word of the one is a word of the other; of names the last. */
function areOneAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'contest') return a.answer.at(-1) === b.answer.at(-1);
  if (a.kind === 'name') return a.answer.includes(b.answer.at(-1)!) || b.answer.includes(a.answer.at(-1)!);
  return a.answer.some((one) => b.answer.some((other) => one.slice(0, ROOT) === other.slice(0, ROOT)));
}

/** True where the report of an answer gives the other's as well: both take part in a contest. */
function knows({ kind, page }: Answer, { answer }: Answer): boolean {
  return kind !== 'contest' && answer.every((one) => page.words.some(({ form }) => form.stem === one));
}

function itemOf({ page: { report }, span }: Answer): PlacedItem {
  return { report: report.id, span, reading: report.text.slice(...span), inProse: true };
}
