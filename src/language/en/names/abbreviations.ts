/** Abbreviations that a name or number follows: a full stop after them never ends a sentence. */
export const NAME_ABBREVIATIONS: readonly string[] = [
  'Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Cpt', 'Cmdr', 'Adm', 'Sgt', 'Pvt', 'Cpl', 'Brig', 'Sen', 'Sens', 'Rep', 'Reps', 'Gov', 'Govs', 'Rev',
  'Hon', 'Pres', 'Amb', 'Supt', 'Insp', 'Det', 'Atty', 'Fr', 'Msgr', 'Mme', 'Mlle', 'St', 'Mt', 'Ft', 'vs', 'v', 'No', 'Nos', 'Art', 'Sec', 'Fig', 'pp', 'Vol', 'Op', 'ca', 'approx',
];

/** Abbreviations that join two names in lower case: a full stop after them never ends a sentence. */
export const JOINING_ABBREVIATIONS: readonly string[] = ['vs'];

/** “Number” before a figure; elsewhere a sentence of one word. */
export const NUMBER_ABBREVIATION = 'No';

/** The states of the USA as they stand behind the name of a town: "Merriton, Mich." */
export const STATES_IN_SHORT: readonly string[] = [
  'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Mass', 'Md', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Penn', 'Tenn', 'Tex',
  'Va', 'Vt', 'Wash', 'Wis', 'Wyo',
];

/** Abbreviations that may end a sentence: a full stop after them does only when what follows looks like a beginning. */
export const LOOSE_ABBREVIATIONS: readonly string[] = [
  'Jr', 'Sr', 'Inc', 'Corp', 'Co', 'Ltd', 'Bros', 'Esq', 'Ph.D', 'etc', 'al', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec', ...STATES_IN_SHORT,
  'Ave', 'Blvd', 'Rd', 'Dept', 'Dist', 'Assn', 'Univ', 'est', 'ext', 'min', 'max', 'ft', 'lb', 'lbs', 'oz', 'mi', 'km', 'hr', 'hrs',
];

/** Words that sentences open with: with a capital behind an abbreviation that may end a sentence, one of them shows that it does. */
export const SENTENCE_OPENERS: readonly string[] = [
  'the', 'a', 'an', 'in', 'on', 'at', 'but', 'and', 'he', 'she', 'it', 'they', 'we', 'i', 'this', 'that', 'these', 'those', 'there', 'his', 'her', 'its', 'their', 'our', 'my', 'as', 'if', 'when',
  'while', 'after', 'before', 'for', 'from', 'with', 'to', 'so', 'yet', 'still', 'however', 'meanwhile', 'according', 'another', 'some', 'many', 'most', 'one', 'two', 'no', 'not', 'what', 'who',
  'how', 'why', 'where', 'now', 'then', 'also', 'by', 'under', 'during', 'since', 'despite', 'although', 'though', 'because', 'even', 'all', 'both', 'each', 'every', 'last', 'earlier', 'later',
];
