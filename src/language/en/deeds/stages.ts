import { stem } from '../words/stem.ts';
import { wordList } from '../words/word-list.ts';

/** Of each line verbs that tell one after another what becomes of one matter: none of two stages takes place on the other's day by what is told of it. */
const LINES = `
arrested detained charged indicted appeared pleaded convicted acquitted sentenced jailed freed
died killed buried cremated mourned identified named
vanished disappeared found rescued
elected nominated inaugurated sworn
filed heard ruled settled
drafted proposed signed announced ratified
launched landed docked`;

/** The stems of each line. */
export const STAGES: readonly (readonly string[])[] = LINES.trim().split('\n').map((line) => wordList(line).map(stem));
