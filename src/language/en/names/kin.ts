import { wordTable } from '../../../text/words/word-table.ts';

/** Nouns for whom somebody is kin or married to, with the sex that they tell. */
export const KIN = wordTable<'m' | 'f' | 'u'>({
  wife: 'f', husband: 'm', widow: 'f', widower: 'm', spouse: 'u', partner: 'u', girlfriend: 'f', boyfriend: 'm', fiancee: 'f', fiancée: 'f', fiance: 'm', fiancé: 'm', mother: 'f', father: 'm', parent: 'u',
  mum: 'f', mom: 'f', dad: 'm', stepmother: 'f', stepfather: 'm', daughter: 'f', son: 'm', stepdaughter: 'f', stepson: 'm', child: 'u', sister: 'f', brother: 'm', sibling: 'u', twin: 'u', stepsister: 'f',
  stepbrother: 'm', grandmother: 'f', grandfather: 'm', grandson: 'm', granddaughter: 'f', grandchild: 'u', aunt: 'f', uncle: 'm', niece: 'f', nephew: 'm', cousin: 'u', 'mother-in-law': 'f', 'father-in-law': 'm',
  'sister-in-law': 'f', 'brother-in-law': 'm', 'son-in-law': 'm', 'daughter-in-law': 'f', 'half-brother': 'm', 'half-sister': 'f', 'ex-wife': 'f', 'ex-husband': 'm',
});

/** Whose kin somebody is: "his wife". */
export const KIN_OWNERS: readonly string[] = ['his', 'her', 'their', 'my', 'your', 'our', 'whose'];

/** Before a noun of kin that a name follows in apposition: "leaves a son, Tom Quill". */
export const KIN_INTRODUCED: readonly string[] = ['a', 'one', 'another'];

/** Words between a name and a noun of kin that make the kin another's: "Ada Quill, whose wife", "Tom Quill, standing beside his wife". */
export const KIN_BREAKS: readonly string[] = [
  'whose', 'with', 'beside', 'alongside', 'without', 'to', 'for', 'from', 'by', 'at', 'in', 'on', 'after', 'before', 'about', 'against', 'like', 'than', 'when', 'where', 'while', 'as', 'but', 'said', 'told',
];

/** What the wife or husband of a head of state is called before the name: "first lady Ada Quill". */
export const OFFICIAL_SPOUSES: readonly string[] = ['lady', 'gentleman'];

/** What stands before that. */
export const SPOUSE_RANKS: readonly string[] = ['first', 'second'];

/** Forms with which a sentence goes on behind an apposition. */
export const PAST_OR_ONGOING = /(?:ed|ing)$/;

/** A role by which somebody is told of as another's child. */
export const CHILD_ROLE = /^(?:\S+ ){0,3}(?:son|daughter)\b/i;

/** A role by which somebody is told of as another's parent. */
export const PARENT_ROLE = /^(?:\S+ ){0,3}(?:father|mother|dad|mum|mom)\b/i;

/** What stands before a surname to tell which of two generations is meant: "the elder Quill". */
export const ELDER: readonly string[] = ['elder', 'older'];
/** See {@link ELDER}. */
export const YOUNGER: readonly string[] = ['younger'];
