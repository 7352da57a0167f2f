import { wordTable } from '../../../text/words/word-table.ts';
import { MONTH_NAMES, WEEKDAYS } from '../time/calendar-words.ts';

/** Personal pronouns of the third person with the sex and number that they tell. */
export const PRONOUNS = wordTable<{ readonly sex: 'm' | 'f' | 'u'; readonly plural: boolean }>({
  he: { sex: 'm', plural: false }, him: { sex: 'm', plural: false }, his: { sex: 'm', plural: false }, himself: { sex: 'm', plural: false },
  she: { sex: 'f', plural: false }, her: { sex: 'f', plural: false }, hers: { sex: 'f', plural: false }, herself: { sex: 'f', plural: false },
  they: { sex: 'u', plural: true }, them: { sex: 'u', plural: true }, their: { sex: 'u', plural: true },
});

/** Those of them that tell of one person whom the words before have brought in: words that open with one are about somebody. */
export const OPENING_PRONOUNS_OF_ONE: readonly string[] = ['he', 'his', 'she', 'her'];

/** Those of them that are a subject alone. */
export const SUBJECT_PRONOUNS: readonly string[] = ['he', 'she', 'they'];

/** Pronouns that point at the phrase before them. */
export const RELATIVES: readonly string[] = ['who', 'which', 'that', 'whom', 'whose'];

/** Relatives that may be the object of the verb behind them: "what he called". */
export const OBJECT_RELATIVES: readonly string[] = ['what', 'which', 'that', 'whom', 'who'];

/** Pronouns of the first person: inside a quotation, its speaker. */
export const FIRST_PERSON: readonly string[] = ['i', 'me', 'my', 'we', 'us', 'our'];

/** Those of them that stand for one who speaks of himself; “my client” speaks of another. */
export const FIRST_PERSON_OF_ONE: readonly string[] = ['i', 'me', 'myself'];

/** The pronoun that stands for a body or a document that spoke. */
export const BODY_PRONOUN = 'it';

/** Every personal pronoun: which of them stands in an utterance depends on who tells it. */
export const PERSONAL: ReadonlySet<string> = new Set([...Object.keys(PRONOUNS), ...FIRST_PERSON, 'you', 'your']);

/** Nouns for people that no title names: unnamed speakers. */
export const PERSON_NOUNS: readonly string[] = [
  'source', 'sources', 'official', 'officials', 'man', 'woman', 'men', 'women', 'person', 'people', 'critic', 'critics', 'expert', 'experts', 'supporter', 'supporters', 'voter', 'voters', 'opponent',
  'opponents', 'ally', 'allies', 'adviser', 'advisers', 'advisor', 'advisors', 'aide', 'aides', 'member', 'members', 'leader', 'leaders', 'activist', 'activists', 'protester', 'protesters', 'observer',
  'observers', 'insider', 'insiders', 'user', 'users', 'respondent', 'respondents', 'participant', 'participants', 'attendee', 'attendees', 'employee', 'employees', 'worker', 'workers', 'father', 'mother',
  'friend', 'friends', 'girl', 'boy', 'parent', 'parents', 'scholar', 'scholars', 'scientist', 'scientists', 'economist', 'economists', 'author', 'authors', 'speaker', 'speakers', 'many', 'some', 'others',
  'most', 'few', 'several', 'one', 'another', 'everyone', 'nobody', 'anyone', 'someone', 'residents', 'neighbors', 'neighbours', 'witness', 'witnesses', 'victims', 'americans', 'delegates', 'players', 'fans', 'authorities',
  'deputies', 'investigators', 'jurors', 'relatives', 'survivors', 'passengers', 'bystanders', 'onlookers', 'locals', 'campaigners', 'villagers', 'commuters', 'shoppers', 'families', 'couple', 'duo',
  'investigator', 'juror', 'relative', 'survivor', 'passenger', 'bystander', 'onlooker', 'local', 'villager', 'commuter', 'shopper', 'protester', 'demonstrator', 'demonstrators', 'tourist', 'tourists', 'tenant',
  'tenants', 'motorist', 'motorists', 'customer', 'customers', 'environmentalist', 'environmentalists', 'conservationist', 'conservationists', 'conservatives', 'liberals', 'defenders', 'cops', 'teen', 'teens', 'teenager', 'teenagers', 'suspect', 'suspects', 'defendant', 'defendants',
];

/** Those of them that stand for several, whatever their ending. */
export const SEVERAL_PEOPLE: readonly string[] = ['many', 'some', 'most', 'few', 'several', 'everyone', 'people', 'men', 'women', 'couple', 'duo'];

/** What stands for two who spoke together before: "the pair", "the two men". */
export const PAIR_WORDS: readonly string[] = ['couple', 'duo', 'pair', 'two'];

/** The same without an article: "both said". */
export const BOTH = 'both';

/** Last words of phrases that tell a time, which never speak; months that are also names of people are left out. */
export const TIME_HEADS: readonly string[] = [
  ...WEEKDAYS, ...MONTH_NAMES.filter((name) => !['march', 'april', 'may', 'june', 'august'].includes(name)), 'day', 'week', 'weekend', 'month', 'year', 'years', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'morning', 'afternoon', 'evening', 'night', 'today', 'yesterday', 'tomorrow',
];

/** Determiners of a person or body that was told of before: "the minister", "her spokesman". */
export const DEFINITE_DETERMINERS: readonly string[] = ['the', 'this', 'that', 'his', 'her', 'its', 'their'];

/** Pronouns by which one who speaks is told of behind their words. */
export const SPEAKING_PRONOUNS: readonly string[] = ['he', 'she', 'they', 'i', 'we'];

/** Subjects that stand for one person. */
export const SUBJECT_PRONOUNS_OF_ONE: readonly string[] = ['he', 'she'];

/** Subjects with which quoted words open a clause of their own. */
export const OPENING_SUBJECTS: readonly string[] = ['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there', 'this', 'that', 'these', 'those'];

/** First words of phrases for somebody beside one who was told of: "the man" behind "another man" is the first. */
export const SOMEBODY_ELSES: readonly string[] = ['another', 'second', 'third', 'other', 'fellow'];

/** Subjects that stand for somebody of whom nothing is known: two of them are not one. */
export const ANYBODYS: readonly string[] = ['someone', 'somebody', 'anyone', 'anybody', 'nobody', 'none', 'another', 'one'];

/** A role of which only a pronoun says whose it is. */
export const OF_ITS_OWN = /^(?:its|their) /;
