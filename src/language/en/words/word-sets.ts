import { WordSet } from '../../../text/words/word-set.ts';
import { NAME_ABBREVIATIONS } from '../names/abbreviations.ts';
import { INSERTION_OPENERS, PHRASE_LINKS } from '../speech/content-words.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { ADDRESSING_VERBS, OCCASION_NOUNS } from '../speech/occasions.ts';
import { AGREEMENT_WORDS, ORGANIZATION_WORDS, THING_WORDS } from '../names/organizations.ts';
import {
  ASKING_VERBS, AS_ROLE_VERBS, CLAIM_NOUNS, CLAUSE_BREAKS, CONDITIONS, DENYING_VERBS, INVERTED_CONDITIONS, JUDGING_VERBS, NEGATORS, OPINION_VERBS,
  QUESTION_WORDS,
} from '../grammar/polarity.ts';
import { DEFINITE_DETERMINERS, FIRST_PERSON, PERSON_NOUNS, SPEAKING_PRONOUNS, TIME_HEADS } from '../grammar/pronouns.ts';
import { CALLING_VERBS, MANNER_VERBS, SAYING_WORDS, SPEECH_FORMS, SPEECH_VERBS } from '../speech/speech-verbs.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../names/titles.ts';
import { DEMONYMS } from '../names/demonyms.ts';
import { SUBORDINATORS } from '../grammar/clause-words.ts';
import { FORMS_OF_BE } from '../grammar/auxiliaries.ts';
import { HUMAN_VERBS } from '../names/human-verbs.ts';

// The lists that several readers ask by hash, each made into a set once; what is in them stands with the list.

/** The set of {@link ADDRESSING_VERBS}. */
export const addressingVerbs = new WordSet(ADDRESSING_VERBS);

/** The set of {@link ASKING_VERBS}. */
export const askingVerbs = new WordSet(ASKING_VERBS);

/** The set of {@link AS_ROLE_VERBS}. */
export const asRoleVerbs = new WordSet(AS_ROLE_VERBS);

/** The set of {@link CALLING_VERBS}. */
export const callingVerbs = new WordSet(CALLING_VERBS);

/** The set of {@link CLAIM_NOUNS}. */
export const claimNouns = new WordSet(CLAIM_NOUNS);

/** The set of {@link CLAUSE_BREAKS}. */
export const clauseBreaks = new WordSet(CLAUSE_BREAKS);

/** The set of {@link CONDITIONS}. */
export const conditions = new WordSet(CONDITIONS);

/** The set of {@link DEFINITE_DETERMINERS}. */
export const definiteDeterminers = new WordSet(DEFINITE_DETERMINERS);

/** The set of {@link DEMONYMS}. */
export const demonyms = new WordSet(DEMONYMS);

/** The set of {@link DENYING_VERBS}. */
export const denyingVerbs = new WordSet(DENYING_VERBS);

/** The set of {@link FIRST_PERSON}. */
export const firstPerson = new WordSet(FIRST_PERSON);

/** The set of {@link FORMS_OF_BE}. */
export const formsOfBe = new WordSet(FORMS_OF_BE);

/** The set of {@link GIVEN_NAMES}. */
export const givenNames = new WordSet(GIVEN_NAMES);

/** The set of {@link HUMAN_VERBS}. */
export const humanVerbs = new WordSet(HUMAN_VERBS);

/** The set of {@link INSERTION_OPENERS}. */
export const insertionOpeners = new WordSet(INSERTION_OPENERS);

/** The set of {@link INVERTED_CONDITIONS}. */
export const invertedConditions = new WordSet(INVERTED_CONDITIONS);

/** The set of {@link JUDGING_VERBS}. */
export const judgingVerbs = new WordSet(JUDGING_VERBS);

/** The set of {@link MANNER_VERBS}. */
export const mannerVerbs = new WordSet(MANNER_VERBS);

/** The set of {@link NAME_ABBREVIATIONS}. */
export const nameAbbreviations = new WordSet(NAME_ABBREVIATIONS);

/** The set of {@link NEGATORS}. */
export const negators = new WordSet(NEGATORS);

/** The set of {@link OCCASION_NOUNS}. */
export const occasionNouns = new WordSet(OCCASION_NOUNS);

/** The set of {@link OPINION_VERBS}. */
export const opinionVerbs = new WordSet(OPINION_VERBS);

/** The set of {@link ORGANIZATION_WORDS}. */
export const organizationWords = new WordSet(ORGANIZATION_WORDS);

/** The set of {@link PERSON_NOUNS}. */
export const personNouns = new WordSet(PERSON_NOUNS);

/** The set of {@link PHRASE_LINKS}. */
export const phraseLinks = new WordSet(PHRASE_LINKS);

/** The set of {@link QUESTION_WORDS}. */
export const questionWords = new WordSet(QUESTION_WORDS);

/** The set of {@link SAYING_WORDS}. */
export const sayingWords = new WordSet(SAYING_WORDS);

/** The set of {@link SPEAKING_PRONOUNS}. */
export const speakingPronouns = new WordSet(SPEAKING_PRONOUNS);

/** The set of {@link SPEECH_FORMS}. */
export const speechForms = new WordSet(SPEECH_FORMS);

/** The set of {@link SPEECH_VERBS}. */
export const speechVerbs = new WordSet(SPEECH_VERBS);

/** The set of {@link SUBORDINATORS}. */
export const subordinators = new WordSet(SUBORDINATORS);

/** The set of {@link AGREEMENT_WORDS}. */
export const agreementWords = new WordSet(AGREEMENT_WORDS);

/** The set of {@link THING_WORDS}. */
export const thingWords = new WordSet(THING_WORDS);

/** The set of {@link TIME_HEADS}. */
export const timeHeads = new WordSet(TIME_HEADS);

/** The set of {@link TITLE_HEADS}. */
export const titleHeads = new WordSet(TITLE_HEADS);

/** The set of {@link TITLE_MODIFIERS}. */
export const titleModifiers = new WordSet(TITLE_MODIFIERS);
