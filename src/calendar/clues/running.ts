import type { RunningClue } from './clue.ts';
import type { ClueWords } from './clue-words.ts';

const REACH = 220;

/**
 * Sentences that tell of the report's own occasion as still to come or going on: "During the Lidov meeting, members are expected to …".
 * The phrase must name the occasion by a noun for one and by a name that the lead (up to `leadEnd`) has too.
 */
export function runningClues(text: string, leadEnd: number, words: ClueWords): readonly RunningClue[] {
  const clues: RunningClue[] = [];
  for (let at = 0; at < text.length;) {
    const found = words.during.exec(text.slice(at, at + 5000));
    if (found === null) {
      at += 4900;
      continue;
    }
    const start = at + found.index;
    const sentence = sentenceFrom(text, start);
    const comma = sentence.indexOf(',');
    if (
      comma > 0
      && namesOccasion(sentence.slice(found[0].length, comma), text.slice(0, Math.min(leadEnd, start)), words)
      && words.expected.test(sentence.slice(comma))
    ) {
      clues.push({ kind: 'running', span: [start, start + sentence.length] });
    }
    at = start + found[0].length;
  }
  return clues;
}

function sentenceFrom(text: string, start: number): string {
  const part = text.slice(start, start + REACH);
  const end = /[.!?](?=\s|$)/.exec(part);
  return end === null ? part : part.slice(0, end.index + 1);
}

function namesOccasion(phrase: string, lead: string, words: ClueWords): boolean {
  const parts = phrase.trim().split(/\s+/);
  if (parts.length > 6 || !parts.some((word) => words.occasions.has(word.toLowerCase()))) return false;
  return parts.some((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && lead.includes(word));
}
