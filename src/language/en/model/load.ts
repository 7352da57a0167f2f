import type { LinearWeights } from '../../features.ts';
import type { ModelFile } from '../../model-file.ts';
import type { Walk } from '../../trees.ts';
import type { TaggerModel } from '../../tagger.ts';
import type { WordWeights } from '../../word-weights.ts';
import { readFileSync } from 'node:fs';
import { lazily } from '../../../text/lazily.ts';
import { openModel } from '../../model-file.ts';
import { forestOf, walkOf } from '../../trees.ts';
import { wordWeightsOf } from '../../word-weights.ts';

/** What was learned for English: word classes, and the decisions of attribution. */
export interface EnglishModel {
  readonly tagger: TaggerModel;
  /** Words that are no verbs and yet head cues ("according", "belief"), open-addressed by hash; 0 where empty. */
  readonly cueWords: Int32Array;
  readonly cue: LinearWeights;
  /** What words weigh by their role to a cue. */
  readonly cueRoles: WordWeights;
  readonly content: LinearWeights;
  readonly speaker: LinearWeights;
  readonly continuation: LinearWeights;
  readonly decision: Walk;
}

/** The arrays of a model file as an English model. */
export function readEnglishModel(file: ModelFile): EnglishModel {
  const linear = (name: string): LinearWeights => ({ weights: file.bytes(name), scale: file.scale(name) });
  return {
    tagger: { fixedWords: file.words('tagger.fixedWords'), fixedTags: file.bytes('tagger.fixedTags'), rows: file.bytesInWords('tagger.weights') },
    cueWords: file.words('cueWords'), cue: linear('cue'), cueRoles: wordWeightsOf(file, 'cue'), content: linear('content'), speaker: linear('speaker'), continuation: linear('continuation'), decision: walkOf(forestOf(file, 'decision')),
  };
}

/** Reads the model once, at its first use. Marking reads no other file: weights are part of the program, not of its input. */
export const englishModel: () => EnglishModel = lazily(() => readEnglishModel(openModel(readFileSync(new URL('attribution.bin', import.meta.url)))));
