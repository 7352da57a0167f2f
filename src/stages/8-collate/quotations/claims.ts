import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { LEADS_TO_WORK } from '../../../language/en/names/works.ts';
import type { Claim, Reading, ReadingEvidence } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { makeClaim, originsOf } from '../claim.ts';
import type { Identify } from '../identity.ts';
import { joinedPieces } from './joined-pieces.ts';
import type { SharedPieces } from './joined-pieces.ts';
import type { LineageAt } from '../lineage-at.ts';
import type { Prepared } from '../prepared.ts';
import type { Piece } from './pieces.ts';

/** The most words that the name of a programme has. */
const LONGEST_TITLE = 6;
/** Characters before a name in marks that may tell what it is the name of. */
const LONGEST_LEAD = 24;

/** One claim for each thing quoted, with a reading for each wording of it; a phrase said twice is two claims. */
export function quotationClaims(shared: SharedPieces, identify: Identify, lineageAt: LineageAt): Claim[] {
  return joinedPieces(shared, identify).filter((members) => !members.every(isTitle)).map((members) => claimOf(members, identify, lineageAt));
}

/**
 * The name of a programme or a work in quotation marks: "Face of the Valley", where nobody is known to have said it, or where the report tells that it is one ("a
 * story called “The Queen of the Quay”").
 */
function isTitle({ page: { report: { text } }, quote, span, length, utterance }: Piece): boolean {
  if (utterance < 0 || length < 2 || length > LONGEST_TITLE) return false;
  if (quote !== null && quote.speaker !== null && !LEADS_TO_WORK.test(text.slice(Math.max(0, span[0] - LONGEST_LEAD), span[0]))) return false;
  const words = text.slice(span[0], span[1]).match(/\p{L}[\p{L}'\u2019]*/gu) ?? [];
  return (
    words.length >= 2 && words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && FUNCTION_WORDS.has(word.toLowerCase()))) && /^\p{Lu}/u.test(words.at(-1)!)
  );
}

function claimOf(pieces: readonly Piece[], identify: Identify, lineageAt: LineageAt): Claim {
  const byText = new Map<string, { text: string; length: number; quoted: boolean; evidence: ReadingEvidence[] }>();
  for (const run of runsOf(pieces)) {
    const { page } = run[0]!;
    const span: Span = [run[0]!.span[0], run.at(-1)!.span[1]];
    const text = readingText(page, span, run[0]!);
    const reading = byText.get(text) ?? { text, length: span[1] - span[0], quoted: run[0]!.utterance >= 0, evidence: [] };
    reading.evidence.push({ report: page.report.id, span, lineage: lineageAt(page.report.id, span), attributed: run[0]!.quote !== null });
    byText.set(text, reading);
  }
  const readings: Reading[] = [...byText.values()]
    .sort((a, b) => Number(b.quoted) - Number(a.quoted) || b.length - a.length || (a.text < b.text ? -1 : 1))
    .map(({ text, evidence }) => ({ text, evidence }));
  const speakers = pieces.flatMap(({ page, quote, span }) => {
    const speaker = quote?.speaker == null ? null : identify(page.report.id, quote.speaker);
    return speaker === null ? [] : [{ id: speaker.id, lineage: lineageAt(page.report.id, span) }];
  });
  return makeClaim('quotation', speakerOf(speakers), readings, originsOf(speakers.map(({ id }) => id)));
}

/** Neighbouring pieces of one utterance, or one sentence after another, are one stretch. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => (a.page === b.page ? a.span[0] - b.span[0] : a.page.report.id < b.page.report.id ? -1 : 1));
  const runs: Piece[][] = [];
  for (const piece of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.page === piece.page && isNext(last, piece) && piece.utterance === last.utterance) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** True for two sentences with none between them that has a word: stops that stand for what was left out have none. */
function isNext({ page, sentence }: Piece, next: Piece): boolean {
  for (let s = sentence + 1; s < next.sentence; s++) if (page.sentences[s]!.to > page.sentences[s]!.from) return false;
  return true;
}

/** What is said within a span, without what the report puts between the stretches of a quotation; all of it where nothing is quoted. */
function wordsWithin({ report: { text }, utterances }: Prepared, [start, end]: Span, utterance: number): string {
  const stretches = utterance < 0 ? [] : utterances[utterance]!.stretches.filter(([from, to]) => from < end && to > start);
  if (stretches.length < 2) return text.slice(start, end);
  return stretches.map(([from, to]) => text.slice(Math.max(start, from), Math.min(end, to)).trim().replace(/,$/, '')).join(' \u2026 ');
}

/** The words as printed; words under "does not" or "if" keep the clause that governs them, so that they are never read as affirmed. */
function readingText(page: Prepared, span: Span, { quote, utterance }: Piece): string {
  const { text } = page.report;
  const words = wordsWithin(page, span, utterance);
  if (quote === null || quote.polarity === 'affirmed' || quote.frame.length === 0) return words;
  const frame = quote.frame[0]!;
  const behind = quote.frame.slice(1).filter(([start]) => start >= span[1]).map(([start, end]) => ` … ${text.slice(start, end)}`).join('');
  if (frame[1] <= span[0] && span[0] - frame[1] <= 40) return text.slice(frame[0], span[0]) + words + behind;
  return `${quote.frame.map(([start, end]) => text.slice(start, end)).join(' … ')} … ${words}`;
}

/** Whom most lineages name, or `null` where as many name another: who of them spoke is not known. */
function speakerOf(named: readonly { readonly id: string; readonly lineage: string }[]): string | null {
  const lineages = new Map<string, Set<string>>();
  for (const { id, lineage } of named) lineages.set(id, (lineages.get(id) ?? new Set()).add(lineage));
  const [first, second] = [...lineages].sort((a, b) => b[1].size - a[1].size);
  return first === undefined || (second !== undefined && second[1].size === first[1].size) ? null : first[0];
}
