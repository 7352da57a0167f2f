import { WordSet } from '../../../text/words/word-set.ts';
import { NAME_ABBREVIATIONS } from '../names/abbreviations.ts';
import { INSERTION_OPENERS, PHRASE_LINKS } from '../speech/content-words.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { ADDRESSING_VERBS, OCCASION_NOUNS } from '../speech/occasions.ts';
import { ORGANIZATION_WORDS } from '../names/organizations.ts';
import { ASKING_VERBS, CLAUSE_BREAKS, CONDITIONS, DENYING_VERBS, INVERTED_CONDITIONS, NEGATORS } from '../grammar/polarity.ts';
import { PERSON_NOUNS, TIME_HEADS } from '../grammar/pronouns.ts';
import { SAYING_WORDS, SPEECH_FORMS, SPEECH_VERBS } from '../speech/speech-verbs.ts';
import { TITLE_HEADS } from '../names/titles.ts';

// The lists that several readers ask by hash, each made into a set once; what is in them stands with the list.

/** The set of {@link ADDRESSING_VERBS}. */
export const addressingVerbs = new WordSet(ADDRESSING_VERBS);

/** The set of {@link ASKING_VERBS}. */
export const askingVerbs = new WordSet(ASKING_VERBS);

/** The set of {@link CLAUSE_BREAKS}. */
export const clauseBreaks = new WordSet(CLAUSE_BREAKS);

/** The set of {@link CONDITIONS}. */
export const conditions = new WordSet(CONDITIONS);

/** The set of {@link DENYING_VERBS}. */
export const denyingVerbs = new WordSet(DENYING_VERBS);

/** The set of {@link GIVEN_NAMES}. */
export const givenNames = new WordSet(GIVEN_NAMES);

/** The set of {@link INSERTION_OPENERS}. */
export const insertionOpeners = new WordSet(INSERTION_OPENERS);

/** The set of {@link INVERTED_CONDITIONS}. */
export const invertedConditions = new WordSet(INVERTED_CONDITIONS);

/** The set of {@link NAME_ABBREVIATIONS}. */
export const nameAbbreviations = new WordSet(NAME_ABBREVIATIONS);

/** The set of {@link NEGATORS}. */
export const negators = new WordSet(NEGATORS);

/** The set of {@link OCCASION_NOUNS}. */
export const occasionNouns = new WordSet(OCCASION_NOUNS);

/** The set of {@link ORGANIZATION_WORDS}. */
export const organizationWords = new WordSet(ORGANIZATION_WORDS);

/** The set of {@link PERSON_NOUNS}. */
export const personNouns = new WordSet(PERSON_NOUNS);

/** The set of {@link PHRASE_LINKS}. */
export const phraseLinks = new WordSet(PHRASE_LINKS);

/** The set of {@link SAYING_WORDS}. */
export const sayingWords = new WordSet(SAYING_WORDS);

/** The set of {@link SPEECH_FORMS}. */
export const speechForms = new WordSet(SPEECH_FORMS);

/** The set of {@link SPEECH_VERBS}. */
export const speechVerbs = new WordSet(SPEECH_VERBS);

/** The set of {@link TIME_HEADS}. */
export const timeHeads = new WordSet(TIME_HEADS);

/** The set of {@link TITLE_HEADS}. */
export const titleHeads = new WordSet(TITLE_HEADS);
