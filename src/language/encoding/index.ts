/** What is known of characters and single-byte sets apart from any language: data for telling text from misread bytes. */
export { CLASS, CLASS_COUNT, classOf } from './classes.ts';
export type { CharClass } from './classes.ts';
export { CODE_PAGES } from './code-pages.ts';
export {
  CAPITALS_THEN_SMALL, FOREIGN, HARD_SPACE_IN_WORD, LETTERS_THAT_ARE_WORDS, LONELY_ACCENT, LONELY_FOREIGN, PAIR_COST, STRANGERS,
  TRACE_OF_HARD_SPACE, ownCost,
} from './costs.ts';
export { AFTER_APOSTROPHE, AFTER_GRAVE, BEFORE_APOSTROPHE, VIETNAMESE_ENDS } from './joints.ts';
export { ENTITY_NAMES } from './entity-names.ts';
