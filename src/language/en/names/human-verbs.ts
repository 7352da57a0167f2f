import { wordList } from '../words/word-list.ts';

/** What only a person does: a name right before one is somebody's ("Suharti wept"). */
export const HUMAN_VERBS: readonly string[] = wordList('wept weeps sobbed sobs smiled smiles grinned grins laughed laughs chuckled sighed sighs shrugged shrugs nodded nods frowned winced blushed shivered knelt yawned giggled');
