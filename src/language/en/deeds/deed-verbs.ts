import { wordList } from '../words/word-list.ts';

/** Forms of a verb whose ending follows the rule. */
function formsOf(verb: string): string[] {
  const bare = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return verb.endsWith('y') && !/[aeou]y$/.test(verb) ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`] : [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${bare}ed`, `${bare}ing`];
}

/** Verbs of what is done to things and people, or befalls them: by themselves they tell no words and no opinion of anybody ("the quake struck the coast", "she fired the board"). */
export const DEED_VERBS: readonly string[] = [
  ...wordList(`
  raid fire hire kill injure wound arrest jail detain capture seize rob crash collide hunt append attach fasten load launch open close start finish resume release unveil deliver file enter arrive engage enjoy experience suffer endure
  struggle establish create expand reduce reverse overturn impose enact pass veto block enjoin sentence convict require include contain involve grant use utilize devote hoist lift jump climb walk carry pull drag score defeat work play
  perform visit attend gather collect serve receive earn obtain acquire replace remove install destroy damage repair fill cover sign`).flatMap(formsOf),
  ...wordList(`
  hit hits hitting strike strikes struck striking shoot shoots shot shooting steal steals stole stolen stealing begin begins began begun beginning stop stops stopped stopping give gives gave given giving take takes took taken taking
  send sends sent sending build builds built building leave leaves left leaving spend spends spent spending pay pays paid paying buy buys bought buying sell sells sold selling run runs ran running sit sits sat sitting fly flies flew flown
  drive drives drove driven throw throws threw thrown throwing drop drops dropped dropping lead leads led leading win wins won winning lose loses lost losing beat beats beaten beating scrap scraps scrapped scrapping spot spots spotted
  spotting break breaks broke broken breaking bring brings brought bringing draw draws drew drawn drawing get gets got gotten getting plead pleads pleaded pleading pled`),
];
