import { wordList } from '../words/word-list.ts';

/** Adjectives of country, party and creed: capitalised, but naming nobody on their own. In lower case. */
export const DEMONYMS = wordList(`
american european asian african russian ukrainian british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak
hungarian romanian bulgarian greek turkish serbian croatian bosnian albanian macedonian estonian latvian lithuanian belarusian moldovan georgian armenian azerbaijani kazakh uzbek israeli palestinian jordanian lebanese syrian
iraqi iranian saudi emirati qatari kuwaiti yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan somali nigerian ghanaian south-african congolese indian pakistani afghan bangladeshi chinese taiwanese
japanese korean vietnamese thai indonesian malaysian filipino australian canadian mexican cuban haitian brazilian argentine argentinian chilean colombian venezuelan peruvian republican democratic democrat conservative liberal
libertarian communist socialist muslim islamic christian catholic protestant evangelical jewish orthodox mormon hindu buddhist sunni shiite latino latina hispanic arab western eastern northern southern black white soviet nazi
southwestern midwestern northeastern southeastern northwestern californian texan anglo-american african-american asian-american mexican-american non-european trans-atlantic transatlantic`);

/** Those of them that names of companies and clubs open with as well: "Northern Ferries". */
export const BEARINGS_IN_NAMES: readonly string[] = ['northern', 'southern', 'eastern', 'western'];
