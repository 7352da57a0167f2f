import { KnownForms } from '../../../text/words/known-forms.ts';
import { lazily } from '../../../text/lazily.ts';
import { COMMONEST_WORDS } from './commonest-words.ts';
import { timeWords } from '../time/time-words.ts';

/** The forms that the readers of times and figures look up most: the words that tell time and number, and the commonest of all. */
export const knownForms: () => KnownForms = lazily(() => new KnownForms([...COMMONEST_WORDS, ...timeWords.starters.starts.keys(), ...timeWords.starters.followers]));
