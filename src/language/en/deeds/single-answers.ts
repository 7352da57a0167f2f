const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const TOLD = '[^,;:."\u201c\u201d]{3,50}';
const SCORE = String.raw`(?: (?:\d{1,3}[-–]\d{1,3}|narrowly|easily|heavily))?`;

/** A way to tell what only one thing can be: a clause with the question (`q`) and its answer (`a`), or with the two sides of a contest (`a` before `b`). */
export interface SingleAnswer {
  /** Clauses that answer one kind of question. */
  readonly pattern: RegExp;
  readonly kind: 'cause' | 'name' | 'contest';
  /** True where the words of both questions must be the same, none more. */
  readonly whole: boolean;
}

function answers(kind: SingleAnswer['kind'], whole: boolean, ...patterns: readonly string[]): SingleAnswer[] {
  return patterns.map((pattern) => ({ kind, whole, pattern: new RegExp(pattern, 'u') }));
}

/** What is caused by what, who won what, who beat whom, who somebody is. */
export const SINGLE_ANSWERS: readonly SingleAnswer[] = [
  ...answers('cause', false,
    `^(?<q>${TOLD}?) (?:was|were|is|had been) (?:caused|triggered|sparked|started) by (?<a>${TOLD})`,
    String.raw`^(?<a>${TOLD}?) (?:had |has )?(?:caused|triggered|sparked) (?!by\b)(?<q>${TOLD})`,
    `\\b[Bb]lamed (?<a>${TOLD}?) for (?<q>${TOLD})`,
    `^(?<q>${TOLD}) (?:was|were|is) blamed on (?<a>${TOLD})`,
    `^(?<q>${TOLD}) died (?:of|from) (?<a>${TOLD})`),
  ...answers('name', true,
    `(?<a>${NAME}) (?:has )?won (?<q>the ${TOLD})`,
    `(?<q>[Tt]he ${TOLD}) was won by (?<a>${NAME})`,
    `(?:appointed|chose|elected) (?<a>${NAME}) (?:as |to be )?(?:its |the |their )?(?:new |next )?(?<q>\\p{Ll}${TOLD})`),
  ...answers('name', false,
    `(?<q>[Tt]he (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+),? (?:was |has been |had been )?(?:named|identified) (?:\\p{L}+ )?(?:by \\p{L}+ )?as (?<a>${NAME})`,
    `(?:named|identified) (?<q>the ${TOLD}?) as (?<a>${NAME})`),
  ...answers('contest', true,
    `(?<a>${NAME}) (?:have |has |had )?(?:beat|beaten|defeated|edged|overcame)${SCORE} (?<b>${NAME})`,
    `(?<b>${NAME}) (?:was|were) (?:beaten|defeated)${SCORE} by (?<a>${NAME})`,
    `(?<b>${NAME}) (?:have |has |had )?lost${SCORE} to (?<a>${NAME})`),
];

/** Before the words that are told: who tells them. */
export const WHO_TELLS = /^.{0,80}\b(?:said|says|say|told|believe[sd]?)\s+(?:that\s+)?/u;

/** Words that open a clause on a thing: what is told there is told of another. */
export const CLAUSE_ON_THING = /\b(?:who|whose|which|that|where)\b/u;

/** Where an answer or a question ends and the rest of the sentence goes on. */
export const GOES_ON_BEHIND = /\s(?:at|in|on|when|after|as|while|before|and|with|by|over|during|near|from|which|who|that|said|says|last|next|this)\s.*$/u;

/** Words by which an answer is no more than one of several, or is only thought of. */
export const NOT_THE_ANSWER =
  /\b(?:one of|among|part(?:ly)?|much|most|some|also|another|more|probably|possibly|likely|perhaps|suspected|believed|thought|initially|first|earlier)\b/iu;
