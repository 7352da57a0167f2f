import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import type { PresentKind, PresentVerb, PresentWords } from './present-words.ts';
import { tenseOf } from './tense-of.ts';
import type { TenseWords } from './tense-words.ts';

/** How far before a verb what moves by a rule may be named: "the quota for herring". */
const SUBJECT = 6;
/** How far before it the verb of its clause may stand. */
const CLAUSE = 16;

/** What the lexeme at `at` tells as a finite verb of the present; `null` where it is none that is known: "the vote", "two votes". */
export function presentAt(lexemes: Lexemes, at: number, words: TenseWords): PresentKind | null {
  const { present } = words;
  if (isProgressive(lexemes, at, words)) return 'plan';
  const verb = present.verbs.get(lexemes.word[at]!);
  if (verb === undefined || !isVerb(lexemes, at, verb, present) || (verb.noun || verb.of === 'many') && isObject(lexemes, at, words)) return null;
  const planned = lexemes.word[at + 1] === present.again || verb.kind !== 'shown' && isRuled(lexemes, at, present);
  return planned ? 'plan' : verb.kind;
}

/** "Is running for mayor", "are not seeking another term": nobody is on the way to what is over. */
function isProgressive({ word }: Lexemes, at: number, { present, presentBe }: TenseWords): boolean {
  return present.progressive.has(word[at]!) && presentBe.has(word[present.besideBe.has(word[at - 1] ?? '') ? at - 2 : at - 1] ?? '');
}

/** Tells "the deputies vote" and "the board votes" from "the vote" and "two votes": what stands before decides, and an object behind. */
function isVerb(lexemes: Lexemes, at: number, { of }: PresentVerb, words: PresentWords): boolean {
  const { word, kind, text, start } = lexemes;
  const [before, after] = [word[at - 1] ?? '', word[at + 1] ?? ''];
  if (at === 0 || kind[at - 1] !== LexemeKind.word || words.beforeNoun.has(before) || after === words.of || words.compoundHeads.has(after)) return false;
  if (of === 'one') return !isMany(before, words);
  if (
    words.only.has(word[at]!)
    || words.pluralSubjects.has(before)
    || isMany(before, words)
    || words.beforeObject.has(after)
    || words.states.has(after)
  ) {
    return true;
  }
  if (isManyBefore(lexemes, at, words)) return true;
  // A side is many in British English: "Ashby play Saturday".
  return words.played.has(word[at]!) && /\p{Lu}/u.test(text[start[at - 1]!]!);
}

/** How many names may tell of where a subject is: "dockers in Old Lidov return". */
const NAMES = 3;

/** "Dockers in Lidov return": the subject is many, and only where it is stands between. */
function isManyBefore({ word, text, start }: Lexemes, at: number, words: PresentWords): boolean {
  let back = at - 1;
  while (back > 0 && back >= at - NAMES && /\p{Lu}/u.test(text[start[back]!]!)) back--;
  return back < at - 1 && back > 0 && words.placing.has(word[back]!) && isMany(word[back - 1]!, words);
}

/** True where the clause has its verb before: "announced changes", "will leave on Friday and arrive". */
function isObject(lexemes: Lexemes, at: number, words: TenseWords): boolean {
  const { word, kind, text, start } = lexemes;
  for (let back = at - 1; back >= 0 && back >= at - CLAUSE; back--) {
    if (kind[back] === LexemeKind.blank || words.present.clauseMarks.has(word[back]!)) return false;
    const tense = tenseOf(lexemes, back, words);
    // "Have been out since Monday and return": one more verb; and no name is a verb, "United" least of all.
    if (tense === 'past' && (word[at - 1] === words.present.and || /\p{Lu}/u.test(text[start[back]!]!))) continue;
    const isVerbBefore = tense !== 'none' || words.presentBe.has(word[back]!);
    if (isVerbBefore && !words.reporting.has(word[back]!) && !words.present.relatives.has(word[back - 1] ?? '')) return true;
  }
  return false;
}

function isMany(form: string, { manyEndings, oneEnding }: PresentWords): boolean {
  return form.length > 3 && manyEndings.some((ending) => form.endsWith(ending)) && !form.endsWith(oneEnding);
}

function isRuled({ word, kind }: Lexemes, at: number, words: PresentWords): boolean {
  for (let back = at - 1; back >= 0 && back >= at - SUBJECT; back--) {
    if (kind[back] === LexemeKind.blank || words.clauseMarks.has(word[back]!)) return false;
    if (words.ruled.has(word[back]!)) return true;
  }
  return false;
}
