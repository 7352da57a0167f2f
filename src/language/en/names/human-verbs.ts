import { wordList } from '../words/word-list.ts';

/** What only a person does: a name right before one is somebody's ("Suharti wept"). */
export const HUMAN_VERBS: readonly string[] = wordList('wept weeps sobbed sobs smiled smiles grinned grins laughed laughs chuckled sighed sighs shrugged shrugs nodded nods frowned winced blushed shivered knelt yawned giggled');

/** What is told of people alone behind a full name. */
export const DEEDS_OF_LIFE: readonly string[] = wordList('died resigned married testified pleaded retired confessed apologised apologized graduated converted emigrated drowned');

/** What befalls people alone, behind "was". */
export const FATES_OF_PEOPLE: readonly string[] = wordList(`
  born arrested jailed imprisoned sentenced detained hospitalised hospitalized stabbed beheaded murdered assassinated sworn knighted appointed re-elected married widowed divorced raised educated pronounced diagnosed convicted acquitted
  deported extradited handcuffed kidnapped`);

/** What is done to people alone, before a full name. */
export const DONE_TO_PEOPLE: readonly string[] = wordList('arrested jailed married kidnapped murdered assassinated appointed deported extradited');

/** What people alone have: "Ada Quill's funeral". */
export const OF_A_LIFE: readonly string[] = wordList('death funeral widow widower girlfriend boyfriend fiance fiancee birthday childhood memoir memoirs autobiography murder birth');

/** Behind a full name and a comma: "Ada Quill, born in 1950". */
export const BIRTH: readonly string[] = ['born'];
